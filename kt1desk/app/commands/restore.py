"""`kt1desk restore FILE`: bring a backup back, on this machine or on one that never saw the desk."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kt1desk.app.backups import about_of
from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.asking import passphrase_from
from kt1desk.app.commands.closed_desk import carried_out, closed_desk, home_of, parser_of, progress, say
from kt1desk.app.lock import StoreLock
from kt1desk.app.os_keyring import OsKeyring
from kt1desk.app.recovery_code import parsed
from kt1desk.app.restoring import Protect, restore_elsewhere, restore_here
from kt1desk.domain.errors import Cause, Unavailable


def main(arguments: Sequence[str]) -> int:
    """Restore and return the exit code: 0 done, 2 nothing was changed."""
    parser = parser_of("restore", "Bring a backup back; the present book is kept beside it, the desk gets a new life.")
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup (.kt1b)")
    parser.add_argument(
        "--recovery-code-file",
        type=Path,
        metavar="FILE",
        help="its first line is the code of the sheet in the safe; needed on a machine that does not have the desk",
    )
    return carried_out(parser.parse_args(arguments), _restore)


def _restore(asked: argparse.Namespace, lang: str) -> bool:
    about = about_of(asked.file)
    if about is None:
        raise Unavailable(Cause.BACKUP_DAMAGED, path=str(asked.file))
    asked.desk = about.desk
    if about.desk in home_of(asked).standing_desks():
        asked.passphrase_file = asked.recovery_code_file or asked.passphrase_file
        with closed_desk(asked, lang) as desk:
            lines = restore_here(asked.file, desk.folder, desk.desk, desk.keys.data_key, progress).lines
    else:
        lines = about.lines
        _elsewhere(asked, lang)
    say(words.RESTORED[lang].format(lines=lines, desk=about.desk))
    return True


def _elsewhere(asked: argparse.Namespace, lang: str) -> None:
    home = home_of(asked)
    code = parsed(passphrase_from(asked.recovery_code_file, words.CODE[lang])())
    ring = OsKeyring()
    passphrase = None
    if asked.passphrase_file is not None or not ring.available():
        passphrase = passphrase_from(asked.passphrase_file, words.NEW_PASSPHRASE[lang])()
    with StoreLock(home.folder):
        restore_elsewhere(asked.file, home, code, Protect(passphrase=passphrase, ring=ring))
