"""What may have come out before the present life of a desk: a backup brings the print ledger back, not the paper."""

from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, func, select, tuple_

from kt1desk.domain.events import LabelReprinted, SealStripReprinted
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.store.moments import read
from kt1desk.store.pack_tables import emergency_packs
from kt1desk.store.reading import Own
from kt1desk.store.tables import audit, items
from kt1desk.usecases.pack_rows import papers_of

_KINDS = {PaperUse.LABEL: LabelReprinted.__name__, PaperUse.SEAL_STRIP: SealStripReprinted.__name__}
"""By which fact a further copy of such a paper is told; of others none is."""

_DESK: BindParameter[str] = bindparam("desk")
_LIFE: BindParameter[str] = bindparam("life")
_ACCEPTED_ELSEWHERE = select(
    items.c.label_copy, items.c.late, func.coalesce(items.c.reprinted_at, items.c.accepted_at).label("told_at")
).where(items.c.item_no == bindparam("of"), tuple_(items.c.accept_desk, items.c.accept_life) != tuple_(_DESK, _LIFE))
_COPIES = select(func.max(audit.c.count)).where(
    audit.c.kind == bindparam("kind"),
    audit.c.about == bindparam("of"),
    tuple_(audit.c.desk, audit.c.life) != tuple_(_DESK, _LIFE),
)
_PACKS = select(emergency_packs.c.pack).where(emergency_packs.c.desk == _DESK, emergency_packs.c.life != _LIFE)


def earlier_copies(connection: Connection, here: Own, paper: PaperUse, of: str) -> int:
    """Return how many of a paper an earlier life may have sent, or another desk: 0 for what this life told, else the
    highest copy that a fact of theirs speaks of, and one where none does."""
    asked = {"desk": here.desk, "life": here.life, "of": of}
    if connection.execute(_ACCEPTED_ELSEWHERE, asked).first() is None:
        return int(any(of in papers_of(pack) for pack in connection.execute(_PACKS, asked).scalars()))
    if paper not in _KINDS:
        return 1
    return connection.execute(_COPIES, {**asked, "kind": _KINDS[paper]}).scalar() or 1


def label_told_earlier_at(connection: Connection, here: Own, of: str) -> datetime | None:
    """Return when the label that the book speaks of was told of, where this life did not do so.

    None too for the label of an emergency pack, which was printed with its pack.
    """
    asked = {"desk": here.desk, "life": here.life, "of": of}
    row = connection.execute(_ACCEPTED_ELSEWHERE, asked).first()
    if row is None or (row.late and row.label_copy == 1):
        return None
    told_here = row.label_copy > earlier_copies(connection, here, PaperUse.LABEL, of)
    return None if told_here else read(row.told_at)
