"""What was entered late in the open shift: its number is older than those accepted since, its moment may be too."""

from sqlalchemy import Engine, and_, or_

from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.lookups import item_lines, wide_items
from kt1desk.store.reading import own, standing_shift
from kt1desk.store.tables import items
from kt1desk.usecases.readmodels import ItemLine


class SqlLateItems:
    """Found by the line that says it, not by number or moment; none while two persons count blind."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def of_shift(self) -> tuple[ItemLine, ...]:
        """Return those that are on hand, the last entered first."""
        with reading(self._engine) as connection:
            here = own(connection)
            standing = standing_shift(connection, here)
            if standing is None or is_blind(connection, here):
                return ()
            entered = and_(items.c.accept_life == standing.opened_life, items.c.accept_number > standing.opened_number)
            if here.life != standing.opened_life:  # the shift goes on in a new life, with all that one says
                entered = or_(entered, items.c.accept_life == here.life)
            wanted = wide_items().where(
                items.c.desk == here.desk,
                items.c.place.is_not(None),
                items.c.late.is_(True),
                items.c.accept_desk == here.desk,
                entered,
            )
            return item_lines(connection, here, wanted.order_by(items.c.accept_number.desc()))
