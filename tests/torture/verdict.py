"""What must hold of a store after any torture: it opens, it verifies, and what was told is in it."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from kt1desk.domain.errors import Unavailable
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.ledger.chain import ChainBroken, following
from kt1desk.store.engine import reading, writing
from kt1desk.store.lookups import SqlLookups
from kt1desk.store.opening import open_store
from kt1desk.store.projections import rebuild
from kt1desk.store.reading import own
from kt1desk.store.tables import items
from kt1desk.wire.line import EMPTY, line_digest
from kt1desk.wire.signing import signature_holds
from tests.store.opened import KEY, SIGNING, projected_rows
from tests.torture.marks import lost, mark_in

_ALL = 1_000_000_000


class Violation(Exception):
    """The store broke a promise; the text says which."""


def examine(
    path: Path,
    told: Sequence[str],
    *,
    untold: int | None,
    folded_again: bool,
    key: bytes = KEY,
    public: str = SIGNING.public,
) -> list[str]:
    """Open the store as the program does and return the marks of its own lines; raise `Violation`.

    `told` are the marks of all that a clerk was told, in order. At most `untold` facts more may stand there (those
    under way when the end came), any number with None. `folded_again` compares every projection with a rebuild.
    """
    try:
        engine = open_store(path, key, lambda _: None, wait_seconds=0)
    except Unavailable as unavailable:
        raise Violation(f"the store does not open: {unavailable.cause} {unavailable.facts}") from unavailable
    try:
        placed = own_lines(engine)
        _verify(engine, placed, public)
        kept = [mark_in(each) for each in placed]
        _compare(told, kept, untold)
        _no_fact_is_half(engine, placed, folded_again=folded_again)
    except (ChainBroken, Unavailable) as broken:
        raise Violation(f"the store does not verify: {broken!r}") from broken
    finally:
        engine.dispose()
    return kept


def examine_copy(
    store: Path,
    told: Sequence[str],
    folder: Path,
    *,
    folded_again: bool,
    untold: int | None = 1,
    key: bytes = KEY,
    public: str = SIGNING.public,
) -> list[str]:
    """Examine a copy: the next program finds what a kill left, -wal and all, and must bring it in order itself.

    Returns what stands there now: the one fact that was under way may be there, and then it must stay.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(store.parent, folder)
    return examine(folder / store.name, told, untold=untold, folded_again=folded_again, key=key, public=public)


def own_lines(engine: Engine) -> tuple[Placed, ...]:
    """Every line this desk wrote, in order."""
    with reading(engine) as connection:
        here = own(connection)
        return LedgerBook(connection).of_desk(here.desk, here.life, 0, _ALL)


def _verify(engine: Engine, placed: Sequence[Placed], public: str) -> None:
    with reading(engine) as connection:
        here = own(connection)
    head, last = EMPTY, None
    for line, _, now in following(here.desk, here.life, EMPTY, [each.line for each in placed]):
        head, last = now, line
    if head != here.head:
        raise Violation(f"the lines end at {head.number}, the store says {here.head.number}")
    if last is not None and not signature_holds(public, last.signature, line_digest(last)):
        raise Violation(f"the signature of line {head.number} does not hold")


def _compare(told: Sequence[str], kept: Sequence[str], untold: int | None) -> None:
    if gone := lost(told, kept):
        raise Violation(f"a fact that was told is lost, number {told.index(gone[0]) + 1} of {len(told)}")
    if untold is not None and len(kept) > len(told) + untold:
        raise Violation(f"{len(kept)} facts stand there, {len(told)} were told")


def _no_fact_is_half(engine: Engine, placed: Sequence[Placed], *, folded_again: bool) -> None:
    """A line without its rows, or rows without their line."""
    with reading(engine) as connection:
        shown = len(connection.execute(select(items.c.item_no)).all())
    accepted = sum(each.kind.startswith("item_accepted.") for each in placed)
    if shown != accepted:
        raise Violation(f"{accepted} items were accepted, {shown} are shown")
    lookups = SqlLookups(engine)
    if lookups.shift() is not None and not lookups.truth_line().counting and not lookups.handover_draft().balances:
        raise Violation("the sheet of the shift does not balance")
    if folded_again:
        with writing(engine) as connection:
            _fold_again(connection)


def _fold_again(connection: Connection) -> None:
    live = projected_rows(connection)
    rebuild(connection)
    again = projected_rows(connection)
    differing = [name for name in live if live[name] != again[name]]
    if differing:
        raise Violation(f"folded again, other rows stand in {', '.join(differing)}")
