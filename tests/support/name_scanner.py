"""Looks for the name of anybody, and the number of anything, in bytes that should hold none; in every disguise."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, select

from kt1desk.domain.events import ItemAccepted, ItemDelivered, ShiftHandedOver
from kt1desk.domain.reference import Reference
from kt1desk.domain.search import fold
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.projections import fact_of
from kt1desk.store.tables import items, staff

S = TypeVar("S", str, bytes)

_LONG_ENOUGH = 6
_WORDS_TOGETHER = 3
_SHORTEST_ALIAS = 4
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
"""As JSON writes a letter with marks."""
_NUMBER_IN_GROUPS = re.compile(r"[\s.-]+")


@dataclass(frozen=True, slots=True)
class Secrets:
    """`names` are words with marks: agencies, people, addresses; `numbers` of items, seals and telephones."""

    names: frozenset[str]
    numbers: frozenset[str]


def secrets_of(connection: Connection, reference: Reference) -> Secrets:
    """Everything a store and the dated tables know that nobody may be told."""
    names = {row[0] for row in connection.execute(select(staff.c.name))}
    numbers = {row[0] for row in connection.execute(select(items.c.item_no))}
    for agency in reference.agencies:
        names |= {agency.name, *agency.aliases, agency.address}
    for office in reference.offices:
        names |= {office.name, office.address}
        numbers.add(office.phone)
    book, after = LedgerBook(connection), 0
    while page := book.after(after, 2_000):
        for fact in map(fact_of, page):
            match fact:
                case ItemAccepted():
                    names |= {fact.sender.name, fact.sender.handed_in_by, fact.recipient.name, fact.recipient.address}
                    names.add(fact.recipient.addressee)
                    numbers.add(fact.cover.seal_no)
                case ItemDelivered():
                    names.add(fact.received_by)
                case ShiftHandedOver():
                    numbers |= {held.item_no for held in fact.items}
                case _:
                    pass
        after = page[-1].position
    return Secrets(
        names=frozenset(name for name in names if len(name) >= _SHORTEST_ALIAS),
        numbers=frozenset(number for number in numbers if len(number) >= _LONG_ENOUGH),
    )


class Scanner:
    """Finds them as they are, without marks, in parts of three words, in groups, in base64 and in hex."""

    def __init__(self, secrets: Secrets) -> None:
        self._raw = {name.encode(): name for name in secrets.names if not name.isascii()}
        self._words = {name: name for name in secrets.names if name.isascii()}
        self._folded = {f" {part} ": part for name in secrets.names for part in _parts(name)}
        self._numbers = {_squeezed(number): number for number in secrets.numbers}
        hidden = [text for text in (*secrets.names, *secrets.numbers) if len(text) >= _LONG_ENOUGH]
        self._hidden = {shape: text for text in hidden for shape in _disguises(text)}

    def found_in(self, content: bytes) -> set[str]:
        """What stands in `content`; empty when nobody and nothing is named."""
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), content.decode("utf-8", errors="replace"))
        folded, squeezed = f" {fold(text)} ", _squeezed(text)
        lowered = content.lower()
        return {
            *_standing(self._raw, text.encode(errors="replace")),
            *(name for name in self._words if re.search(rf"\b{re.escape(name)}\b", text)),
            *_standing(self._folded, folded),
            *_standing(self._numbers, squeezed),
            *(text for shape, text in self._hidden.items() if (shape in content or shape in lowered)),
        }

    def found_in_files(self, files: Mapping[str, bytes]) -> dict[str, set[str]]:
        """The same for each file that names somebody, in its name or inside."""
        found = {name: self.found_in(content) | self.found_in(name.encode()) for name, content in files.items()}
        return {name: what for name, what in found.items() if what}


def _parts(name: str) -> Iterator[str]:
    words = fold(name).split()
    if len(words) > 1 and len("".join(words)) >= _LONG_ENOUGH:
        yield " ".join(words)
    for start in range(len(words) - _WORDS_TOGETHER + 1):
        yield " ".join(words[start : start + _WORDS_TOGETHER])


def _squeezed(text: str) -> str:
    return _NUMBER_IN_GROUPS.sub("", text).upper()


def _disguises(text: str) -> Iterator[bytes]:
    raw = text.encode()
    yield raw.hex().encode()
    for shift in range(3):
        # What stands before shifts the letters of base64; the first and last of them depend on the neighbours.
        shape = base64.b64encode(b"\0" * shift + raw).rstrip(b"=")[4 if shift else 0 : -2]
        if len(shape) >= _LONG_ENOUGH:
            yield shape


def _standing(needles: Mapping[S, str], hay: S) -> Iterable[str]:
    return [text for needle, text in needles.items() if needle in hay]
