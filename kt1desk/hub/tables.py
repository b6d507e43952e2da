"""What the hub knows beside the lines: desks, one-time codes, number blocks, and who needs to know which line."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from kt1desk.ledger.tables import lines as ledger_lines

metadata = MetaData()
_POSITION = BigInteger().with_variant(Integer, "sqlite")

lines = ledger_lines.to_metadata(metadata)

book = Table(
    "book",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one_book"), primary_key=True),
    Column("book_id", Text, nullable=False),
)
"""One row. `book_id` is made anew after a restore, so that every desk compares what it sent with what is here."""

desks = Table(
    "desks",
    metadata,
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("enrolled_at", Text, nullable=False),
    Column("revoked_at", Text),
    Column("declared", Integer, nullable=False),
    Column("seen_at", Text),
    Column("province", Boolean, nullable=False),
    Column("agreement_key", Text),
    Column("ended_at", Text),
    PrimaryKeyConstraint("desk", "life"),
)
"""`declared` is the last own number the desk named at `seen_at`: what lies between it and the lines held is missing.
`ended_at`: a later life of the desk was enrolled then, and this one speaks for itself no more."""

codes = Table(
    "codes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("salt", LargeBinary, nullable=False),
    Column("secret_digest", LargeBinary, nullable=False),
    Column("office", Text, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("wrong_tries", Integer, nullable=False),
    Column("desk", Text),
    Column("life", Text),
    Column("province", Boolean, nullable=False),
)
"""`desk` and `life` are those that used the code."""

blocks = Table(
    "blocks",
    metadata,
    Column("prefix", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("leased_at", Text, nullable=False),
    PrimaryKeyConstraint("prefix", "first"),
    UniqueConstraint("desk", "life", "ordinal", name="one_block_per_ordinal"),
)

items = Table(
    "items",
    metadata,
    Column("item_no", Text, primary_key=True),
    Column("accepted_at", Text, nullable=False),
    Column("recipient", Text),
)
"""The two offices an item concerns: `accepted_at` took it, `recipient` delivers it (None: outside the province)."""

audience = Table(
    "audience",
    metadata,
    Column("office", Text, nullable=False),
    Column("position", _POSITION, nullable=False),
    PrimaryKeyConstraint("office", "position"),
)
"""Offices that need to know a line of another office; `EVERYBODY` and `PROVINCE` stand there like offices."""

EVERYBODY = "*"
PROVINCE = "province"
