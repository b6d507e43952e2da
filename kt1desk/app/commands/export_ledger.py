"""`kt1desk export --out FILE --reason CODE [--plain]`: all lives of all desks in this ledger, for others to verify.

A person takes it: a name, a PIN and a reason stand in the book before the file has its name.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from getpass import getpass
from pathlib import Path

from argon2 import PasswordHasher

from kt1desk.app.clock import utc_now
from kt1desk.app.commands import verify_words as words
from kt1desk.app.commands.asking import NoPassphrase, passphrase_from
from kt1desk.app.commands.closed_desk import ClosedDesk, carried_out, closed_desk, say
from kt1desk.app.commands.verify import Ledger
from kt1desk.app.desk import OpenDeskFiles, Surroundings, open_desk_files
from kt1desk.app.edition import load_reference
from kt1desk.app.keys import PASSPHRASE_SIGNS
from kt1desk.app.language import LANGUAGES
from kt1desk.app.paths import resources
from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason
from kt1desk.domain.search import fold
from kt1desk.store.ledger_reading import SqlLedger
from kt1desk.usecases.export_ledger import ExportLedger, export_ledger, may_export_ledger
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.sign_in import people_here
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


def main(arguments: Sequence[str]) -> int:
    """Export and return the exit code: 0 done, 2 not done."""
    return carried_out(_parser().parse_args(arguments), _told)


def _told(asked: argparse.Namespace, lang: str) -> bool:
    try:
        exported = _export(asked, lang)
    except NotExported as error:
        said = words.EXPORT_NOT[str(error)][lang].format(signs=PASSPHRASE_SIGNS)
    except NoPassphrase:
        said = words.reason("NO_PASSPHRASE", lang)
    except RuleBroken as error:
        said = _refusal(error, lang)
    else:
        say(words.EXPORTED[lang].format(lines=exported.lines, path=asked.out, withheld=exported.withheld))
        return True
    sys.stderr.write(said + "\n")
    return False


def _refusal(error: RuleBroken, lang: str) -> str:
    sentence = words.EXPORT_REFUSED.get(error.rule, words.TROUBLE)[lang]
    until = error.facts.get("until")
    time = f"{until.astimezone(VIETNAM_TIME):%H:%M:%S}" if isinstance(until, datetime) else ""
    return sentence.format(why=error.rule.value, until=time)


def _export(asked: argparse.Namespace, lang: str) -> Exported:
    if asked.out.exists():
        raise NotExported("EXISTS")
    with closed_desk(asked, lang) as desk:
        files = open_desk_files(desk.keys, _around(desk), lambda _step: None)
        try:
            look = _recorded_look(asked, files, lang)
            passphrase = None if asked.plain else _new_passphrase(asked.seal, asked.out.name, lang)
            exporter = Exporter(sign=files.signing.sign, at=utc_now(), passphrase=passphrase, recorded_look=look)
            return exporter.write(SqlLedger(files.engine), asked.out)
        finally:
            files.close()


def _around(desk: ClosedDesk) -> Surroundings:
    return Surroundings(
        folder=desk.folder,
        reference=load_reference(resources()),
        clock=utc_now,
        hasher=PasswordHasher(),
        machine=desk.machine,
    )


def _recorded_look(asked: argparse.Namespace, files: OpenDeskFiles, lang: str) -> RecordedLook:
    person = _person(asked.staff, people_here(lookups=files.lookups, clock=utc_now), lang)
    try:
        pin = passphrase_from(asked.pin_file, words.PIN[lang].format(name=person.name))()
    except NoPassphrase as error:
        raise NotExported("NO_PIN") from error
    of_person = ExportLedger(staff=person.staff, pin=pin, reason=LookReason(asked.reason))
    record = export_ledger(of_person, books=files.books, pins=files.pins, clock=utc_now)

    def look(lines: int) -> None:
        record(lines)
        files.mark()

    return look


def _person(given: str | None, people: Sequence[StaffRow], lang: str) -> StaffRow:
    """Return the one who is meant: an id of anybody here, or letters of somebody who may; asks where none is given."""
    who_may = [row for row in people if may_export_ledger(row.role)]
    if given is None:
        _list(who_may, lang)
        if not sys.stdin.isatty():
            raise NotExported("WHO")
        given = input(words.WHO[lang])
    by_id = [row for row in people if row.staff == StaffId(given.strip())]
    found = by_id or [row for row in who_may if _fits(given, row.name)]
    if len(found) != 1:
        _list(who_may, lang)
        raise NotExported("WHO")
    return found[0]


def _fits(typed: str, name: str) -> bool:
    parts, names = fold(typed).split(), fold(name).split()
    return bool(parts) and all(any(word.startswith(part) for word in names) for part in parts)


def _list(people: Sequence[StaffRow], lang: str) -> None:
    say(words.WHO_MAY[lang])
    for row in people:
        say(f"  {row.staff}  {row.name}")


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
    parser.add_argument("--staff", metavar="WHO", help="who exports: a staff id, or letters of the name")
    parser.add_argument("--pin-file", type=Path, metavar="FILE", help="its first line is the PIN of that person")
    reasons = [reason.value for reason in LookReason]
    parser.add_argument(
        "--reason", choices=reasons, required=True, metavar="CODE", help=f"why, one of: {', '.join(reasons)}"
    )
    parser.add_argument(
        "--passphrase-file", dest="seal", type=Path, metavar="FILE", help="its first line seals the export"
    )
    parser.add_argument(
        "--store-passphrase-file",
        dest="passphrase_file",
        type=Path,
        metavar="FILE",
        help="its first line opens the store",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the desks of this machine lie")
    parser.add_argument("--desk", metavar="ID", help="which one, if there are several")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the words")
    return parser
