"""From a pack in the book to its papers: the sheets first, then the labels."""

from collections.abc import Callable

from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.prints_in_books import InBooks
from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import DeskId, ItemNo, OfficeCode
from kt1desk.domain.reference import Reference
from kt1desk.gui.work import SentPack
from kt1desk.usecases.pack_ports import PackLookups
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow


class PackPapers:
    """Runs where papers are sent from; they are in Vietnamese, whatever the screen speaks."""

    def __init__(
        self,
        papers: PaperDesk,
        lookups: PackLookups,
        *,
        in_books: InBooks,
        reference: Callable[[], Reference],
        desk: DeskId,
        office: OfficeCode,
        training: bool,
    ) -> None:
        """`reference` gives the tables of now, for the names of issuer and office."""
        self._papers = papers
        self._lookups = lookups
        self._in_books = in_books
        self._reference = reference
        self._desk = desk
        self._office = office
        self._training = training

    def send(self, pack: ItemNo) -> SentPack:
        """Draw and send the papers of what is left of a pack as the book has it when they are drawn.

        Raises PACK_UNKNOWN, what `must_be_printable` raises where it was opened or voided meanwhile, or `Unavailable`.
        """
        return self._papers.print_pack(self._in_books(lambda: self._paper(pack)))

    def _paper(self, pack: ItemNo) -> PackPaper:
        for row in self._lookups.packs():
            if row.pack.name == pack:
                row.pack.must_be_printable(len(row.unused))
                day, tables = local_day(row.pack.made_at), self._reference()
                issuer, office = tables.issuer(self._office, day), tables.office(self._office, day)
                return PackPaper(
                    row=row,
                    desk=self._desk,
                    issuer=IssuerRow(body=issuer.body, place=issuer.place),
                    office=OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone),
                    training=self._training,
                )
        raise RuleBroken(Rule.PACK_UNKNOWN, item_no=pack)
