"""Emergency packs to draw."""

from dataclasses import replace

from kt1desk.domain.emergency import PACK_MOST, Pack
from kt1desk.domain.ids import StaffId
from kt1desk.domain.numbers import make_item_no
from kt1desk.usecases.pack_rows import PackPaper, PackRow
from tests.documents.samples import ACCEPTED, CENTRE, ISSUER


def pack_paper(count: int = PACK_MOST, *, used: int = 0, training: bool = True) -> PackPaper:
    """The papers of a pack of so many numbers, the first `used` of which are on items already."""
    numbers = tuple(make_item_no("ZK", 41_300 + at) for at in range(count))
    pack = Pack(seal_no="TQ 004700", numbers=numbers, made_at=ACCEPTED, made_by=StaffId("hanh"))
    row = PackRow(pack=pack, made_by_name="Nguyễn Thị Thu Hường", unused=numbers[used:])
    return PackPaper(row=row, desk="300000-7Q4M2ZC8", issuer=ISSUER, office=CENTRE, training=training)


def with_long_office(paper: PackPaper) -> PackPaper:
    """The same of an office with the longest name there may be."""
    return replace(paper, office=replace(paper.office, name=f"{paper.office.name} {paper.office.name}"))
