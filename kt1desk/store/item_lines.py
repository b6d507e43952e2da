"""Which lines of the ledger name an item, without reading 25 years of them."""

from sqlalchemy import BindParameter, Connection, bindparam, func, or_, select

from kt1desk.domain.ids import ItemNo
from kt1desk.store.item_rows import ItemRow, item_row
from kt1desk.store.reading import Own
from kt1desk.store.tables import approvals, lines

# A fact is kept as it was encoded, so its bytes name each item it is about; nothing else finds the facts of an item,
# and an index by item would cost every acceptance a page more.
_NAMING = select(lines.c.position).where(func.instr(lines.c.payload, bindparam("item_no")) > 0)
_DESK: BindParameter[str] = bindparam("desk")
_LIFE: BindParameter[str] = bindparam("life")
_OF_THIS_LIFE = _NAMING.where(
    lines.c.desk == _DESK,
    lines.c.life == _LIFE,
    lines.c.number.between(bindparam("first"), bindparam("last")),
)
# Ranges of the unique index: an inequality would read every line.
_OF_OTHERS = _NAMING.where(
    or_(
        lines.c.desk < _DESK,
        lines.c.desk > _DESK,
        (lines.c.desk == _DESK) & (lines.c.life < _LIFE),
        (lines.c.desk == _DESK) & (lines.c.life > _LIFE),
    )
)
_ALLOWED = (
    select(lines.c.position)
    .join(
        approvals,
        (approvals.c.desk == lines.c.desk)
        & (approvals.c.life == lines.c.life)
        & (approvals.c.number == lines.c.number),
    )
    .where(approvals.c.about == bindparam("item_no"))
)


def lines_naming(connection: Connection, item_no: ItemNo, here: Own) -> list[int]:
    """Return the positions of the lines that may tell of an item, in order.

    Of this life only what it wrote from the acceptance to its last word about the item is read. An approval is no
    word about it, and has a row of its own. What other desks and other lives wrote may stand anywhere.
    """
    row = item_row(connection, item_no)
    whose = {"item_no": item_no.encode(), "desk": here.desk, "life": here.life}
    found = set(connection.execute(_OF_OTHERS, whose).scalars())
    found.update(connection.execute(_ALLOWED, {"item_no": item_no}).scalars())
    if row is not None and row["own_number"] is not None:
        wide = {**whose, "first": _first(row, here), "last": row["own_number"]}
        found.update(connection.execute(_OF_THIS_LIFE, wide).scalars())
    return sorted(found)


def _first(row: ItemRow, here: Own) -> int:
    """The first line of this life that may name an item; nothing came before an acceptance that is not disputed."""
    accepted_here = (row["accept_desk"], row["accept_life"]) == (here.desk, here.life)
    # What was entered late was told of before: its number was put into a pack.
    from_acceptance = accepted_here and row["disputes"] == "[]" and not row["late"]
    return int(row["accept_number"]) if from_acceptance else 1
