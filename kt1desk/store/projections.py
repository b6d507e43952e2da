"""Facts as rows that screens read; thrown away and rebuilt from the ledger at will."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.custody import touched
from kt1desk.domain.events import (
    DeskOpened,
    Fact,
    ItemAccepted,
    NumberBlockLeased,
    ShiftHandedOver,
    ShiftOpened,
    StaffRegistered,
)
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.item_rows import ItemRows
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import (
    PROJECTION_VERSION,
    cursor,
    desk,
    number_blocks,
    projected,
    shifts,
    staff,
    staff_names,
)
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode

_PAGE = 2_000

_DESK_OPENED = insert(desk).on_conflict_do_nothing()
_registered = insert(staff)
_STAFF_REGISTERED = _registered.on_conflict_do_update(
    index_elements=[staff.c.staff],
    set_={"name": _registered.excluded.name, "role": _registered.excluded.role},
    where=staff.c.desk == _registered.excluded.desk,
)
_STAFF_NAMED = insert(staff_names).on_conflict_do_nothing()
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
_BLOCK_FULL = Prepared(number_blocks.update().where(number_blocks.c.last_no == bindparam("item_no")).values(full=True))
_WHERE = select(cursor.c.desk, cursor.c.life)


def create(connection: Connection) -> None:
    """Make the empty projections."""
    projected.create_all(connection)


def rebuild(connection: Connection) -> None:
    """Throw the projections away and fold them from the ledger again, in the caller's transaction."""
    projected.drop_all(connection)
    projected.create_all(connection)
    catch_up(connection, 0)
    connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION))


def catch_up(connection: Connection, position: int) -> None:
    """Bring the rows up to date with every line after a position of the ledger, in order.

    A withheld payload, a kind from the future, bytes that are not of their kind and values that no row can
    hold are passed over: they stay in the ledger, and a later program's rebuild may read them.
    """
    where = connection.execute(_WHERE).one()
    book = LedgerBook(connection)
    while page := book.after(position, _PAGE):
        _project_page(
            connection, [(f, _ref(placed, where.desk, where.life)) for placed in page if (f := fact_of(placed))]
        )
        position = page[-1].position


def project(connection: Connection, recorded: Sequence[tuple[Fact, LineRef]]) -> None:
    """Bring the rows up to date with facts of this book; values that no row can hold are a bug and raise."""
    projector = _Projector(connection)
    projector.load(fact for fact, _ in recorded)
    for fact, ref in recorded:
        projector.take(fact, ref)
    projector.write()


def _project_page(connection: Connection, readable: Sequence[tuple[Fact, LineRef]]) -> None:
    projector = _Projector(connection)
    projector.load(fact for fact, _ in readable)
    for fact, ref in readable:
        try:
            projector.take(fact, ref)
        except (ValueError, OverflowError):
            continue
    projector.write()


def _ref(placed: Placed, own_desk: str, own_life: str) -> LineRef:
    own = (placed.desk, placed.life) == (own_desk, own_life)
    return LineRef(desk=placed.desk, life=placed.life, number=placed.number, own=own)


def fact_of(placed: Placed) -> Fact | None:
    """Return what a line says; None when it is withheld, of a kind from the future or not of its kind."""
    if placed.line.payload is None:
        return None
    try:
        fact = decode(placed.kind, placed.line.payload)
    except PayloadBad:
        return None
    return None if isinstance(fact, UnknownKind) else fact


class _Projector:
    """Folds a run of facts. The rows of items wait for `write`, the few others do not."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._items = ItemRows(connection)

    def load(self, facts: Iterable[Fact]) -> None:
        self._items.load(item_no for fact in facts for item_no in touched(fact))

    def take(self, fact: Fact, ref: LineRef) -> None:
        at = written(fact.at)
        match fact:
            case DeskOpened():
                self._desk_opened(fact, ref)
            case StaffRegistered():
                self._staff_registered(fact, ref)
            case NumberBlockLeased() if ref.own:
                self._block_leased(fact)
            case ItemAccepted() if ref.own:
                _BLOCK_FULL.run(self._connection, [{"item_no": fact.item_no}])
            case ShiftOpened():
                self._shift_began(fact.shift, fact.by, at, ref)
            case ShiftHandedOver():
                self._shift_ended(fact, at, ref)
                self._shift_began(fact.next_shift, fact.incoming, at, ref)
            case _:
                pass
        self._items.take(touched(fact), fact, ref)

    def write(self) -> None:
        self._items.write()

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

    def _staff_registered(self, fact: StaffRegistered, ref: LineRef) -> None:
        person = {"staff": fact.staff, "name": fact.name, "desk": ref.desk}
        self._connection.execute(_STAFF_REGISTERED, person | {"role": fact.role.value})
        self._connection.execute(_STAFF_NAMED, person | {"life": ref.life, "number": ref.number})

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
            },
        )

    def _shift_ended(self, fact: ShiftHandedOver, at: str, ref: LineRef) -> None:
        self._connection.execute(
            _SHIFT_ENDED,
            {"of_desk": ref.desk, "of_life": ref.life, "of_shift": fact.shift, "at": at, "number": ref.number},
        )
