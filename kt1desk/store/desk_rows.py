"""The rows of desks: their lives, their shifts, the numbers lent to this one."""

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import (
    DeskEnrolled,
    DeskOpened,
    EmergencyPackMade,
    Fact,
    ItemAccepted,
    MustActRead,
    NumberBlockLeased,
    NumberVoided,
    ShiftEnded,
    ShiftHandedOver,
    ShiftOpened,
)
from kt1desk.domain.ids import ItemNo, ShiftId, StaffId
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import desk, enrolments, must_act_reads, number_blocks, shifts

_DESK_OPENED = insert(desk).on_conflict_do_nothing()
_enrolled = insert(enrolments)
_DESK_ENROLLED = _enrolled.on_conflict_do_update(
    index_elements=[enrolments.c.desk, enrolments.c.life],
    set_={
        name: _enrolled.excluded[name]
        for name in ("office", "prefix", "province", "agreement_key", "hub_agreement_key")
    },
)
_BLOCK_LEASED = insert(number_blocks).on_conflict_do_nothing()
_SHIFT_BEGAN = insert(shifts).on_conflict_do_nothing()
_SHIFT_ENDED = (
    shifts.update()
    .where(
        shifts.c.desk == bindparam("of_desk"),
        shifts.c.life == bindparam("of_life"),
        shifts.c.shift == bindparam("of_shift"),
        shifts.c.closed_number.is_(None),
    )
    .values(closed_at=bindparam("at"), closed_number=bindparam("number"))
)
_READ = insert(must_act_reads).on_conflict_do_nothing()
_OPENED_AT = select(func.max(shifts.c.opened_at)).where(
    shifts.c.desk == bindparam("of_desk"), shifts.c.shift == bindparam("of_shift"), shifts.c.opened_number > 0
)
_BLOCK_FULL = Prepared(number_blocks.update().where(number_blocks.c.last_no == bindparam("item_no")).values(full=True))


class DeskRows:
    """Writes at once; each kind of fact has its own row."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the rows up to date with a fact."""
        match fact:
            case ItemAccepted() | NumberVoided() if ref.own:
                self._used((fact.item_no,))
            case EmergencyPackMade() if ref.own:
                self._used(fact.numbers)
            case DeskOpened():
                self._desk_opened(fact, ref)
            case DeskEnrolled():
                self._desk_enrolled(fact, ref)
            case NumberBlockLeased() if ref.own:
                self._block_leased(fact)
            case ShiftOpened() | ShiftEnded() | MustActRead():
                self._take_shift(fact, written(fact.at), ref)
            case _:
                pass

    def _used(self, numbers: tuple[ItemNo, ...]) -> None:
        """A block is full when its last number is used."""
        _BLOCK_FULL.run(self._connection, [{"item_no": number} for number in numbers])

    def _take_shift(self, fact: ShiftOpened | ShiftEnded | MustActRead, at: str, ref: LineRef) -> None:
        match fact:
            case MustActRead():
                self._connection.execute(_READ, {"desk": ref.desk, "shift": fact.shift, "at": at})
            case ShiftOpened():
                self._shift_began(fact.shift, fact.by, at, ref)
            case ShiftEnded():
                self._shift_ended(fact, at, ref)
        if isinstance(fact, ShiftHandedOver):
            self._shift_began(fact.next_shift, fact.incoming, at, ref)

    def _desk_opened(self, fact: DeskOpened, ref: LineRef) -> None:
        self._connection.execute(
            _DESK_OPENED,
            {
                "desk": ref.desk,
                "life": ref.life,
                "office": fact.office,
                "training": fact.training,
                "prefix": fact.prefix,
                "public_key": fact.public_key,
            },
        )

    def _desk_enrolled(self, fact: DeskEnrolled, ref: LineRef) -> None:
        self._connection.execute(
            _DESK_ENROLLED,
            {
                "desk": ref.desk,
                "life": ref.life,
                "office": fact.office,
                "prefix": fact.prefix,
                "province": fact.province,
                "agreement_key": fact.agreement_key,
                "hub_agreement_key": fact.hub_agreement_key,
            },
        )

    def _block_leased(self, fact: NumberBlockLeased) -> None:
        block = fact.block
        self._connection.execute(
            _BLOCK_LEASED,
            {
                "ordinal": fact.ordinal,
                "prefix": block.prefix,
                "first": block.first,
                "last": block.last,
                "first_no": block.item_no(0),
                "last_no": block.item_no(block.size - 1),
                "full": False,
            },
        )

    def _shift_began(self, shift: ShiftId, clerk: StaffId, at: str, ref: LineRef) -> None:
        self._connection.execute(
            _SHIFT_BEGAN,
            {
                "desk": ref.desk,
                "life": ref.life,
                "shift": shift,
                "opened_at": at,
                "opened_number": ref.number,
                "clerk": clerk,
                "closed_at": None,
                "closed_number": None,
            },
        )

    def _shift_ended(self, fact: ShiftEnded, at: str, ref: LineRef) -> None:
        ended = self._connection.execute(
            _SHIFT_ENDED,
            {"of_desk": ref.desk, "of_life": ref.life, "of_shift": fact.shift, "at": at, "number": ref.number},
        )
        if ended.rowcount == 0:
            self._earlier_shift_ended(fact, at, ref)

    def _earlier_shift_ended(self, fact: ShiftEnded, at: str, ref: LineRef) -> None:
        """A life may end the shift that one before it began: the row of that one stays as that life left it."""
        opened_at = self._connection.execute(_OPENED_AT, {"of_desk": ref.desk, "of_shift": fact.shift}).scalar()
        self._connection.execute(
            _SHIFT_BEGAN,
            {
                "desk": ref.desk,
                "life": ref.life,
                "shift": fact.shift,
                "opened_at": opened_at or at,
                "opened_number": 0,
                "clerk": fact.outgoing,
                "closed_at": at,
                "closed_number": ref.number,
            },
        )
