"""The records that both label programs print: one row of CSV, one label."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from kt1desk.documents import words
from kt1desk.domain.calendar import local_day
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.domain.numbers import spell
from tests.documents.samples import item_number, item_paper
from tests.support.clock import MONDAY
from tests.support.reference import first_edition

_FIRST_SERIAL = 41_000
_CLASSES = (Secrecy.NONE, Secrecy.C, Secrecy.NONE, Secrecy.B, Secrecy.NONE, Secrecy.A)
_URGENCIES = (Urgency.NORMAL, Urgency.EXPRESS, Urgency.NORMAL, Urgency.TIMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What differs from label to label; each name is a column. The texts are as our label says them."""

    number: str
    spelled: str
    secrecy: str
    letter: str
    urgency: str
    due: str
    what: str
    weight: str
    sender: str
    recipient: str
    address: str


COLUMNS = tuple(field.name for field in fields(Record))


def make_records(count: int) -> Iterator[Record]:
    """Labels between the agencies of the province, of every class and urgency."""
    day = local_day(MONDAY)
    agencies = [one for one in first_edition().agencies if one.period.holds_on(day) and one.office is not None]
    for place in range(count):
        secrecy, urgency = _CLASSES[place % len(_CLASSES)], _URGENCIES[place % len(_URGENCIES)]
        paper = item_paper(number=item_number(_FIRST_SERIAL + place), secrecy=secrecy, urgency=urgency)
        recipient = agencies[(place * 7 + 3) % len(agencies)]
        yield Record(
            number=paper.item_no,
            spelled=spell(paper.item_no),
            secrecy=secrecy,
            letter=paper.letter,
            urgency=urgency,
            due=f"{words.URGENCY[urgency]} {words.moment(paper.promise.due_at)}",
            what=f"{words.KIND[paper.kind]} · {words.SCOPE[paper.service.scope]} · {paper.cover.count} lớp bì",
            weight=words.grams(paper.weight_g),
            sender=agencies[place % len(agencies)].name,
            recipient=recipient.name,
            address=recipient.address,
        )


def write_records(path: Path, count: int) -> None:
    """As CSV with the names of the columns in the first line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([getattr(record, name) for name in COLUMNS] for record in make_records(count))
