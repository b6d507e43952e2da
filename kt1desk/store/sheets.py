"""The sheet of the open shift, from the desk's own lines and what other books told of the same items."""

from sqlalchemy import Connection, bindparam, func, select

from kt1desk.domain.balance import OtherBooks, Sheet, ToldElsewhere, draw_sheet
from kt1desk.domain.custody import Stage
from kt1desk.domain.ids import ItemNo, LifeId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.store.prepared import Prepared
from kt1desk.store.reading import Own, StandingShift, facts_of_shift, held_items, life_before
from kt1desk.store.tables import items, lines

# A fact is kept as it was encoded, so its bytes name each item it is about. Every line is looked through for the few
# items that do not add up; of those that do nothing is asked.
_TOLD = (
    select(lines.c.desk, lines.c.life, lines.c.number)
    .where((lines.c.desk != bindparam("desk")) | (lines.c.life != bindparam("life")))
    .where(func.instr(lines.c.payload, bindparam("naming")) > 0)
)
_STANDS = Prepared(select(items.c.stage, items.c.secrecy, items.c.kind).where(items.c.item_no == bindparam("item_no")))


def sheet_of(connection: Connection, here: Own, standing: StandingShift) -> Sheet:
    """Return the sheet of the open shift.

    What an earlier life of this desk wrote after the copy from which this book goes on is the word of another book.
    """

    def told(item_no: ItemNo) -> ToldElsewhere | None:
        asked = {"desk": here.desk, "life": here.life, "naming": item_no.encode("ascii")}
        ours = _lives_copied(connection, here)
        for desk, life, number in connection.execute(_TOLD, asked):
            if desk != here.desk or number > ours.get(life, 0):
                break
        else:
            return None
        stands = _STANDS.first(connection, item_no=item_no)
        if stands is None:
            return None
        stage, secrecy, kind = stands
        return ToldElsewhere(
            stage=Stage(stage),
            secrecy=Secrecy(secrecy or Secrecy.NONE),
            kind=None if kind is None else ItemKind(kind),
        )

    others = OtherBooks(held=held_items(connection, here, standing), told=told)
    return draw_sheet(facts_of_shift(connection, here, standing), others)


def _lives_copied(connection: Connection, here: Own) -> dict[LifeId, int]:
    """Return the lives this one goes on from, each with the last line of it that this book goes on from."""
    copied: dict[LifeId, int] = {}
    life = here.life
    while (before := life_before(connection, here.desk, life)) is not None:
        life, copied[before.previous] = before.previous, before.common
    return copied
