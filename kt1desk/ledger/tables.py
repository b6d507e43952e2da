"""The append-only table of lines; the same on SQLite and PostgreSQL."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()

lines = Table(
    "lines",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("payload", LargeBinary),
    Column("received_at", Text, nullable=False),
    UniqueConstraint("desk", "life", "number", name="one_line_per_number"),
    sqlite_autoincrement=True,
)
"""`position` is the order in which this book took the lines in; readers follow it.

`received_at` is this book's own clock (ISO 8601, UTC), beside the time the line itself carries.
`desk`, `life`, `number`, `kind` and `digest` repeat what the header says so that it can be found.
"""
