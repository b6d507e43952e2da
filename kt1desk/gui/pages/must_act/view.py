"""The page of what must be acted upon, as it is seen: the list, and in its place cases and owed signatures."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from kt1desk.gui.pages.must_act.cases_panel import CasesPanel
from kt1desk.gui.pages.must_act.list_panel import ListPanel
from kt1desk.gui.pages.must_act.signatures_panel import SignaturesPanel


class MustActView(QStackedWidget):
    """One panel at a time."""

    def __init__(
        self, now: Callable[[], datetime], reason_name: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list_panel = ListPanel()
        self.cases_panel = CasesPanel(now, reason_name)
        self.signatures_panel = SignaturesPanel(now)
        for panel in (self.list_panel, self.cases_panel, self.signatures_panel):
            self.addWidget(panel)
        self.setFocusProxy(self.list_panel)

    def show_panel(self, panel: QWidget) -> None:
        """Show one panel, the focus in it."""
        self.setCurrentWidget(panel)
        self.setFocusProxy(panel)
        if self.isVisible():
            panel.setFocus()
