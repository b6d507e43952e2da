"""A list of an agency goes through the form row by row; nothing of it is taken without the clerk."""

from dataclasses import replace
from pathlib import Path

from kt1desk.domain.item import ItemKind, Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, FormFault
from kt1desk.gui.pages.accept.listed import RowState, Turn
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, finish, plain_form, province, ready_form
from tests.support.counter import open_a_counter
from tests.support.couriers import with_register
from tests.support.immediate_tasks import HeldTasks
from tests.support.lists import NA_HANG, csv_text, write_csv

BAD = ("3", "Cơ quan không có tên", "", "", "", "", "")
LAO_CAI = ("2", "Sở Tư pháp Lào Cai", "phường Nam Cường, Lào Cai", "", "", "", "Gói")
HAM_YEN = ("4", "Huyện ủy Hàm Yên", "", "", "", "", "Kiện")


def sender_only(desk: AtTheDesk) -> AcceptForm:
    return ready_form(desk.counter).sender_alone


def opened(folder: Path, *rows: tuple[str, ...]) -> AtTheDesk:
    """The list of a courier is read and looked at."""
    path = write_csv(folder, csv_text(rows or (NA_HANG, LAO_CAI, BAD, HAM_YEN)))
    desk = at_the_desk(counter=open_a_counter(), folder=folder)
    fill(desk, sender_only(desk))
    desk.presenter.lists.ask()
    assert [file.path for file in desk.lists.files] == [path]
    desk.presenter.lists.read(path)
    return desk


def complete(desk: AtTheDesk, secrecy: Secrecy = Secrecy.C) -> AcceptForm:
    """What the clerk adds to a row: the letter of the cover, the weight, the seal, the checks."""
    ready = plain_form(desk.counter) if secrecy is Secrecy.NONE else ready_form(desk.counter)
    form = desk.screen.form()
    form = replace(
        form,
        destination=province(desk.counter, "lao cai") if form.outside else None,
        secrecy=secrecy,
        weight="120",
        seal=ready.seal,
        seal_no=ready.seal_no,
        checks=ready.checks,
    )
    return fill(desk, form)


def turn_of(desk: AtTheDesk) -> Turn:
    """The row in the form."""
    assert desk.lists.turn is not None
    return desk.lists.turn


def place_of(desk: AtTheDesk) -> tuple[int, int]:
    """The row in the form and how many can go ahead."""
    return turn_of(desk).place, turn_of(desk).of


def test_a_list_is_asked_of_a_known_sender_only(tmp_path: Path) -> None:
    desk = at_the_desk(folder=tmp_path)
    desk.presenter.lists.ask()
    assert desk.screen.faults[AcceptField.SENDER] is FormFault.NOTHING_TYPED
    assert desk.presenter.lists.go_back() is False


