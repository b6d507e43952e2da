"""Reads the open cases that a desk has to know of: its own, and those of whoever has its shift."""

from sqlalchemy import ColumnElement, Connection, Engine, RowMapping, and_, case, or_, select

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.ids import CaseId, ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import read
from kt1desk.store.reading import Own, own, standing_shift
from kt1desk.store.tables import cases, items, staff
from kt1desk.usecases.case_rows import OpenCase

_ANSWERS: ColumnElement[str] = case(
    (and_(cases.c.reserved, items.c.holder_kind == HolderKind.RESERVED.value), items.c.holder), else_=cases.c.person
)
"""Who told of a difference may have left; a reserved item says by itself who answers for it."""


class SqlOpenCases:
    """The cases that are shown at this desk."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine

    def rows(self) -> tuple[OpenCase, ...]:
        """Return them, the oldest first; nothing while two persons count blind."""
        with reading(self._engine) as connection:
            here = own(connection)
            return () if is_blind(connection, here) else open_cases(connection, here)


def open_cases(connection: Connection, here: Own) -> tuple[OpenCase, ...]:
    """Return the cases of this desk and, wherever they were opened, of the clerk whose shift is open here."""
    standing = standing_shift(connection, here)
    shown = cases.c.desk == here.desk
    if standing is not None:
        shown = or_(shown, _ANSWERS.in_([standing.row.clerk]))
    wanted = (
        select(cases, items.c.secrecy, _ANSWERS.label("answers"), staff.c.name)
        .join(items, items.c.item_no == cases.c.item_no, isouter=True)
        .join(staff, staff.c.staff == _ANSWERS, isouter=True)
        .where(cases.c.closed_at.is_(None), shown)
        .order_by(cases.c.opened_at, cases.c.case)
    )
    return tuple(_row(row, here) for row in connection.execute(wanted).mappings())


def _row(row: RowMapping, here: Own) -> OpenCase:
    return OpenCase(
        case=CaseId(row["case"]),
        item_no=ItemNo(row["item_no"]),
        letter=letter_of(Secrecy(row["secrecy"] or Secrecy.NONE)),
        outcome=Outcome(row["outcome"]),
        reason=row["reason"],
        reserved=row["reserved"],
        answers_name=row["name"] or row["answers"],
        opened_at=read(row["opened_at"]),
        here=row["desk"] == here.desk,
    )
