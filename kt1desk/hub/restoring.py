"""After the hub's database came back from a backup: a new book, so that every desk compares and sends again."""

import uuid
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import Engine, update

from kt1desk.domain.numbers import TRAINING_PREFIX
from kt1desk.hub import blocks
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.tables import book

_decode = msgspec.json.Decoder(dict[str, int]).decode


def declare_restored(engine: Engine, live_prefix: str, remembered: Path, at: datetime) -> str:
    """Give the book a new id and pass over numbers that may have been lent unseen; return the id.

    `remembered` is a file beside the database and not in it: a backup that is restored twice does not know what was
    lent after the first time.
    """
    book_id = uuid.uuid4().hex
    earlier = {live_prefix: 0, TRAINING_PREFIX: 0}
    if remembered.exists():
        earlier |= _decode(remembered.read_bytes())
    with writing_in_order(engine) as connection:
        connection.execute(update(book).values(book_id=book_id))
        passed = blocks.skip_after_restore(connection, earlier, book_id, at)
        fresh = remembered.with_suffix(".making")
        fresh.write_bytes(msgspec.json.encode(passed))
        fresh.replace(remembered)
    return book_id
