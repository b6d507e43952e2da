"""One's own list, and in its place what a look shows: the reasons, what was found, the life of one item."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.looks import LookReason
from kt1desk.gui.handwriting.panel import HandwritingPanel
from kt1desk.gui.pages.find.agency_panel import AgencyPanel
from kt1desk.gui.pages.find.found_panel import FoundPanel
from kt1desk.gui.pages.find.holdings_panel import HoldingsPanel
from kt1desk.gui.pages.find.must_act_panel import MustActPanel
from kt1desk.gui.pages.find.panels import Panel
from kt1desk.gui.pages.find.reason_panel import ReasonPanel
from kt1desk.gui.pages.find.story_panel import StoryPanel
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.wording import sentence
from kt1desk.gui.work import Sent
from kt1desk.usecases.agency_rows import AgencyCard, AgencyMonth
from kt1desk.usecases.look_rows import FoundItems, LifeStory


class LookPanels(QStackedWidget):
    """`own` is one's own list, `own_message` what is said above it. Emits `panel_changed(Panel)` and `back_asked`."""

    panel_changed = Signal(object)
    back_asked = Signal()

    def __init__(
        self,
        own: QWidget,
        own_message: Message,
        now: Callable[[], datetime],
        reason_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_message = own_message
        self.reasons = ReasonPanel()
        self.found = FoundPanel(now)
        self.story = StoryPanel(reason_name)
        self.agency = AgencyPanel()
        self.agency_reasons = ReasonPanel()
        self.must_act = MustActPanel()
        self.holdings = HoldingsPanel(now)
        self.holdings_reasons = ReasonPanel()
        self.handwriting = HandwritingPanel()
        self._panels: dict[Panel, QWidget] = {
            Panel.LIST: own,
            Panel.REASONS: self.reasons,
            Panel.FOUND: self.found,
            Panel.STORY: self.story,
            Panel.AGENCY: self.agency,
            Panel.AGENCY_REASONS: self.agency_reasons,
            Panel.MUST_ACT: self.must_act,
            Panel.HOLDINGS: self.holdings,
            Panel.HOLDINGS_REASONS: self.holdings_reasons,
            Panel.HANDWRITING: self.handwriting,
        }
        self._speaking = (
            *(self.reasons, self.found, self.story, self.agency, self.agency_reasons),
            *(self.holdings, self.holdings_reasons),
        )
        for widget in self._panels.values():
            self.addWidget(widget)
        for panel in (*self._speaking, self.must_act, self.handwriting):
            panel.left.connect(self.back_asked)

    @property
    def shows_own(self) -> bool:
        """True while one's own list is shown."""
        return self.shows(Panel.LIST)

    def shows(self, panel: Panel) -> bool:
        """True while this panel is shown."""
        return self.currentWidget() is self._panels[panel]

    def show_panel(self, panel: Panel) -> None:
        """Show the list or what a look shows in its place."""
        self.setCurrentWidget(self._panels[panel])
        self.panel_changed.emit(panel)

    def ask_reason(self, words: str) -> None:
        """Ask why somebody looks."""
        self.reasons.ask(words)

    def show_found(self, found: FoundItems, words: str, reason: LookReason) -> None:
        """Show what a look found."""
        self.found.show_found(found, words, reason)

    def show_more(self, found: FoundItems) -> None:
        """Show the next page under what is shown."""
        self.found.show_more(found)

    def show_story(self, story: LifeStory) -> None:
        """Show the life of an item."""
        self.story.show_story(story)

    def show_card(self, card: AgencyCard) -> None:
        """Show an agency."""
        self.agency.show_card(card)

    def show_month(self, month: AgencyMonth) -> None:
        """Show what the agency sent."""
        self.agency.show_month(month)

    def ask_month_reason(self) -> None:
        """Ask why items of a class are to be counted."""
        self.agency_reasons.ask(self.agency.name)

    def show_refused(self, error: RuleBroken) -> None:
        """Say why nothing is shown, where the person looks now."""
        now: QWidget | None = self.currentWidget()
        message = next((panel.message for panel in self._speaking if panel is now), self._own_message)
        message.wrong(sentence(error))

    def show_saved(self, where: str) -> None:
        """Say where a list was saved."""
        self.found.message.right(self.tr("Saved and written down: {where}").format(where=where))

    def show_printed(self, sent: Sent) -> None:
        """Say where the paper of a life went; not that it is printed, which nobody here can see."""
        saved, handed = self.tr("Saved: {where}"), self.tr("Sent to the printer {where}")
        self.story.message.right((saved if sent.saved else handed).format(where=sent.where))

    def forget_found(self) -> None:
        """Take away what was shown to somebody."""
        self.found.forget()
        self.story.forget()

    def rows_of(self, found: FoundItems) -> tuple[tuple[str, ...], ...]:
        """The list for a file."""
        return self.found.rows_of(found)
