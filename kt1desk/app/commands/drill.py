"""`kt1desk drill`: restore the newest backup of each place into a scratch folder and say whether it holds."""

import argparse
from collections.abc import Sequence

from kt1desk.app.backups import Failed
from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.backup import backups_of, failure
from kt1desk.app.commands.closed_desk import carried_out, closed_desk, parser_of, progress, say


def main(arguments: Sequence[str]) -> int:
    """Drill and return the exit code: 0 the backup of every place holds, 2 not."""
    parser = parser_of("drill", "Restore the newest backup of each place into a scratch folder, and delete it again.")
    return carried_out(parser.parse_args(arguments), _drill)


def _drill(asked: argparse.Namespace, lang: str) -> bool:
    with closed_desk(asked, lang) as desk:
        done = backups_of(desk).drill(progress)
        for one in done:
            place = words.PLACES[one.place.value][lang]
            if isinstance(one, Failed):
                say(failure(one, place, words.DRILL_FAILED, lang))
            else:
                say(words.DRILLED[lang].format(place=place, seconds=one.seconds, lines=one.lines, path=one.file))
        if not desk.settings.backup_second:
            say(words.NO_SECOND[lang])
    return not any(isinstance(one, Failed) for one in done)
