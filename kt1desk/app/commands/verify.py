"""`kt1desk verify PATH…`: exported ledgers, stores and papers, alone or together; needs no store, hub or window.

Exit code 0: nothing is wrong (withheld contents alone are not wrong); 1: something is; 2: something is unreadable.
"""

import argparse
import json
import locale
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

import msgspec

from kt1desk.app.commands import verify_words as words
from kt1desk.app.commands.asking import NoPassphrase, keys_of, passphrase_from
from kt1desk.app.language import LANGUAGES, language_of
from kt1desk.domain.errors import Unavailable
from kt1desk.wire.export import PLAIN, SEALED, End, ExportBad, ExportFile, SignerKey
from kt1desk.wire.line import Line
from kt1desk.wire.paper_proof import MARK, ProofBad, ProofMistyped, read_proof
from kt1desk.wire.verifying import RIGHT, Check, Code, Finding, LifeName, Paper, Ring, Source, Verification

STORE_FILE = "desk.db"
_TEXT_BYTES = 4_000
_SHOWN_NAME = 24


class Unreadable(Exception):
    """Something that was named cannot be read; the text is a code of `verify_words.WHY`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSource:
    """An exported ledger as a source of lines."""

    name: str
    file: ExportFile

    @property
    def owner(self) -> LifeName:
        return (self.file.opening.desk, self.file.opening.life)

    @property
    def keys(self) -> Sequence[SignerKey]:
        return self.file.opening.keys

    def lines(self) -> Iterator[Line]:
        return self.file.lines()

    def end(self, check: Check | None) -> End:
        return self.file.end(check)


class Ledger(Protocol):
    """What of `store.ledger_reading.SqlLedger` is needed; the store's libraries are imported only for a store."""

    def owner(self) -> LifeName: ...

    def signer_keys(self) -> tuple[SignerKey, ...]: ...

    def lines(self) -> Generator[Line]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSource:
    """An open store as a source of lines."""

    name: str
    ledger: Ledger
    owner: LifeName
    keys: Sequence[SignerKey]

    def lines(self) -> Iterator[Line]:
        return self.ledger.lines()

    def end(self, check: Check | None) -> End:
        return End.WHOLE


@dataclass(slots=True)
class _Given:
    """What the arguments turned out to be."""

    sources: list[Source] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    unreadable: list[Finding] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Verify and return the exit code."""
    asked = _parser().parse_args(arguments)
    lang: str = asked.lang or default_language()
    with ExitStack() as open_stores:
        given = _Given()
        listed: tuple[SignerKey, ...] | None = None
        try:
            listed = None if asked.keys is None else _listed(asked.keys)
        except Unreadable as error:
            given.unreadable.append(Finding(code=Code.UNREADABLE, source=str(asked.keys), why=str(error)))
        for text in asked.paths:
            _sort_in(text, given, asked.passphrase_file, lang, open_stores)
        verification = Verification(Ring(listed), every_signature=asked.every_signature)
        try:
            found = given.unreadable + verification.findings(given.sources, given.papers)
        except Unavailable as error:
            found = [*given.unreadable, Finding(code=Code.UNREADABLE, source="?", why=error.cause)]
    code = _exit_code(found)
    own_keys = listed is None and any(finding.code is not Code.UNREADABLE for finding in found)
    (_as_json if asked.json else _in_words)(found, code, own_keys, lang)
    return code


def default_language() -> str:
    """The language of this machine's settings; without any that of the system, else Vietnamese."""
    from kt1desk.app.paths import data_dir

    home = data_dir()
    if (home / "settings.toml").is_file():
        return language_of(home)
    system = locale.getlocale()[0] or ""
    return "en" if system.startswith("en") else LANGUAGES[0]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kt1desk verify",
        description="Say whether ledgers and papers are as their desks wrote them. "
        "Exit code 0: nothing is wrong, 1: something is, 2: something cannot be read.",
    )
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="an exported ledger, a store (its folder), a paper's QR text or a file"
    )
    parser.add_argument("--keys", type=Path, metavar="FILE", help="the province's list of desk keys (JSON)")
    parser.add_argument("--json", action="store_true", help="findings as JSON")
    parser.add_argument(
        "--every-signature", action="store_true", help="check every signature, not the last of each run"
    )
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line opens what is sealed")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the words")
    return parser


