"""`kt1desk export --out FILE [--plain]`: all lives of all desks in this machine's ledger, for others to verify."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from getpass import getpass
from pathlib import Path

from kt1desk.app.clock import utc_now
from kt1desk.app.commands import verify_words as words
from kt1desk.app.commands.asking import NoPassphrase, keys_of, passphrase_from
from kt1desk.app.commands.verify import Ledger, default_language
from kt1desk.app.keys import PASSPHRASE_SIGNS
from kt1desk.app.language import LANGUAGES
from kt1desk.domain.errors import Unavailable
from kt1desk.wire.export import Cost, LedgerWriter, Opening
from kt1desk.wire.line import Sign
from kt1desk.wire.withholding import Withholding

RecordedLook = Callable[[int], None]
"""Told how many lines are about to leave, before the file gets its name; an export is a look that is recorded."""


class NotExported(Exception):
    """The export did not happen; the text is a code of `verify_words.EXPORT_NOT`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How much the file holds."""

    lines: int
    withheld: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """Who exports, when, and how: without a passphrase the file is plain and restricted payloads are withheld."""

    sign: Sign
    at: datetime
    passphrase: str | None
    recorded_look: RecordedLook
    cost: Cost | None = None

    def write(self, ledger: Ledger, out: Path) -> Exported:
        """Write the file whole or not at all. Raises NotExported, `Unavailable`, OSError."""
        if out.exists():
            raise NotExported("EXISTS")
        making = out.with_name(f"{out.name}.making")
        try:
            exported = self._written(ledger, making)
            self.recorded_look(exported.lines)
            making.rename(out)
        except BaseException:
            with suppress(OSError):
                making.unlink(missing_ok=True)
            raise
        return exported

    def _written(self, ledger: Ledger, making: Path) -> Exported:
        desk, life = ledger.owner()
        plain = self.passphrase is None
        keys = tuple(key for key in ledger.signer_keys() if key.public_key)
        opening = Opening(desk=desk, life=life, exported_at=self.at, keys=keys, plain=plain)
        withholding = Withholding() if plain else None
        if withholding is not None:
            with closing(ledger.lines()) as lines:
                for line in lines:
                    withholding.learn(line)
        count = withheld = 0
        making.unlink(missing_ok=True)  # what a power cut left of an earlier one
        making.touch(mode=0o600, exist_ok=False)
        with making.open("wb") as file, closing(ledger.lines()) as lines:
            writer = LedgerWriter(file, opening, self.sign, passphrase=self.passphrase, cost=self.cost)
            for line in lines:
                shown = line if withholding is None else withholding.shown(line)
                writer.line(shown)
                count += 1
                withheld += shown.withheld
            writer.close()
            file.flush()
            os.fsync(file.fileno())
        return Exported(lines=count, withheld=withheld)


def main(arguments: Sequence[str], recorded_look: RecordedLook = lambda lines: None) -> int:
    """Export and return the exit code: 0 done, 2 not done."""
    asked = _parser().parse_args(arguments)
    lang: str = asked.lang or default_language()
    try:
        exported = _export(asked, lang, recorded_look)
    except NotExported as error:
        said = words.EXPORT_NOT[str(error)][lang].format(signs=PASSPHRASE_SIGNS)
    except NoPassphrase:
        said = words.reason("NO_PASSPHRASE", lang)
    except Unavailable as error:
        said = words.reason(error.cause, lang)
    except OSError as error:
        said = words.reason(type(error).__name__, lang)
    else:
        done = words.EXPORTED[lang].format(lines=exported.lines, path=asked.out, withheld=exported.withheld)
        sys.stdout.write(done + "\n")
        return 0
    sys.stderr.write(said + "\n")
    return 2


def _export(asked: argparse.Namespace, lang: str, recorded_look: RecordedLook) -> Exported:
    from kt1desk.store.engine import encrypted_engine, look_at_file
    from kt1desk.store.ledger_reading import SqlLedger
    from kt1desk.wire.signing import SigningKey

    folder = _folder(asked.data, asked.desk)
    if asked.out.exists():
        raise NotExported("EXISTS")
    store_secret = passphrase_from(asked.store_passphrase_file, words.PASSPHRASE[lang].format(name=folder.name))
    keys = keys_of(folder, store_secret)
    passphrase = None if asked.plain else _new_passphrase(asked.passphrase_file, asked.out.name, lang)
    look_at_file(folder / "desk.db")
    engine = encrypted_engine(folder / "desk.db", keys.data_key)
    try:
        exporter = Exporter(
            sign=SigningKey(keys.signing_seed).sign,
            at=utc_now(),
            passphrase=passphrase,
            recorded_look=recorded_look,
        )
        return exporter.write(SqlLedger(engine), asked.out)
    finally:
        engine.dispose()


def _folder(data: Path | None, desk: str | None) -> Path:
    from kt1desk.app.home import Home
    from kt1desk.app.paths import data_dir

    home = Home(folder=data or data_dir())
    standing = home.standing_desks()
    chosen = [store_id for store_id in standing if desk in (None, store_id)]
    if len(chosen) != 1:
        raise NotExported("NO_DESK")
    return home.desk(chosen[0])


def _new_passphrase(file: Path | None, name: str, lang: str) -> str:
    passphrase = passphrase_from(file, words.PASSPHRASE[lang].format(name=name))()
    if len(passphrase) < PASSPHRASE_SIGNS:
        raise NotExported("SHORT")
    if file is None and getpass(words.PASSPHRASE_AGAIN[lang]) != passphrase:
        raise NotExported("DIFFERENT")
    return passphrase


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kt1desk export",
        description="Write all lines of this machine's ledger into one file that others can verify.",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file to write; it must not exist")
    parser.add_argument(
        "--plain",
        action="store_true",
        help="without a passphrase; contents that touch an item with a letter A, B or C are withheld",
    )
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line seals the export")
    parser.add_argument("--store-passphrase-file", type=Path, metavar="FILE", help="its first line opens the store")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the desks of this machine lie")
    parser.add_argument("--desk", metavar="ID", help="which one, if there are several")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the words")
    return parser
