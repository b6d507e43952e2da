"""The pages of the window: made when first needed, left as they are, reached again by Esc."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kt1desk.gui.page_entry import GoesBack, PageEntry, TakesScans
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.widgets.firm_stack import FirmStack


class PageStack(FirmStack):
    """`page_changed(name, before)`: another page is shown; `before` is "" for the first."""

    page_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, PageEntry] = {}
        self._pages: dict[str, QWidget] = {}
        self._way: list[str] = []
        self._offered: frozenset[str] | None = None

    @property
    def page_name(self) -> str:
        """The page shown, "" before the first."""
        return self._way[-1] if self._way else ""

    def add_page(self, entry: PageEntry) -> None:
        """Know a page; it is made when it is first opened."""
        self._entries[entry.name] = entry

    def open_page(self, name: str) -> None:
        """Show a page as it was left; the focus goes where it was in it."""
        before = self.page_name
        if name != before and self._is_offered(name):
            self._way = [*(each for each in self._way if each != name), name]
            self._show(name, before)

    def offer(self, names: frozenset[str] | None) -> None:
        """Open these pages only, None: any. One that is shown and not offered any more gives way to another."""
        self._offered = names
        before = self.page_name
        self._way = [name for name in self._way if self._is_offered(name)]
        if before and before != self.page_name:
            first = next((name for name in self._entries if self._is_offered(name)), None)
            self._way = self._way or ([] if first is None else [first])
            if self._way:
                self._show(self._way[-1], before)

    def _is_offered(self, name: str) -> bool:
        return self._offered is None or name in self._offered

    def back(self) -> None:
        """Let the page take a step back, else show the page before. Never empties a form."""
        if _stepped_back(self.currentWidget()) or len(self._way) < len(("now", "before")):
            return
        before = self._way.pop()
        self._show(self._way[-1], before)

    def take_scan(self, scan: Scan) -> bool:
        """Hand a scan to the page shown; False when it has no use for one."""
        page: object = self.currentWidget()
        if not isinstance(page, TakesScans):
            return False
        page.take_scan(scan)
        return True

    def _show(self, name: str, before: str) -> None:
        if name not in self._pages:
            self._pages[name] = self._entries[name].open()
            self.addWidget(self._pages[name])
        page = self._pages[name]
        left_at = _focus_in(page)  # asked before: hiding the other page moves the focus to whatever comes first here
        self.setCurrentWidget(page)
        (page if left_at is None else left_at).setFocus()
        self.page_changed.emit(name, before)


def _focus_in(page: QWidget) -> QWidget | None:
    return page.focusWidget()


def _stepped_back(page: object) -> bool:
    return isinstance(page, GoesBack) and page.go_back()
