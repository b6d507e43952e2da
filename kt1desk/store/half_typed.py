"""What is half typed at the counter, in the encrypted store (`usecases.half_typed_ports`)."""

from sqlalchemy import Connection, Engine, Row, or_, select

from kt1desk.domain.events import ItemAccepted, ItemRefused
from kt1desk.domain.half_typed import HalfTyped, Told, still_open
from kt1desk.domain.ids import StaffId
from kt1desk.store.engine import reading, writing
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, lines_since, own, standing_shift
from kt1desk.store.tables import half_typed
from kt1desk.wire.codec import KINDS

_KINDS = frozenset(kind for kind, fact in KINDS.items() if fact in {ItemAccepted, ItemRefused})


class SqlHalfTyped:
    """Rows of another shift, or of a life before this one, are nobody's any more."""

    def __init__(self, engine: Engine) -> None:
        """Read and write this store."""
        self._engine = engine

    def last_line(self) -> int:
        """See the port."""
        with reading(self._engine) as connection:
            return own(connection).head.number

    def keep(self, clerk: StaffId, forms: tuple[HalfTyped, ...]) -> None:
        """See the port."""
        with writing(self._engine) as connection:
            here = own(connection)
            life, shift = here.life, _shift(connection, here)
            others = or_(half_typed.c.life != life, half_typed.c.shift != shift)
            connection.execute(half_typed.delete().where(or_(half_typed.c.clerk == clerk, others)))
            rows = [
                {
                    "clerk": clerk,
                    "place": place,
                    "life": life,
                    "shift": shift,
                    "begun_after": form.begun_after,
                    "at_hand": form.at_hand,
                    "agency": form.agency,
                    "courier": form.courier,
                    "text": form.text,
                }
                for place, form in enumerate(forms)
            ]
            if rows:
                connection.execute(half_typed.insert(), rows)

    def of(self, clerk: StaffId) -> tuple[HalfTyped, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            wanted = (half_typed.c.clerk == clerk, half_typed.c.life == here.life)
            of_shift = half_typed.c.shift == _shift(connection, here)
            found = connection.execute(select(half_typed).where(*wanted, of_shift).order_by(half_typed.c.place))
            forms = tuple(_form(row) for row in found)
            if not forms:
                return ()
            first = min(form.begun_after for form in forms) + 1
            told = (
                Told(placed.number, fact)
                for placed in lines_since(connection, here, here.life, first)
                if placed.kind in _KINDS and (fact := fact_of(placed)) is not None
            )
            return still_open(forms, clerk, told)


def _shift(connection: Connection, here: Own) -> str:
    standing = standing_shift(connection, here)
    return "" if standing is None else standing.row.shift


def _form(row: Row[tuple[object, ...]]) -> HalfTyped:
    return HalfTyped(
        begun_after=row.begun_after,
        at_hand=row.at_hand,
        agency=row.agency,
        courier=row.courier,
        text=row.text,
    )
