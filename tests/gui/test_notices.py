"""One place says what was recorded."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from kt1desk.domain.events import Fact, LabelConfirmed
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.gui.notices import Notices


def test_whoever_listens_hears_all_facts_that_were_recorded_together(qtbot: QtBot) -> None:
    notices = Notices()
    heard: list[tuple[Fact, ...]] = []
    notices.recorded.connect(heard.append)
    facts = tuple(
        LabelConfirmed(at=datetime(2024, 11, 25, tzinfo=UTC), by=StaffId("h"), item_no=ItemNo(number))
        for number in ("ZK000412077VN", "ZK000412063VN")
    )
    notices.tell(*facts)
    assert heard == [facts]
