"""Desks over real stores that know each other as after a sync, for calls from one to another."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import Engine

from kt1desk.domain.clerk import Role
from kt1desk.domain.events import DeskEnrolled, DeskOpened, Fact, StaffRegistered
from kt1desk.domain.ids import DeskId, LifeId, OfficeCode, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.store.approvals import SqlApprovals, SqlPhoneCodes
from kt1desk.store.books import SqlBooks
from kt1desk.store.engine import KEY_BYTES
from kt1desk.store.opening import create_store
from kt1desk.store.pins import SqlPins
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.protocol import DeskKey
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.support.builders import registered
from tests.support.clock import StandingClock
from tests.support.reference import first_edition

LEADER_PIN = "246810"
CLERK_PIN = "135790"
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
_ALL = 10_000


class Seconds:
    """Monotonic seconds that move when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, slots=True)
class CallingDesk:
    """One desk; its leader is `.1`, its clerk `.2`, both with PINs here."""

    path: Path
    desk: DeskId
    life: LifeId
    office: OfficeCode
    province: bool
    engine: Engine
    key: SigningKey
    agreement: AgreementKey
    clock: StandingClock = field(default_factory=StandingClock)
    seconds: Seconds = field(default_factory=Seconds)

    @property
    def leader(self) -> StaffId:
        return StaffId(f"{self.desk}.1")

    @property
    def clerk(self) -> StaffId:
        return StaffId(f"{self.desk}.2")

    @property
    def books(self) -> SqlBooks:
        return SqlBooks(self.engine, self.key.sign, self.clock)

    @property
    def pins(self) -> SqlPins:
        return SqlPins(self.engine, _QUICK)

    @property
    def approvals(self) -> SqlApprovals:
        return SqlApprovals(self.engine, self.clock)

    @property
    def reference(self) -> Reference:
        return first_edition()

    @property
    def written(self) -> int:
        """How many lines its book has."""
        return SqlSyncBooks(self.engine, self.key.sign, self.clock).head().number

    def codes(self) -> SqlPhoneCodes:
        """What a start of the program makes; the challenges of the start before are not in it."""
        return SqlPhoneCodes(self.engine, self.agreement, self.seconds)

    def record(self, *facts: Fact) -> None:
        with self.books.writing() as book:
            book.record(*facts)

    def learn(self, others: Iterable["CallingDesk"]) -> None:
        """Take in all lines of other desks, as sync does."""
        sync = SqlSyncBooks(self.engine, self.key.sign, self.clock)
        for other in others:
            lines = SqlSyncBooks(other.engine, other.key.sign, other.clock).unsent(_ALL)
            known = DeskKey(
                desk=other.desk,
                life=other.life,
                office=other.office,
                public_key=other.key.public,
                province=other.province,
            )
            sync.take_in(lines, (known,), (), 0)


def make_desk(folder: Path, name: str, *, seed: int, office: str = "300000", province: bool = False) -> CallingDesk:
    """Make a store with the first lines of an enrolled desk, its leader and its clerk."""
    signing_seed = bytes([seed]) * SEED_BYTES
    path = folder / f"{name}.db"
    desk = CallingDesk(
        path=path,
        desk=DeskId(name),
        life=LifeId(f"L{seed}"),
        office=OfficeCode(office),
        province=province,
        engine=create_store(path, bytes(range(KEY_BYTES)), desk=name, life=f"L{seed}"),
        key=SigningKey(signing_seed),
        agreement=AgreementKey(signing_seed),
    )
    desk.record(
        DeskOpened(
            at=desk.clock(),
            by=desk.leader,
            office=desk.office,
            training=True,
            prefix="ZK",
            public_key=desk.key.public,
        ),
        person(desk, desk.leader, f"Nguyễn Thị Hạnh {seed}", Role.PROVINCE if province else Role.SHIFT_LEADER),
        person(desk, desk.clerk, f"Hoàng Văn Tú {seed}", Role.CLERK),
        DeskEnrolled(
            at=desk.clock(),
            by=desk.leader,
            office=desk.office,
            prefix="ZK",
            province=province,
            agreement_key=desk.agreement.public,
            hub_agreement_key=AgreementKey(bytes(SEED_BYTES)).public,
        ),
    )
    desk.pins.set(desk.leader, LEADER_PIN)
    desk.pins.set(desk.clerk, CLERK_PIN)
    return desk


def person(desk: CallingDesk, staff: StaffId, name: str, role: Role) -> StaffRegistered:
    """A line of the register about somebody with a valid commitment."""
    line = registered(staff, name, role, by=desk.leader, at=desk.clock())
    return replace(line, office=desk.office)


@contextmanager
def desks_that_know_each_other(*desks: CallingDesk) -> Iterator[None]:
    """Every desk has pulled the lines of all others; the files are closed at the end."""
    for desk in desks:
        desk.learn(other for other in desks if other is not desk)
    try:
        yield
    finally:
        for desk in desks:
            desk.engine.dispose()
