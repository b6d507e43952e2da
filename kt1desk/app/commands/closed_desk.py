"""A desk whose window is closed, for a command: its lock, its settings, its keys and its store."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kt1desk.app.binding import machine_digest
from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.asking import NoPassphrase, keys_of, passphrase_from
from kt1desk.app.commands.verify import default_language
from kt1desk.app.desk import STORE_FILE
from kt1desk.app.home import Home
from kt1desk.app.keys import DeskSecrets
from kt1desk.app.language import LANGUAGES
from kt1desk.app.lock import StoreLock
from kt1desk.app.settings import DeskSettings, first_settings, load
from kt1desk.domain.errors import RuleBroken, Unavailable

DONE, FAILED = 0, 2


class NoDesk(Exception):
    """There is not exactly one desk that could be meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDesk:
    """What a command works on; nobody else has it open while the command runs."""

    home: Home
    folder: Path
    desk: str
    keys: DeskSecrets
    settings: DeskSettings

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.folder / STORE_FILE

    @property
    def machine(self) -> str:
        """What a store here is bound to."""
        return machine_digest(self.home.folder)


@contextmanager
def closed_desk(asked: argparse.Namespace, lang: str) -> Iterator[ClosedDesk]:
    """Yield the desk that is meant. Raises `Unavailable` (STORE_LOCKED while it is open), NoDesk, NoPassphrase."""
    home = home_of(asked)
    chosen = [store_id for store_id in home.standing_desks() if asked.desk in (None, store_id)]
    if len(chosen) != 1:
        raise NoDesk
    with StoreLock(home.folder):
        folder = home.desk(chosen[0])
        secret = passphrase_from(asked.passphrase_file, words.PASSPHRASE[lang])
        yield ClosedDesk(
            home=home,
            folder=folder,
            desk=chosen[0],
            keys=keys_of(folder, secret),
            settings=load(home.folder) or first_settings(),
        )


def home_of(asked: argparse.Namespace) -> Home:
    """Return where the desks of this machine lie."""
    from kt1desk.app.paths import data_dir

    return Home(folder=asked.data or data_dir())


def parser_of(name: str, description: str) -> argparse.ArgumentParser:
    """Return a parser with what all these commands take."""
    parser = argparse.ArgumentParser(prog=f"kt1desk {name}", description=description)
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the desks of this machine lie")
    parser.add_argument("--desk", metavar="ID", help="which one, if there are several")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line opens the store")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the words")
    return parser


def carried_out(asked: argparse.Namespace, act: Callable[[argparse.Namespace, str], bool]) -> int:
    """Do it and return the exit code: 0 done, 2 not done, with the reason on standard error."""
    lang: str = asked.lang or default_language()
    try:
        return DONE if act(asked, lang) else FAILED
    except NoDesk:
        why = "NO_DESK"
    except NoPassphrase:
        why = "key_wrong"
    except Unavailable as error:
        why = error.cause.value
    except RuleBroken as error:
        why = error.rule.value
    except OSError as error:
        why = type(error).__name__
    sys.stderr.write(words.reason(why, lang) + "\n")
    return FAILED


def say(text: str) -> None:
    """Write a line."""
    sys.stdout.write(text + "\n")


def progress(done: int, total: int) -> None:
    """Show how far it is, where somebody looks on."""
    if sys.stderr.isatty() and total:
        sys.stderr.write(f"\r{done * 100 // total:3} %")
        if done >= total:
            sys.stderr.write("\r     \r")
