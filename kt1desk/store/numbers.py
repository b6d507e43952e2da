"""Item numbers over the store: blocks taken by code, and what is shown of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, Table, func, select

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import NumberVoided
from kt1desk.domain.ids import ItemNo, ShiftId, StaffId
from kt1desk.domain.numbers import NumberBlock, serial_of
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.books import SqlBook
from kt1desk.store.engine import reading, writing
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, own, standing_shift, unused_blocks
from kt1desk.store.tables import desk, enrolments, items, lines, number_blocks, shifts, staff
from kt1desk.usecases.number_ports import NumberBook
from kt1desk.usecases.number_rows import BlockRequest, BlockRow, NumbersView, VoidedRow
from kt1desk.usecases.ports import Clock
from kt1desk.wire.agreement import AgreementKey, KeyMalformed
from kt1desk.wire.block_code import BlockCodeForeign, BlockTerms, CodeMistyped, read_block
from kt1desk.wire.line import Sign


class SqlNumberBook(SqlBook):
    """`usecases.number_ports.NumberBook` inside one transaction."""

    def __init__(self, connection: Connection, sign: Sign, clock: Clock, agreement: AgreementKey) -> None:
        """`agreement` is this machine's private half."""
        super().__init__(connection, sign, clock)
        self._agreement = agreement

    def next_ordinal(self) -> int:
        """See the port."""
        return next_ordinal(self._connection)

    def block_said_by(self, code: str) -> NumberBlock:
        """See the port."""
        here = own(self._connection)
        prefix = self._connection.execute(select(desk.c.prefix).where(*_of(here, desk))).scalar_one()
        terms = BlockTerms(desk=here.desk, life=here.life, ordinal=self.next_ordinal(), prefix=prefix)
        try:
            block = read_block(code, terms, self._agreement, hub_key(self._connection, here) or "")
        except CodeMistyped as error:
            raise RuleBroken(Rule.BLOCK_CODE_TYPO) from error
        except (BlockCodeForeign, KeyMalformed) as error:
            raise RuleBroken(Rule.BLOCK_CODE_WRONG) from error
        if is_taken(self._connection, block):
            raise RuleBroken(Rule.BLOCK_CODE_WRONG)
        return block


class SqlNumberBooks:
    """`usecases.number_ports.NumberBooks` over the encrypted store."""

    def __init__(self, engine: Engine, sign: Sign, clock: Clock, agreement: AgreementKey) -> None:
        """`sign` and `clock` make each line."""
        self._engine = engine
        self._sign = sign
        self._clock = clock
        self._agreement = agreement

    @contextmanager
    def writing(self) -> Iterator[NumberBook]:
        """See the port."""
        with writing(self._engine) as connection:
            yield SqlNumberBook(connection, self._sign, self._clock, self._agreement)


class SqlNumberLookups:
    """`usecases.number_ports.NumberLookups` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def numbers(self) -> NumbersView:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            unused = [block for block in unused_blocks(connection) if block.size]
            standing = standing_shift(connection, here)
            return NumbersView(
                blocks=_blocks(connection, unused),
                next_no=unused[0].item_no(0) if unused else None,
                left=sum(block.size for block in unused),
                voided=() if standing is None else _voided(connection, here, standing.row.shift),
                request=BlockRequest(
                    desk=here.desk,
                    life=here.life,
                    ordinal=next_ordinal(connection),
                    enrolled=hub_key(connection, here) is not None,
                ),
            )

    def voided_since(self, shift: ShiftId) -> tuple[VoidedRow, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            return _voided(connection, own(connection), shift)


def next_ordinal(connection: Connection) -> int:
    """Return which block of this life the next one is, from 1."""
    return int(connection.execute(select(func.max(number_blocks.c.ordinal))).scalar() or 0) + 1


def is_taken(connection: Connection, block: NumberBlock) -> bool:
    """Tell whether this book knows a number of a block to be lent or borne."""
    overlapping = select(number_blocks.c.ordinal).where(
        number_blocks.c.prefix == block.prefix,
        number_blocks.c.first <= block.last,
        number_blocks.c.last >= block.first,
    )
    # The check digit follows the serial, and every digit sorts before the colon.
    told_of = select(items.c.item_no).where(
        items.c.item_no.between(f"{block.prefix}{block.first:08d}", f"{block.prefix}{block.last:08d}:")
    )
    return any(connection.execute(query.limit(1)).first() is not None for query in (overlapping, told_of))


def hub_key(connection: Connection, here: Own) -> str | None:
    """Return the province's public agreement key, as it was told when this life was admitted."""
    found: str | None = connection.execute(
        select(enrolments.c.hub_agreement_key).where(*_of(here, enrolments))
    ).scalar()
    return found


