"""Whose word counts for the register and the dated tables of others: the province's desks."""

from sqlalchemy import Connection, bindparam, select

from kt1desk.store.line_ref import LineRef
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import desk_keys, enrolments

_OF_OTHER = Prepared(
    select(desk_keys.c.province).where(desk_keys.c.desk == bindparam("desk"), desk_keys.c.life == bindparam("life"))
)
_OWN = Prepared(
    select(enrolments.c.province).where(enrolments.c.desk == bindparam("desk"), enrolments.c.life == bindparam("life"))
)


def speaks_for_province(connection: Connection, ref: LineRef) -> bool:
    """Tell whether the desk of a line is one of the province.

    Of another desk the hub says so, with its key; a desk's own word counts only in its own book.
    """
    found = (_OWN if ref.own else _OF_OTHER).first(connection, desk=ref.desk, life=ref.life)
    return found is not None and bool(found[0])