def _listed(file: Path) -> tuple[SignerKey, ...]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=tuple[SignerKey, ...])
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise Unreadable("KEYS_LIST") from error


def _sort_in(text: str, given: _Given, passphrase_file: Path | None, lang: str, open_stores: ExitStack) -> None:
    name = _name_of(text)
    secret = passphrase_from(passphrase_file, words.PASSPHRASE[lang].format(name=name))
    try:
        _sort(text, name, given, secret, open_stores)
    except (Unreadable, ExportBad, ProofBad, NoPassphrase, Unavailable, OSError) as error:
        given.unreadable.append(Finding(code=Code.UNREADABLE, source=name, why=_why(error)))


def _why(error: Exception) -> str:
    match error:
        case ExportBad(why=why) | Unavailable(cause=why):
            return why
        case ProofMistyped():
            return "MISTYPED"
        case ProofBad():
            return "NOT_OURS"
        case NoPassphrase():
            return "NO_PASSPHRASE"
        case Unreadable():
            return str(error)
    return type(error).__name__


def _sort(text: str, name: str, given: _Given, secret: Callable[[], str], open_stores: ExitStack) -> None:
    if text.lstrip().upper().startswith(MARK) and ":" in text and not _exists(text):
        given.papers.append(Paper(name=name, signed=read_proof(text)))
        return
    path = Path(text)
    if not _exists(text):
        raise Unreadable("NOT_THERE")
    if path.is_dir() or path.suffix == Path(STORE_FILE).suffix:
        file = path / STORE_FILE if path.is_dir() else path
        given.sources.append(_store(file, name, secret, open_stores))
        return
    with path.open("rb") as opened:
        start = opened.read(_TEXT_BYTES)
    if start.removeprefix(b"\xef\xbb\xbf").lstrip().upper().startswith(MARK.encode()) and not start.startswith(
        (PLAIN, SEALED)
    ):
        given.papers += _papers_in(start, name)
        return
    given.sources.append(ExportSource(name=name, file=ExportFile(path, secret)))


def _papers_in(content: bytes, name: str) -> list[Paper]:
    text = content.decode("utf-8-sig", "replace")
    return [Paper(name=name, signed=read_proof(text))]


def _store(file: Path, name: str, secret: Callable[[], str], open_stores: ExitStack) -> StoreSource:
    """Open a store, or a backup of one; its sealed keys lie in the same folder."""
    if not file.is_file():
        raise Unreadable("NOT_THERE")
    keys = keys_of(file.parent, secret)
    from kt1desk.store.engine import encrypted_engine, in_our_words, look_at_file
    from kt1desk.store.ledger_reading import SqlLedger

    look_at_file(file)
    engine = encrypted_engine(file, keys.data_key)
    open_stores.callback(engine.dispose)
    ledger = SqlLedger(engine)
    with in_our_words():
        return StoreSource(name=name, ledger=ledger, owner=ledger.owner(), keys=ledger.signer_keys())


def _exists(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False  # the text of a paper is too long for a name


def _name_of(text: str) -> str:
    return text if _exists(text) or len(text) <= _SHOWN_NAME else f"{text[:_SHOWN_NAME]}…"


def _exit_code(found: Sequence[Finding]) -> int:
    if any(finding.code is Code.UNREADABLE for finding in found):
        return 2
    return 0 if all(finding.code in RIGHT for finding in found) else 1


def _as_json(found: Sequence[Finding], code: int, own_keys: bool, lang: str) -> None:
    keys = "own" if own_keys else "listed"
    said = {"exit": code, "keys": keys, "findings": [asdict(finding) for finding in found]}
    sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=2) + "\n")


def _in_words(found: Sequence[Finding], code: int, own_keys: bool, lang: str) -> None:
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.source, finding.desk, finding.life, finding.code), []).append(finding)
    for group in groups.values():
        sys.stdout.write(words.told(group, lang) + "\n")
    if own_keys:
        sys.stdout.write(words.OWN_KEYS[lang] + "\n")
    sys.stdout.write(words.VERDICT[code][lang] + "\n")