def _of(here: Own, table: Table) -> tuple[ColumnElement[bool], ...]:
    return (table.c.desk == here.desk, table.c.life == here.life)


def _blocks(connection: Connection, unused: list[NumberBlock]) -> tuple[BlockRow, ...]:
    left = {block.last: block.size for block in unused}
    rows = connection.execute(select(number_blocks).order_by(number_blocks.c.ordinal.desc()))
    return tuple(
        BlockRow(
            ordinal=row.ordinal,
            first_no=ItemNo(row.first_no),
            last_no=ItemNo(row.last_no),
            size=row.last - row.first + 1,
            left=left.get(serial_of(ItemNo(row.last_no)), 0),
        )
        for row in rows
    )


def voided_in(connection: Connection, shift: ShiftId, closing: Placed) -> tuple[tuple[NumberVoided, Placed], ...]:
    """Return what was voided in the shift that the line `closing` ended, as this book knew it then, in its order.

    A shift that an earlier life of the desk began counts from its beginning there.
    """
    known = [row for row in _begun(connection, closing.desk) if row.position < closing.position and row.shift == shift]
    begun = [row for row in known if row.life == closing.life] or known
    if not begun:
        return ()
    return _voided_between(
        connection,
        lines.c.desk == closing.desk,
        lines.c.life.in_({closing.life, *(row.life for row in begun)}),
        lines.c.position > begun[-1].position,
        lines.c.position < closing.position,
    )


def _voided(connection: Connection, here: Own, shift: ShiftId) -> tuple[VoidedRow, ...]:
    begun = _begun(connection, here.desk)
    starts = [row.position for row in begun if row.shift == shift]
    if not starts:
        return ()
    after = starts[-1]
    ends = [lines.c.position < row.position for row in begun if row.position > after]
    found = _voided_between(connection, lines.c.desk == here.desk, lines.c.position > after, *ends[:1])
    names = {row.staff: row.name for row in connection.execute(select(staff.c.staff, staff.c.name))}
    return tuple(
        VoidedRow(
            item_no=fact.item_no,
            at=fact.at,
            by=StaffId(fact.by),
            by_name=names.get(fact.by, fact.by),
            reason=fact.reason,
        )
        for fact, _ in found
    )


class _Begun(NamedTuple):
    shift: str
    life: str
    position: int


def _begun(connection: Connection, desk_id: str) -> list[_Begun]:
    """Each shift of the desk with its life and where this book keeps the line that began it, in that order."""
    rows = connection.execute(
        select(shifts.c.shift, shifts.c.life, lines.c.position)
        .join(
            lines,
            (lines.c.desk == shifts.c.desk)
            & (lines.c.life == shifts.c.life)
            & (lines.c.number == shifts.c.opened_number),
        )
        .where(shifts.c.desk == desk_id)
        .order_by(lines.c.position)
    )
    return [_Begun(*row) for row in rows]


def _voided_between(connection: Connection, *bounds: ColumnElement[bool]) -> tuple[tuple[NumberVoided, Placed], ...]:
    found = select(lines.c.position).where(lines.c.kind.startswith("number_voided."), *bounds)
    placed = LedgerBook(connection).at(connection.execute(found).scalars().all())
    facts = ((fact_of(one), one) for one in placed)
    return tuple((fact, one) for fact, one in facts if isinstance(fact, NumberVoided))
