"""Reads each row of an agency's list into what the form will say, or says which column keeps it out and why."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import ADDRESS_LIMIT, NAME_LIMIT, ItemKind, Secrecy, Urgency, plain_text
from kt1desk.domain.item_list import CHOICES, ItemList, ListColumn, ListedRow
from kt1desk.domain.search import fold, spelled
from kt1desk.usecases.list_rows import ListVerdict
from kt1desk.usecases.readmodels import AgencyHit

T = TypeVar("T")

_NAMES_SHOWN = 3
_NUMBER_LIMIT = 20
_DASHES = "-\u2013\u2014"
_LETTERS = {"": Secrecy.NONE, "a": Secrecy.A, "b": Secrecy.B, "c": Secrecy.C}
_URGENCIES = {
    "": Urgency.NORMAL,
    "thuong": Urgency.NORMAL,
    "kt1": Urgency.NORMAL,
    "hoa toc": Urgency.EXPRESS,
    "hen gio": Urgency.TIMED,
    "normal": Urgency.NORMAL,
    "express": Urgency.EXPRESS,
    "timed": Urgency.TIMED,
}
_KINDS = {
    "": ItemKind.LETTER,
    "thu": ItemKind.LETTER,
    "goi": ItemKind.PACK,
    "kien": ItemKind.PARCEL,
    "letter": ItemKind.LETTER,
    "pack": ItemKind.PACK,
    "parcel": ItemKind.PARCEL,
}


def read_list(items: ItemList, *, find: Callable[[str], tuple[AgencyHit, ...]]) -> tuple[ListVerdict, ...]:
    """A verdict for each row, in the order of the file. `find` is the search as typed, closest first."""
    numbers: dict[str, int] = {}
    rows: dict[tuple[object, ...], int] = {}
    return tuple(_Row(row, find).verdict(numbers, rows) for row in items.rows)


class _Row:
    """One row while it is read."""

    def __init__(self, row: ListedRow, find: Callable[[str], tuple[AgencyHit, ...]]) -> None:
        self._row = row
        self._find = find
        self._faults: dict[ListColumn, RuleBroken] = dict(row.flaws)
        self._doubts: list[RuleBroken] = []

    def verdict(self, numbers: dict[str, int], rows: dict[tuple[object, ...], int]) -> ListVerdict:
        number = self._number(numbers)
        hit, name, address = self._recipient()
        addressee = self._text(ListColumn.ADDRESSEE, NAME_LIMIT)
        secrecy = self._choice(ListColumn.LETTER, _LETTERS, Secrecy.NONE)
        urgency = self._choice(ListColumn.URGENCY, _URGENCIES, Urgency.NORMAL)
        kind = self._choice(ListColumn.KIND, _KINDS, ItemKind.LETTER)
        same = (number, fold(name), fold(address), fold(addressee), secrecy, urgency, kind)
        if not self._faults and rows.setdefault(same, self._row.line) != self._row.line:
            # Two letters to one agency are no mistake: the clerk counts the envelopes.
            self._doubts.append(RuleBroken(Rule.LISTED_ROW_TWICE, line=rows[same]))
        return ListVerdict(
            line=self._row.line,
            number=number,
            recipient=hit,
            recipient_name=name,
            recipient_address=address,
            addressee=addressee,
            secrecy=secrecy,
            urgency=urgency,
            kind=kind,
            faults={column: self._faults[column] for column in ListColumn if column in self._faults},
            doubts=tuple(self._doubts),
        )

    def _number(self, numbers: dict[str, int]) -> str:
        number = self._text(ListColumn.NUMBER, _NUMBER_LIMIT)
        if number and numbers.setdefault(fold(number), self._row.line) != self._row.line:
            self._faults[ListColumn.NUMBER] = RuleBroken(Rule.LISTED_NUMBER_TWICE, line=numbers[fold(number)])
        return number

    def _recipient(self) -> tuple[AgencyHit | None, str, str]:
        name = self._text(ListColumn.RECIPIENT, NAME_LIMIT)
        address = self._text(ListColumn.ADDRESS, ADDRESS_LIMIT)
        if ListColumn.RECIPIENT in self._faults:
            return None, "", ""
        if not name:
            self._faults[ListColumn.RECIPIENT] = RuleBroken(Rule.LISTED_RECIPIENT_MISSING)
            return None, "", ""
        hits = self._find(name)
        exact = _exact(name, hits)
        if len(exact) == 1:
            if address and spelled(address) != spelled(exact[0].address):
                # Many a department is called the same in every province.
                self._doubts.append(RuleBroken(Rule.LISTED_ADDRESS_LEFT_OUT, name=exact[0].name))
            return exact[0], exact[0].name, exact[0].address
        if address or ListColumn.ADDRESS in self._faults:
            return None, name, address
        if len(hits) == 1:
            self._doubts.append(RuleBroken(Rule.LISTED_AGENCY_READ_AS, name=hits[0].name))
            return hits[0], hits[0].name, hits[0].address
        self._faults[ListColumn.RECIPIENT] = _unclear(exact or hits)
        return None, name, ""

    def _text(self, column: ListColumn, limit: int) -> str:
        try:
            return plain_text(self._row.text(column), limit, field=_FIELDS.get(column, ""))
        except RuleBroken as broken:
            self._faults[column] = broken
            return ""

    def _choice(self, column: ListColumn, known: Mapping[str, T], otherwise: T) -> T:
        text = self._row.text(column)
        # Signs alone are no choice, but for the dash that says there is none.
        read = known.get(fold(text) or text.strip(_DASHES))
        if read is None:
            self._faults[column] = RuleBroken(_CHOICE_RULES[column], words=", ".join(CHOICES[column]))
            return otherwise
        return read


_FIELDS = {
    ListColumn.NUMBER: "listed_number",
    ListColumn.RECIPIENT: "recipient_name",
    ListColumn.ADDRESS: "recipient_address",
    ListColumn.ADDRESSEE: "addressee",
}
_CHOICE_RULES = {
    ListColumn.LETTER: Rule.LISTED_LETTER_UNKNOWN,
    ListColumn.URGENCY: Rule.LISTED_URGENCY_UNKNOWN,
    ListColumn.KIND: Rule.LISTED_KIND_UNKNOWN,
}


def _exact(name: str, hits: tuple[AgencyHit, ...]) -> tuple[AgencyHit, ...]:
    """The agencies that are called so with their marks, else those that are without."""
    as_spelled = tuple(
        hit for hit in hits if spelled(hit.name) == spelled(name) or hit.agency.casefold() == name.casefold()
    )
    return as_spelled or tuple(hit for hit in hits if fold(hit.name) == fold(name))


def _unclear(hits: tuple[AgencyHit, ...]) -> RuleBroken:
    if not hits:
        return RuleBroken(Rule.LISTED_AGENCY_UNKNOWN)
    return RuleBroken(Rule.LISTED_AGENCY_UNCLEAR, names="; ".join(hit.name for hit in hits[:_NAMES_SHOWN]))
