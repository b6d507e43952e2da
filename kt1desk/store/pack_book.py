"""The parts of the book and of the look-ups that read emergency packs."""

import json
from itertools import islice

from sqlalchemy import Connection, Engine, bindparam, select

from kt1desk.domain.custody import Stage
from kt1desk.domain.emergency import Pack
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import DeskId, ItemNo, StaffId
from kt1desk.store.engine import reading
from kt1desk.store.moments import read
from kt1desk.store.pack_tables import emergency_packs
from kt1desk.store.prepared import Prepared
from kt1desk.store.reading import Own, own, unused_blocks
from kt1desk.store.tables import items, staff
from kt1desk.usecases.pack_rows import PackRow

_OF_DESK = Prepared(
    select(
        emergency_packs.c.seal_no,
        emergency_packs.c.numbers,
        emergency_packs.c.made_at,
        emergency_packs.c.made_by,
        emergency_packs.c.opened_at,
    )
    .where(emergency_packs.c.desk == bindparam("desk"))
    .order_by(emergency_packs.c.made_at, emergency_packs.c.pack)
)


def packs_of(connection: Connection, desk: DeskId) -> tuple[Pack, ...]:
    """Return the packs of a desk, oldest first."""
    return tuple(
        Pack(
            seal_no=seal_no,
            numbers=tuple(ItemNo(number) for number in json.loads(numbers)),
            made_at=read(made_at),
            made_by=StaffId(made_by),
            opened_at=None if opened_at is None else read(opened_at),
        )
        for seal_no, numbers, made_at, made_by, opened_at in _OF_DESK.all(connection, desk=desk)
    )


class SqlPackBook:
    """`usecases.pack_ports.PackBook` within the transaction of the book that it is a part of."""

    _connection: Connection
    _own: Own

    def packs(self) -> tuple[Pack, ...]:
        """See the port."""
        return packs_of(self._connection, self._own.desk)

    def next_item_nos(self, count: int) -> tuple[ItemNo, ...]:
        """See the port. A number counts as used when the fact that bears it is recorded."""
        unused = (block.item_no(at) for block in unused_blocks(self._connection) for at in range(block.size))
        numbers = tuple(islice(unused, count))
        if len(numbers) < count:
            raise RuleBroken(Rule.NO_NUMBER_BLOCK)
        return numbers


class SqlPackLookups:
    """`usecases.pack_ports.PackLookups` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def packs(self) -> tuple[PackRow, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            packs = packs_of(connection, own(connection).desk)
            names = {row.staff: row.name for row in connection.execute(select(staff.c.staff, staff.c.name))}
            return tuple(_row(connection, pack, names.get(pack.made_by, pack.made_by)) for pack in reversed(packs))


def _row(connection: Connection, pack: Pack, made_by_name: str) -> PackRow:
    of_pack = select(items.c.item_no).where(items.c.item_no.in_(pack.numbers), items.c.stage == Stage.UNKNOWN)
    unused = set(connection.execute(of_pack).scalars())
    return PackRow(
        pack=pack, made_by_name=made_by_name, unused=tuple(number for number in pack.numbers if number in unused)
    )
