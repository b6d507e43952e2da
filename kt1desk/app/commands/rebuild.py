"""`kt1desk rebuild`: fold every table of the screens anew from the ledger."""

import argparse
import time
from collections.abc import Sequence

from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.closed_desk import carried_out, closed_desk, parser_of, progress, say
from kt1desk.store.checking import full_check
from kt1desk.store.opening import open_store, rebuild_store


def main(arguments: Sequence[str]) -> int:
    """Rebuild and return the exit code: 0 done and the store is whole, 2 not."""
    parser = parser_of("rebuild", "Fold every table of the screens anew from the ledger, and read the store whole.")
    return carried_out(parser.parse_args(arguments), _rebuild)


def _rebuild(asked: argparse.Namespace, lang: str) -> bool:
    with closed_desk(asked, lang) as desk:
        engine = open_store(desk.store, desk.keys.data_key, lambda _step: None)
        began = time.monotonic()
        try:
            rebuild_store(engine, progress)
        finally:
            engine.dispose()
        seconds = time.monotonic() - began
        counted = full_check(desk.store, desk.keys.data_key)
    say(words.REBUILT[lang].format(lines=counted.lines, seconds=seconds))
    return True
