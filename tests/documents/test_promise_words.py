"""The promise says how it was counted."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kt1desk.documents.promise_words import count_words, due_words, rule_words
from kt1desk.domain.calendar import DayStatus
from kt1desk.domain.due import DayStep
from kt1desk.domain.item import Urgency
from tests.documents.samples import promise, promise_over_tet


def test_a_plain_promise_counts_one_and_a_half_days() -> None:
    given = promise(Urgency.NORMAL)
    assert due_words(given) == "12:00, thứ Tư 27/11/2024"
    assert rule_words(given) == "J + 1,5 ngày làm việc, J là ngày chấp nhận"
    assert count_words(given) == "J = thứ Hai 25/11/2024; 26/11: 1 ngày; 27/11: ½ ngày"


def test_a_whole_number_of_days_has_no_comma() -> None:
    assert rule_words(promise(Urgency.EXPRESS)) == "J + 1 ngày làm việc, J là ngày chấp nhận"


def test_days_off_are_said_together_with_their_reasons() -> None:
    assert count_words(promise_over_tet()) == (
        "J = thứ Năm 23/01/2025; 24/01: 1 ngày; 25/01 – 02/02: nghỉ (cuối tuần, Tết Nguyên đán); "
        "03/02: 1 ngày; 04/02: 1 ngày; 05/02: ½ ngày"
    )


def test_a_saturday_worked_by_decree_counts_and_says_why() -> None:
    steps = (
        DayStep(day=date(2024, 4, 28), status=DayStatus.WEEKEND, half_days=0, name=""),
        DayStep(day=date(2024, 4, 29), status=DayStatus.SWAP_OFF, half_days=0, name=""),
        DayStep(day=date(2024, 5, 4), status=DayStatus.SWAP_WORK, half_days=2, name="Làm bù cho ngày 29/04/2024"),
    )
    given = replace(promise(Urgency.NORMAL), due_at=datetime(2024, 5, 4, 10, tzinfo=UTC), half_days=2, steps=steps)
    assert (
        count_words(given)
        == "J = Chủ nhật 28/04/2024; 29/04: nghỉ (hoán đổi); 04/05: 1 ngày (làm bù cho ngày 29/04/2024)"
    )
    assert due_words(given) == "17:00, thứ Bảy 04/05/2024"


def test_a_timed_item_names_the_notice_instead_of_days() -> None:
    given = promise(Urgency.TIMED)
    assert rule_words(given) == "Giờ hẹn với người gửi; chấp nhận trước giờ hẹn ít nhất 12 giờ"
    assert count_words(given) == "J = thứ Hai 25/11/2024"
