"""The part of the book that knows the stock of the desk, and how it stands while nobody answers for it."""

from sqlalchemy import Connection

from kt1desk.domain.balance import Sheet
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.stock import HeldItem
from kt1desk.store.openings import unattended
from kt1desk.store.reading import Own, held_items, standing_shift
from kt1desk.store.sheets import sheet_of
from kt1desk.usecases.opening_rows import Unattended
from kt1desk.wire.line import Head


class SqlStockBook:
    """Reads within the transaction of the book that it is a part of."""

    _connection: Connection
    _own: Own
    _head: Head

    def sheet(self) -> Sheet:
        """See the port."""
        standing = standing_shift(self._connection, self._own)
        if standing is None:
            raise RuleBroken(Rule.NO_OPEN_SHIFT)
        return sheet_of(self._connection, self._own, standing)

    def on_hand(self) -> tuple[HeldItem, ...]:
        """See the port."""
        return held_items(self._connection, self._own, standing_shift(self._connection, self._own))

    def unattended(self) -> Unattended:
        """See the port."""
        return unattended(self._connection, self._own, self._head.number + 1)
