"""Builds the search page and connects it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.events import LabelHandwritten
from kt1desk.domain.ids import AgencyId
from kt1desk.gui.handwriting.presenter import Handwriting, HandwritingDoors
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.find.agency import AgencyDoors, AgencyPresenter
from kt1desk.gui.pages.find.holdings import HoldingsDoors, HoldingsPresenter
from kt1desk.gui.pages.find.looking import LookDoors, LookPresenter
from kt1desk.gui.pages.find.narrowing import NarrowDoors, NarrowPresenter
from kt1desk.gui.pages.find.panels import Panel
from kt1desk.gui.pages.find.presenter import FindDoors, FindPresenter
from kt1desk.gui.pages.find.view import FindView
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.must_act_rows import MustActRow


class FindPage(FindView):
    """F3. Reads anew when shown and when something was recorded or synced meanwhile.

    Without `handwriting` no label is written here, without `looks` nobody can look beyond. `reason_name` gives the
    words of a reason code. `cases_asked`: the open cases are wanted, which another page shows.
    """

    cases_asked = Signal()

    def __init__(
        self,
        doors: FindDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clock: Callable[[], datetime],
        looks: LookDoors | None = None,
        reason_name: Callable[[str], str] = str,
        narrow: NarrowDoors | None = None,
        agencies: AgencyDoors | None = None,
        must_act: Callable[[], tuple[MustActRow, ...]] | None = None,
        holdings: HoldingsDoors | None = None,
        handwriting: HandwritingDoors | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clock, reason_name, parent)
        self._presenter = FindPresenter(self, doors, work=work, alerts=alerts)
        self._narrowing = self._narrowed_by(narrow or NarrowDoors(), work, alerts)
        self._agency = None if agencies is None else self._offer_agencies(agencies, work, alerts)
        self.looks.back_asked.connect(self._back)
        self.looks.must_act.cases_asked.connect(self.cases_asked)
        self.looks.holdings.cases_asked.connect(self.cases_asked)
        if must_act is not None:
            self._offer_must_act(must_act, work, clock)
        self._holdings = None if holdings is None else self._offer_holdings(holdings, work, alerts)
        self._handwriting = None if handwriting is None else self._offer_handwriting(handwriting, work, alerts, notices)
        self._looking = None if looks is None else self._offer(looks, work, alerts)
        self.search_asked.connect(self._presenter.search)
        self.sieve_asked.connect(self._presenter.sift)
        self.item_chosen.connect(self._presenter.choose)
        notices.recorded.connect(self._news)
        notices.synced.connect(self._news)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is read now."""
        super().showEvent(event)
        if self._looking is not None:
            self._looking.seen()
        if self._agency is not None:
            self._agency.seen()
        if self._holdings is not None:
            self._holdings.seen()
        self._narrowing.opened()
        self._presenter.refresh()

    def take_scan(self, scan: Scan) -> None:
        """Show the item that was scanned."""
        self._to_own_list()
        self._presenter.scanned(scan)

    def show_labels_missing(self) -> None:
        """Show the items whose label nobody has scanned yet."""
        self._to_own_list()
        self._presenter.labels_missing()

    def show_agency(self, agency: AgencyId) -> None:
        """Show the card of an agency."""
        self._to_own_list()
        if self._agency is not None:
            self._agency.open(agency)

    def _to_own_list(self) -> None:
        if self._handwriting is not None:
            self._handwriting.go_back()
        if self._agency is not None:
            self._agency.leave()
        if self._looking is not None:
            self._looking.leave()

    def _offer_must_act(
        self, read: Callable[[], tuple[MustActRow, ...]], work: Work, clock: Callable[[], datetime]
    ) -> None:
        def show(rows: tuple[MustActRow, ...]) -> None:
            self._to_own_list()
            self.looks.must_act.show_rows(rows, clock())
            self.looks.show_panel(Panel.MUST_ACT)

        self.urgent_button.show()
        self.urgent_button.clicked.connect(lambda: work.books(read, show, self._presenter.failed))

    def _offer_holdings(self, doors: HoldingsDoors, work: Work, alerts: Alerts) -> HoldingsPresenter:
        panel, reasons = self.looks.holdings, self.looks.holdings_reasons
        holdings = HoldingsPresenter(
            panel, doors, go=self.looks.show_panel, refused=self.looks.show_refused, work=work, alerts=alerts
        )

        def ask() -> None:
            reasons.ask(panel.accessibleName())
            self.looks.show_panel(Panel.HOLDINGS_REASONS)

        self.holders_button.show()
        self.holders_button.clicked.connect(holdings.open)
        panel.everywhere_asked.connect(ask)
        panel.export_asked.connect(holdings.export)
        reasons.chosen.connect(holdings.chosen)
        return holdings

    def _offer_handwriting(self, doors: HandwritingDoors, work: Work, alerts: Alerts, notices: Notices) -> Handwriting:
        panel = self.looks.handwriting

        def written(fact: LabelHandwritten) -> None:
            notices.tell(fact)
            self._presenter.handwritten(fact.item_no)

        def ask() -> None:
            if (item := self._presenter.without_label) is not None:
                handwriting.ask(item)

        handwriting = Handwriting(doors, panel, work=work, alerts=alerts, recorded=written)
        self.offers_handwriting = True
        self.handwriting_button.clicked.connect(ask)
        panel.opened.connect(lambda: self.looks.show_panel(Panel.HANDWRITING))
        panel.closed.connect(lambda: self.looks.show_panel(Panel.LIST))
        panel.asked.connect(handwriting.record)
        return handwriting

    def _back(self) -> None:
        if self._handwriting is not None and self._handwriting.go_back():
            return
        before = {Panel.MUST_ACT: Panel.LIST, Panel.HOLDINGS: Panel.LIST, Panel.HOLDINGS_REASONS: Panel.HOLDINGS}
        for panel, back in before.items():
            if self.looks.shows(panel):
                self.looks.show_panel(back)
                return
        if self._agency is not None and self._agency.go_back():
            return
        if self._looking is not None:
            self._looking.go_back()

    def _offer_agencies(self, doors: AgencyDoors, work: Work, alerts: Alerts) -> AgencyPresenter:
        agency = AgencyPresenter(self.looks, doors, work=work, alerts=alerts)
        self.agency_button.show()
        self.agency_asked.connect(lambda: agency.open(self._presenter.agency))
        self.looks.agency.month_asked.connect(agency.ask_month)
        self.looks.agency_reasons.chosen.connect(agency.chosen)
        return agency

    def _narrowed_by(self, doors: NarrowDoors, work: Work, alerts: Alerts) -> NarrowPresenter:
        narrowing = NarrowPresenter(self.narrow_row, doors, work=work, alerts=alerts, narrowed=self._presenter.narrow)
        self.narrow_row.changed.connect(narrowing.changed)
        self.narrow_row.agencies_asked.connect(narrowing.find_agencies)
        return narrowing

    def _offer(self, looks: LookDoors, work: Work, alerts: Alerts) -> LookPresenter:
        looking = LookPresenter(self.looks, looks, work=work, alerts=alerts)
        self.offer_looks(True)
        self.beyond_asked.connect(lambda words: self._look_beyond(looking, words))
        self.story_asked.connect(lambda: looking.look_at(self._presenter.chosen))
        self.looks.reasons.chosen.connect(looking.chosen)
        self.looks.found.story_asked.connect(looking.look_at)
        self.looks.story.print_asked.connect(looking.print_story)
        self.looks.found.export_asked.connect(looking.export)
        self.looks.found.more_asked.connect(looking.more)
        return looking

    def _look_beyond(self, looking: LookPresenter, words: str) -> None:
        if self._narrowing.is_right():
            looking.look_beyond(self._presenter.asked, words)

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()