def test_good_rows_fill_the_form_one_after_the_other_and_the_bad_one_stays_listed(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    assert desk.lists.states == (RowState.READY, RowState.READY, RowState.KEPT_OUT, RowState.READY)
    desk.presenter.lists.begin(2)
    form = desk.screen.form()
    assert (form.recipient_text, form.addressee) == ("Huyện ủy Na Hang", "Văn phòng Huyện ủy")
    assert (form.urgency, form.kind, place_of(desk)) == (Urgency.EXPRESS, ItemKind.LETTER, (1, 3))
    complete(desk)
    desk.presenter.accept()
    form = desk.screen.form()
    assert (form.outside, form.recipient_name, form.recipient_address) == (
        True,
        "Sở Tư pháp Lào Cai",
        "phường Nam Cường, Lào Cai",
    )
    assert desk.screen.focused is AcceptField.DESTINATION
    complete(desk, Secrecy.NONE)
    desk.presenter.accept()
    complete(desk, Secrecy.NONE)
    assert place_of(desk) == (3, 3)
    desk.presenter.accept()
    assert [fact.recipient.name for fact in desk.counter.accepted] == [
        "Huyện ủy Na Hang",
        "Sở Tư pháp Lào Cai",
        "Huyện ủy Hàm Yên",
    ]
    assert (desk.lists.turn, desk.screen.form()) == (None, sender_only(desk))
    desk.presenter.lists.ask()
    assert desk.lists.states == (RowState.ACCEPTED, RowState.ACCEPTED, RowState.KEPT_OUT, RowState.ACCEPTED)


def test_a_row_brings_neither_weight_nor_letter_nor_seal_nor_checks(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    form = desk.screen.form()
    assert (form.secrecy, form.weight, form.seal_no, form.checks) == (None, "", "", ())
    desk.presenter.accept()
    assert desk.screen.faults[AcceptField.LETTER] is FormFault.LETTER_NOT_CHOSEN
    assert desk.screen.faults[AcceptField.WEIGHT] is FormFault.NOTHING_TYPED
    assert desk.counter.accepted == []


def test_another_letter_than_the_list_names_is_told(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    assert not turn_of(desk).other_letter
    complete(desk, Secrecy.B)
    assert turn_of(desk).other_letter
    complete(desk, Secrecy.C)
    assert not turn_of(desk).other_letter


def test_an_item_to_somebody_else_leaves_its_row_in_the_form(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    other = desk.counter.one("huyen uy ham yen")
    fill(desk, replace(complete(desk), recipient=other, recipient_text=other.name))
    assert turn_of(desk).other_recipient
    desk.presenter.accept()
    assert [fact.recipient.name for fact in desk.counter.accepted] == [other.name]
    assert (place_of(desk), desk.screen.form().recipient_text) == ((1, 3), "Huyện ủy Na Hang")


def test_a_row_that_is_put_off_keeps_what_was_typed_and_can_be_taken_up_again(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    fill(desk, replace(desk.screen.form(), weight="75"))
    desk.presenter.lists.put_off()
    assert place_of(desk) == (2, 3)
    desk.presenter.lists.ask()
    assert desk.lists.states[:2] == (RowState.PUT_OFF, RowState.IN_FORM)
    desk.presenter.lists.begin(2)
    assert (place_of(desk), desk.screen.form().weight) == ((1, 3), "75")


def test_an_item_that_was_half_typed_comes_back_after_the_list(tmp_path: Path) -> None:
    desk = opened(tmp_path, NA_HANG)
    typed = fill(desk, replace(sender_only(desk), weight="480"))
    desk.presenter.lists.begin(2)
    assert desk.screen.form().weight == ""
    desk.presenter.lists.put_off()
    assert (desk.screen.form(), desk.lists.turn) == (typed, None)


def test_a_refused_row_is_done_with(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    complete(desk)
    desk.presenter.refusals.ask()
    desk.presenter.refusals.refuse("COVER_DAMAGED")
    assert place_of(desk) == (2, 3)
    desk.presenter.lists.ask()
    assert desk.lists.states[0] is RowState.REFUSED


def test_the_list_waits_while_another_courier_stands_at_the_counter(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    row = desk.screen.form()
    fill(desk, replace(row, handed_in_by="Người Khác"))
    assert desk.lists.turn is None
    desk.presenter.lists.put_off()
    assert desk.screen.form().handed_in_by == "Người Khác"
    fill(desk, row)
    assert place_of(desk) == (1, 3)


def test_a_row_may_name_its_recipient_by_code(tmp_path: Path) -> None:
    code = open_a_counter().one("huyen uy na hang").agency
    desk = opened(tmp_path, ("1", code.lower(), "", "", "", "", ""))
    assert desk.lists.shown is not None
    [row] = desk.lists.shown.rows
    assert (row.row.recipient_name, row.row.doubts) == ("Huyện ủy Na Hang", ())


def test_a_file_is_read_where_the_books_are_and_esc_may_be_faster(tmp_path: Path) -> None:
    work = HeldTasks()
    desk = at_the_desk(work, folder=tmp_path)
    path = write_csv(tmp_path, csv_text((NA_HANG,)))
    fill(desk, sender_only(desk))
    desk.presenter.lists.ask()
    finish(work)
    desk.presenter.lists.read(path)
    assert (desk.lists.reading, desk.lists.shown) == (1, None)
    desk.presenter.go_back()
    finish(work)
    assert desk.lists.shown is None
    desk.presenter.lists.ask()
    desk.presenter.lists.read(path)
    finish(work)
    assert desk.lists.states == (RowState.READY,)


def test_after_a_power_cut_the_list_goes_on_at_its_next_row_and_doubles_nothing(tmp_path: Path) -> None:
    rows = tuple((str(number), NA_HANG[1], "", f"Phòng {number}", "", "", "Thư") for number in range(1, 41))
    desk = opened(tmp_path, *rows)
    desk.presenter.lists.begin(2)
    for _ in range(12):
        complete(desk)
        desk.presenter.accept()
    assert place_of(desk) == (13, 40)
    again = at_the_desk(counter=desk.counter, folder=tmp_path)
    again.presenter.start()
    again.presenter.lists.ask()
    again.presenter.lists.read(again.lists.files[0].path)
    assert again.lists.states == (RowState.ACCEPTED,) * 12 + (RowState.READY,) * 28
    again.presenter.lists.begin(2)
    assert (place_of(again), again.screen.form().addressee) == ((13, 40), "Phòng 13")
    complete(again)
    again.presenter.accept()
    assert [fact.recipient.addressee for fact in desk.counter.accepted] == [f"Phòng {row}" for row in range(1, 14)]


def test_a_row_that_was_half_typed_when_the_power_failed_is_that_row_again_and_no_second_item(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.start()
    desk.presenter.lists.begin(2)
    typed = fill(desk, replace(desk.screen.form(), seal_no="TQ 004512"))
    desk.presenter.keeping.keep()
    again = at_the_desk(counter=desk.counter, folder=tmp_path)
    again.presenter.start()
    assert again.screen.typed == typed
    again.presenter.lists.ask()
    again.presenter.lists.read(next(tmp_path.glob("*.csv")))
    assert again.lists.states == (RowState.IN_FORM, RowState.READY, RowState.KEPT_OUT, RowState.READY)
    again.presenter.lists.go_back()
    complete(again)
    again.presenter.accept()
    assert [item.recipient.name for item in desk.counter.accepted] == ["Huyện ủy Na Hang"]
    assert (again.screen.form().recipient_name, place_of(again)) == ("Sở Tư pháp Lào Cai", (2, 3))


def test_a_list_that_is_read_again_knows_the_row_in_the_form_and_what_was_typed_of_the_others(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    fill(desk, replace(desk.screen.form(), weight="75"))
    desk.presenter.lists.put_off()
    complete(desk, Secrecy.NONE)
    path = write_csv(tmp_path, csv_text((HAM_YEN, NA_HANG, LAO_CAI)))
    desk.presenter.lists.ask()
    desk.presenter.lists.read(path)
    assert desk.lists.states == (RowState.READY, RowState.PUT_OFF, RowState.IN_FORM)
    desk.presenter.go_back()
    desk.presenter.accept()
    desk.presenter.lists.ask()
    assert desk.lists.states == (RowState.IN_FORM, RowState.PUT_OFF, RowState.ACCEPTED)
    desk.presenter.lists.begin(3)
    assert desk.screen.form().weight == "75"


def test_a_row_that_was_refused_is_not_offered_again_when_its_list_is_read_again(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    complete(desk)
    desk.presenter.refusals.ask()
    desk.presenter.refusals.refuse("COVER_DAMAGED")
    desk.presenter.lists.ask()
    desk.presenter.lists.read(tmp_path / "list.csv")
    assert desk.lists.states[:2] == (RowState.REFUSED, RowState.IN_FORM)


def test_a_list_goes_on_when_the_register_writes_its_courier_with_other_marks(tmp_path: Path) -> None:
    path = write_csv(tmp_path, csv_text((NA_HANG, LAO_CAI)))
    counter = open_a_counter()
    counter.desk = with_register(counter.desk)
    desk = at_the_desk(counter=counter, folder=tmp_path)
    fill(desk, replace(sender_only(desk), handed_in_by="tran van minh"))
    desk.presenter.lists.ask()
    desk.presenter.lists.read(path)
    desk.presenter.lists.begin(2)
    complete(desk)
    desk.presenter.accept()
    assert (desk.screen.form().handed_in_by, place_of(desk)) == ("Trần Văn Minh", (2, 2))
    desk.presenter.lists.ask()
    assert desk.lists.states == (RowState.ACCEPTED, RowState.IN_FORM)


def test_an_item_that_went_back_with_its_courier_is_offered_again_by_its_list(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk.presenter.lists.begin(2)
    complete(desk)
    desk.presenter.accept()
    desk.presenter.visits.ask_give_back(desk.counter.accepted[0].item_no)
    desk.presenter.visits.give_back("COURIER_TOOK_BACK")
    desk.presenter.lists.ask()
    desk.presenter.lists.read(tmp_path / "list.csv")
    assert desk.lists.states[0] is RowState.READY
