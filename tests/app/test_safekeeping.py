"""What the safekeeping section may do with an open desk, and when the nightly backup is due."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.binding import machine_digest, noted_fork
from kt1desk.app.desk import OpenDeskFiles, Surroundings, make_desk, open_desk_files
from kt1desk.app.home import Home
from kt1desk.app.keys import create, open_with_recovery
from kt1desk.app.recovery_code import RecoveryCode
from kt1desk.app.recovery_mark import is_marked, set_mark
from kt1desk.app.safekeeping import Desired, Safekeeper, backup_due
from kt1desk.app.settings import first_settings
from kt1desk.domain.approval import Approvable, ApprovalAsked, Given, InPerson
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import BackupPlace, BackupVerified
from kt1desk.domain.ids import DeskId
from kt1desk.gui.work import Sent
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.projections import fact_of
from kt1desk.usecases.approve import Vouched
from tests.app.test_desk import asked
from tests.support.clock import StandingClock
from tests.support.fake_keyring import MemoryKeyring
from tests.support.reference import first_edition
from tests.support.second_person import ALONE, stands_by

DESK = DeskId("300000-ABCD2345")
LEADER_PIN = "246810"


class Kept:
    """An open desk and what is asked of it."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder=folder)
        place = self.home.desk(DESK)
        place.mkdir(parents=True)
        self.keys, self.code = create(place, DESK, None, MemoryKeyring())
        self.clock = StandingClock()
        self.around = Surroundings(
            folder=place,
            reference=first_edition(),
            clock=self.clock,
            hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
            machine=machine_digest(folder),
        )
        make_desk(asked(training=True), DESK, self.keys, self.around).close()
        self.files: OpenDeskFiles = open_desk_files(self.keys, self.around, lambda _: None)
        self.keeper = Safekeeper(self.files, first_settings(), self.home, self.clock)
        self.printed: list[RecoveryCode] = []
        leader = self.files.lookups.staff()[0]
        self.doors = self.keeper.doors(
            Desired(
                person=lambda: leader,
                prove=self._prove,
                send=lambda: None,
                restart=lambda: None,
                print_sheet=self._print,
            )
        )

    def _prove(self, asked: ApprovalAsked, given: Given) -> Vouched:
        assert isinstance(given, InPerson)
        return stands_by(
            asked, given.approver, given.pin, books=self.files.books, pins=self.files.pins, clock=self.clock
        )

    def _print(self, code: RecoveryCode) -> Sent:
        self.printed.append(code)
        return Sent(where="sheet.pdf", saved=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path / "Quầy số 1")
    yield kept
    kept.files.close()


def test_a_backup_is_recorded_with_what_was_verified_and_a_leader_who_answers_for_it(desk: Kept) -> None:
    assert desk.keeper.is_due()
    head = desk.files.sync.head()
    ends = desk.doors.back_up()
    assert [(end.place, end.error, end.lines) for end in ends] == [(BackupPlace.FIRST, None, 3)]
    desk.doors.record(ends)
    with reading(desk.files.engine) as connection:
        last = LedgerBook(connection).of_desk(DESK, desk.files.life, head.number, 5)
    fact = fact_of(last[0])
    assert fact == BackupVerified(
        at=desk.clock(),
        by=desk.files.lookups.staff()[0].staff,
        place=BackupPlace.FIRST,
        lines=3,
        head=head.digest.hex(),
    )
    desk.doors.record(ends)
    assert desk.files.sync.head().number == head.number + 1, "recorded once"
    assert not desk.keeper.is_due()


def test_both_places_are_shown_the_second_without_a_folder(desk: Kept) -> None:
    desk.doors.back_up()
    safe = desk.doors.read()
    assert [(place.place, bool(place.folder)) for place in safe.places] == [
        (BackupPlace.FIRST, True),
        (BackupPlace.SECOND, False),
    ]
    assert [backup.readable for backup in safe.backups] == [True]


def test_a_restore_is_allowed_by_somebody_else_and_stands_in_the_book_first(desk: Kept) -> None:
    desk.doors.back_up()
    (backup,) = desk.doors.read().backups
    leader, clerk = (person.staff for person in desk.files.lookups.staff())
    wanted = ApprovalAsked(act=Approvable.RESTORE_STORE, about=DESK, asked_by=clerk)
    for who, pin, rule in (
        (leader, "000001", Rule.PIN_WRONG),
        (clerk, "135790", Rule.SAME_PERSON),
    ):
        with pytest.raises(RuleBroken) as broken:
            desk.doors.restore(backup.file, wanted, InPerson(approver=who, reason=ALONE, pin=pin))
        assert broken.value.rule is rule
    by_a_clerk = InPerson(approver=clerk, reason=ALONE, pin="135790")
    with pytest.raises(RuleBroken) as broken:
        desk.doors.restore(backup.file, replace(wanted, asked_by=leader), by_a_clerk)
    assert broken.value.rule is Rule.ROLE_NOT_ALLOWED
    assert not (desk.files.folder / "desk-restored.db").exists()
    assert desk.doors.outlook(backup.file).since == 0
    before = desk.files.sync.head().number
    desk.doors.restore(backup.file, wanted, InPerson(approver=leader, reason=ALONE, pin=LEADER_PIN))
    assert desk.files.sync.head().number == before + 1
    assert (desk.files.folder / "desk-restored.db").exists()


def test_a_new_code_opens_the_keys_and_the_old_one_no_more(desk: Kept) -> None:
    (leader,) = desk.doors.leaders()
    set_mark(desk.files.folder)
    desk.doors.new_code(leader.staff, LEADER_PIN)
    assert not is_marked(desk.files.folder)
    assert open_with_recovery(desk.files.folder, DESK, desk.printed[0]) == desk.keys
    assert desk.printed[0] != desk.code


def test_the_whole_check_reads_the_open_store_beside_its_use(desk: Kept) -> None:
    told: list[tuple[int, int]] = []
    counted = desk.keeper.check(lambda done, total: told.append((done, total)))
    assert counted.head == desk.files.sync.head()
    assert told[-1] == (3, 3)


def test_a_fork_is_remembered_for_the_next_opening(desk: Kept) -> None:
    head = desk.files.sync.head()
    desk.keeper.reborn_after_fork(head)
    assert noted_fork(desk.files.folder, desk.files.life) == head


@pytest.mark.parametrize(
    ("newest", "due"),
    [
        (None, True),
        (datetime(2026, 11, 23, 18, 59, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 19, 0, tzinfo=UTC), False),
        (datetime(2026, 11, 24, 1, 0, tzinfo=UTC), False),
    ],
)
def test_the_nightly_backup_is_due_once_after_each_02_00_local_time(newest: datetime | None, due: bool) -> None:
    assert backup_due(datetime(2026, 11, 24, 3, 0, tzinfo=UTC), newest) is due


def test_before_02_00_the_night_before_counts() -> None:
    half_past_one = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
    assert not backup_due(half_past_one, half_past_one - timedelta(hours=20))
    assert backup_due(half_past_one, half_past_one - timedelta(hours=24))
