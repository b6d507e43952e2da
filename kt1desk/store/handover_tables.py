"""The tables of handovers."""

from sqlalchemy import Boolean, Column, Index, Integer, PrimaryKeyConstraint, Table, Text, text

from kt1desk.store.metadata import kept, projected

handovers = Table(
    "handovers",
    projected,
    Column("handover", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("revealed", Boolean, nullable=False),
    Column("over", Boolean, nullable=False),
    Column("owed_by", Text),
    Index("handovers_open", "desk", sqlite_where=text("over = 0")),
    sqlite_with_rowid=False,
)
"""Attempts to hand over; `number` is the line that begins one, `owed_by` was absent and has not signed yet."""

counted = Table(
    "counted",
    projected,
    Column("handover", Text, nullable=False),
    Column("staff", Text, nullable=False),
    Column("item_no", Text, nullable=False),
    PrimaryKeyConstraint("handover", "staff", "item_no"),
    sqlite_with_rowid=False,
)
"""What each of the two has scanned, so that a scan is answered as soon with 2,000 counted as with none."""

cases = Table(
    "cases",
    projected,
    Column("case", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("item_no", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("reserved", Boolean, nullable=False),
    Column("person", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("closed_at", Text),
    Index("cases_open", "desk", sqlite_where=text("closed_at IS NULL")),
    sqlite_with_rowid=False,
)
"""Differences of handovers until two persons clear them."""

sealed_lists = Table(
    "sealed_lists",
    kept,
    Column("handover", Text, primary_key=True),
    Column("salt", Text, nullable=False),
    Column("listed", Text, nullable=False),
)
"""What was fixed before a count: it leaves this store by `CountRevealed` alone."""
