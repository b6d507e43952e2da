"""The verbs of looking over a real store: what is shown is in the book, and comes back in the audit list."""

import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.app.list_export import ListExport
from kt1desk.app.look_doors import LookRoom, support_doors
from kt1desk.app.outlets import outlets_of
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.session import Session
from kt1desk.app.started_sheets import StartedSheets
from kt1desk.app.story_papers import StoryPapers
from kt1desk.app.support_bundle import Sources
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemDelivered
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Secrecy
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.looks import LookReason
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.usecases.printer_rows import PrinterSetup
from kt1desk.usecases.see_audit import SeeAudit
from kt1desk.usecases.see_life_story import SeeLifeStory
from kt1desk.usecases.see_restricted_list import SeeRestrictedList
from tests.store.opened import OpenedStore, make_store, open_again, record
from tests.support.handing_over import hand_over
from tests.support.immediate_tasks import at_once
from tests.support.pdf_reading import text_of


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    make_store(tmp_path / "desk.db")
    opened = open_again(tmp_path / "desk.db")
    yield opened
    opened.close()


@pytest.fixture
def session(store: OpenedStore) -> Session:
    session = Session()
    session.begin(store.lookups.staff()[0])
    return session


@pytest.fixture
def room(store: OpenedStore, session: Session, tmp_path: Path) -> LookRoom:
    return LookRoom(
        store.engine,
        store.books,
        session=session,
        reference=store.desk.reference,
        clock=store.clock,
        lists=ListExport(tmp_path / "lists", store.clock),
        vietnamese=False,
        story_papers=StoryPapers(
            PaperDesk(
                lambda: outlets_of(PrinterSetup(), tmp_path / "papers", StartedSheets(tmp_path)),
                papers=PdfPapers(),
                lookups=store.papers,
                prints=SqlPrintJobs(store.engine),
                in_books=at_once,
                clock=store.clock,
            ),
            in_books=at_once,
            reference=lambda: store.desk.reference,
            office=OfficeCode("300000"),
            training=True,
            clock=store.clock,
        ),
    )


def test_a_look_and_a_life_are_in_the_audit_list_that_follows(store: OpenedStore, room: LookRoom) -> None:
    item_no = store.accept(Secrecy.A)
    record(
        store,
        ItemDelivered(
            at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Đỗ Thị Lan", received_by_title=""
        ),
    )
    store.clock.advance(timedelta(hours=1))
    hand_over(store.desk)
    doors, staff = room.find(), room.person().staff
    found = doors.see_list(SeeRestrictedList(staff=staff, reason=LookReason.COMPLAINT, asked=ItemsAsked(text=item_no)))
    assert [line.item_no for line in found.items] == [item_no]
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.LOOK_REASON_MISSING):
        doors.see_story(SeeLifeStory(staff=staff, item_no=item_no))
    story = doors.see_story(SeeLifeStory(staff=staff, item_no=item_no, reason=LookReason.INSPECTION))
    today = local_day(store.clock())
    seen = room.audit(None).see_audit(SeeAudit(staff=staff, first=today, last=today))
    assert [(line.what, line.why, line.count) for line in seen.lines if line.kind == "RestrictedListSeen"] == [
        ("LIFE_STORY", "INSPECTION", len(story.lines)),
        ("ITEMS_OF_OTHERS", "COMPLAINT", 1),
    ]


def test_the_paper_of_a_life_is_made_of_a_look_that_is_written_down_as_an_export(
    store: OpenedStore, room: LookRoom, tmp_path: Path
) -> None:
    item_no = store.accept(Secrecy.A)
    record(
        store,
        ItemDelivered(
            at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Đỗ Thị Lan", received_by_title=""
        ),
    )
    store.clock.advance(timedelta(hours=1))
    hand_over(store.desk)
    doors, staff = room.find(), room.person().staff
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.LOOK_REASON_MISSING):
        doors.print_story(SeeLifeStory(staff=staff, item_no=item_no, exported=True))
    assert not (tmp_path / "papers").exists()
    asked = SeeLifeStory(staff=staff, item_no=item_no, reason=LookReason.INSPECTION, exported=True)
    said = text_of(Path(doors.print_story(asked).where).read_bytes())
    assert "Đã phát cho Đỗ Thị Lan" in said
    assert "Lý do xem: thanh tra, kiểm tra" in said
    today = local_day(store.clock())
    seen = room.audit(None).see_audit(SeeAudit(staff=staff, first=today, last=today))
    assert [(line.what, line.more) for line in seen.lines if line.kind == "RestrictedListSeen"] == [
        ("LIFE_STORY", "EXPORTED")
    ]


def test_reasons_have_words_and_an_unknown_code_stands_for_itself(room: LookRoom) -> None:
    assert room.reason_name("LABEL_SPOILED") == "Label torn, faint, wet or badly printed"
    assert room.reason_name("NEW_ONE") == "NEW_ONE"
    assert room.reason_name("") == ""


def test_lists_of_both_kinds_are_saved(room: LookRoom, tmp_path: Path) -> None:
    assert Path(room.find().save((("a",),))).is_file()
    assert Path(room.audit(None).save((("a",),))).is_file()
    assert len(list((tmp_path / "lists").iterdir())) == 2


def test_the_support_file_is_listed_before_it_is_written(store: OpenedStore, tmp_path: Path) -> None:
    sources = Sources(logs=tmp_path / "logs", settings=None, engine=store.engine, store=store.path, at=store.clock())
    doors = support_doors(lambda: sources, tmp_path / "support")
    assert "store.json" in doors.contents()
    assert not (tmp_path / "support").exists()
    assert zipfile.is_zipfile(doors.write())
