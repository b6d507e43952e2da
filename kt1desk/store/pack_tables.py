"""The table of emergency packs."""

from sqlalchemy import Column, Table, Text

from kt1desk.store.metadata import projected

emergency_packs = Table(
    "emergency_packs",
    projected,
    Column("pack", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("seal_no", Text, nullable=False),
    Column("numbers", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("opened_at", Text),
)
"""`pack` is the first of its `numbers`, a JSON list. Which of them are used `items` tells."""
