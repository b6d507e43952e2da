"""To whom each sender sent last: read once, then kept up to date from the lines written since.

It is asked at every letter typed into the form, and the last ten thousand acceptances take a tenth of a second to read.
"""

from itertools import islice

from sqlalchemy import Connection, Engine, event

from kt1desk.domain.events import ItemAccepted, ItemCorrected
from kt1desk.store.engine import is_reading, reading
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, lines_since, newest_accepted, own

_REMEMBERED = 10_000
"""So many of the last acceptances are looked at: half a year of the busiest office."""


class RecentRecipients:
    """`usecases.ports.Lookups.recent_recipients` of one open store, for the thread that owns it."""

    def __init__(self, engine: Engine) -> None:
        """Nothing is read before the first question, and only what was written since before any other."""
        self._engine = engine
        self._read_to: int | None = None
        self._of: dict[str, dict[str, None]] = {}
        self._written = True
        event.listen(engine, "commit", self._committed)

    def of(self, sender: str, limit: int) -> tuple[str, ...]:
        """See the port."""
        if self._written:
            self._read()
            self._written = False
        return tuple(islice(reversed(self._of.get(sender, {})), limit))

    def _committed(self, connection: Connection) -> None:
        self._written = self._written or not is_reading(connection)

    def _read(self) -> None:
        with reading(self._engine) as connection:
            here = own(connection)
            if self._read_to is None:
                self._read_all(connection)
            elif self._read_to < here.head.number:
                self._read_on(connection, here, self._read_to)
            self._read_to = here.head.number

    def _read_all(self, connection: Connection) -> None:
        for _, sender, recipient in reversed(list(islice(newest_accepted(connection), _REMEMBERED))):
            self._note(sender, recipient)

    def _read_on(self, connection: Connection, here: Own, number: int) -> None:
        for placed in lines_since(connection, here, here.life, number + 1):
            fact = fact_of(placed)
            if isinstance(fact, ItemAccepted | ItemCorrected):
                self._note(fact.sender.agency, fact.recipient.agency)

    def _note(self, sender: str | None, recipient: str | None) -> None:
        if sender is not None and recipient is not None:
            used = self._of.setdefault(sender, {})
            used.pop(recipient, None)
            used[recipient] = None
