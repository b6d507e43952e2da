"""One whole process that prints labels: `python -m tests.bench.print_labels RECORDS.csv OUT.pdf`."""

import csv
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from kt1desk.documents.item_label import item_labels
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.usecases.readmodels import ItemPaper, PrinterDots
from tests.documents.samples import item_paper

DOTS = PrinterDots(dpi=203)


def read_papers(path: Path) -> Iterator[ItemPaper]:
    """The papers that the records of a file describe."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield replace(
                _of_service(row["secrecy"], row["urgency"]),
                item_no=ItemNo(row["number"]),
                sender_name=row["sender"],
                recipient_name=row["recipient"],
                recipient_address=row["address"],
            )


@cache
def _of_service(secrecy: str, urgency: str) -> ItemPaper:
    return item_paper(secrecy=Secrecy(secrecy), urgency=Urgency(urgency))


if __name__ == "__main__":
    _, source, target = sys.argv
    Path(target).write_bytes(item_labels(read_papers(Path(source)), DOTS))
