"""`kt1desk backup [--to DIR]`: back the store up to both places, or to a folder, each copy verified."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kt1desk.app.backups import Backups, Failed, places
from kt1desk.app.clock import utc_now
from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.closed_desk import ClosedDesk, carried_out, closed_desk, parser_of, progress, say
from kt1desk.domain.calendar import local_day
from kt1desk.domain.events import BackupPlace


def main(arguments: Sequence[str]) -> int:
    """Back up and return the exit code: 0 every place has its copy, 2 not."""
    parser = parser_of("backup", "Back up the desk of this machine; each copy is read back, verified and counted.")
    parser.add_argument("--to", type=Path, metavar="DIR", help="this folder, in place of the two of the settings")
    return carried_out(parser.parse_args(arguments), _back_up)


def _back_up(asked: argparse.Namespace, lang: str) -> bool:
    with closed_desk(asked, lang) as desk:
        done = backups_of(desk, asked.to).make(progress)
        for one in done:
            place = words.PLACES[one.place.value][lang] if asked.to is None else str(asked.to)
            if isinstance(one, Failed):
                say(failure(one, place, words.FAILED, lang))
            else:
                say(words.BACKED_UP[lang].format(place=place, lines=one.counted.lines, path=one.file))
        if asked.to is None and not desk.settings.backup_second:
            say(words.NO_SECOND[lang])
    return not any(isinstance(one, Failed) for one in done)


def backups_of(desk: ClosedDesk, to: Path | None = None) -> Backups:
    """Return the backups of a desk that a command has open."""
    return Backups(
        desk=desk.desk,
        folder=desk.folder,
        store=desk.store,
        data_key=desk.keys.data_key,
        places={BackupPlace.FIRST: to} if to is not None else places(desk.settings, desk.home.folder),
        clock=utc_now,
    )


def failure(one: Failed, place: str, sentence: words.Sentences, lang: str) -> str:
    """Say what failed, and how old the last good one is."""
    return sentence[lang].format(
        place=place, why=words.reason(one.error.cause.value, lang), last_good=_day(one.last_good, lang)
    )


def _day(at: datetime | None, lang: str) -> str:
    return words.NEVER[lang] if at is None else f"{local_day(at):%d/%m/%Y}"
