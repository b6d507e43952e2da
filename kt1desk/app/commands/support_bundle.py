"""`kt1desk support-bundle`: shows what would be in the bundle, asks, and writes it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine

from kt1desk.app import settings
from kt1desk.app.clock import utc_now
from kt1desk.app.commands.asking import NoPassphrase, keys_of, passphrase_from
from kt1desk.app.desk import STORE_FILE
from kt1desk.app.home import Home
from kt1desk.app.paths import data_dir, log_dir
from kt1desk.app.redaction import error_name
from kt1desk.app.support_bundle import Sources, collect, contents, write
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.store.engine import encrypted_engine

DONE, NOT_WRITTEN = 0, 1


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    asked = _arguments().parse_args(arguments)
    folder: Path = asked.data or data_dir()
    engine = _engine(folder, asked.passphrase_file)
    try:
        parts = collect(
            Sources(
                logs=asked.logs or log_dir(),
                settings=_settings(folder),
                engine=engine,
                store=_store(folder),
                at=utc_now(),
            )
        )
        sys.stdout.write(contents(parts))
        if not (asked.yes or _agreed()):
            sys.stdout.write("Nothing was written.\n")
            return NOT_WRITTEN
        write(parts, asked.out)
    except (Unavailable, OSError) as error:
        sys.stderr.write(f"kt1desk: the bundle could not be written ({error_name(error)}). Nothing was changed.\n")
        return NOT_WRITTEN
    finally:
        if engine is not None:
            engine.dispose()
    sys.stdout.write(f"Written: {asked.out}\n")
    return DONE


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kt1desk support-bundle",
        description="Write logs, settings and figures to a file that holds no agency, no person and no item number.",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the zip file to write")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the desk's store and settings lie")
    parser.add_argument("--logs", type=Path, metavar="DIR", help="where the logs lie")
    parser.add_argument("--yes", action="store_true", help="write it without asking after the list was shown")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line opens the store; without it, and without a keyring, the store's figures are left out",
    )
    return parser


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    sys.stdout.write("Write these files? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() == "y"


def _settings(folder: Path) -> settings.DeskSettings | None:
    try:
        return settings.load(folder)
    except Unavailable:
        return None


def _desk(folder: Path) -> Path | None:
    home = Home(folder=folder)
    found = _settings(folder)
    standing = home.standing_desks()
    if found is not None and found.store_id in standing:
        return home.desk(found.store_id)
    return home.desk(standing[0]) if standing else None


def _store(folder: Path) -> Path | None:
    desk = _desk(folder)
    return None if desk is None else desk / STORE_FILE


def _engine(folder: Path, passphrase_file: Path | None) -> Engine | None:
    """The store, opened as it is: nothing is migrated, so that a store that will not open can be looked at."""
    desk = _desk(folder)
    if desk is None:
        return None
    try:
        keys = keys_of(desk, passphrase_from(passphrase_file, "Passphrase or recovery code (empty: leave out): "))
    except (Unavailable, RuleBroken, NoPassphrase):
        return None
    return encrypted_engine(desk / STORE_FILE, keys.data_key)
