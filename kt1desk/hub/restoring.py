"""After the hub's database came back from a backup: a new book, so that every desk compares and sends again."""

import uuid
from datetime import datetime

from sqlalchemy import Engine, update

from kt1desk.hub import blocks
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.tables import book


def declare_restored(engine: Engine, live_prefix: str, at: datetime) -> str:
    """Give the book a new id and pass over numbers that may have been lent unseen; return the id."""
    book_id = uuid.uuid4().hex
    with writing_in_order(engine) as connection:
        connection.execute(update(book).values(book_id=book_id))
        blocks.skip_after_restore(connection, live_prefix, book_id, at)
    return book_id
