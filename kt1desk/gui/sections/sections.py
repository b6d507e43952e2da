"""The sections of one job under a row of tabs with their keys, Ctrl+1 to Ctrl+9; knows none of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kt1desk.gui.page_entry import GoesBack, PageEntry, TakesScans
from kt1desk.gui.page_stack import PageStack
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sections.section_tab import SectionTab
from kt1desk.gui.widgets.wrap_row import WrapRow

MOST = 9
"""There are so many keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEntry:
    """`name` a code ("staff"), `title` for the eye; `open` is called once, when the section is first opened."""

    name: str
    title: str
    icon: str
    open: Callable[[], QWidget]


class Sections(QWidget):
    """A page (`GoesBack`, `TakesScans`) of at most nine sections; the first is opened when it is first shown.

    `section_changed(name)`: another section is shown.
    """

    section_changed = Signal(str)

    def __init__(self, entries: tuple[SectionEntry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not 0 < len(entries) <= MOST:
            raise ValueError(f"{len(entries)} sections; there are keys for 1 to {MOST}")
        self._stack = PageStack()
        self._tabs: dict[str, SectionTab] = {}
        tabs = WrapRow(6, 6)
        for number, entry in enumerate(entries, 1):
            key = f"Ctrl+{number}"
            self._stack.add_page(
                PageEntry(key=key, name=entry.name, title=entry.title, icon=entry.icon, open=entry.open)
            )
            self._tabs[entry.name] = self._tab(entry, key)
            tabs.add(self._tabs[entry.name])
            self._tabs[entry.name].show()  # a row counts only what is not hidden, as a new child is
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(tabs)
        column.addWidget(self._stack, 1)
        self._stack.page_changed.connect(self._changed)
        self._stack.open_page(entries[0].name)

    @property
    def section_name(self) -> str:
        """The section shown."""
        return self._stack.page_name

    def wants_scan(self) -> bool:
        """Whether the section shown has a use for a scan; else the window may do with it what it does elsewhere."""
        section: object = self._stack.currentWidget()
        return isinstance(section, TakesScans)

    def open_section(self, name: str) -> None:
        """Show a section as it was left."""
        self._stack.open_page(name)

    def offer(self, names: frozenset[str] | None) -> None:
        """Offer these sections only; None: all."""
        for name, tab in self._tabs.items():
            tab.setVisible(names is None or name in names)
        self._stack.offer(names)

    def go_back(self) -> bool:
        """Let the section take a step back; from one section to another only keys lead."""
        section: object = self._stack.currentWidget()
        return isinstance(section, GoesBack) and section.go_back()

    def take_scan(self, scan: Scan) -> None:
        """Hand a scan to the section shown, if it has a use for one."""
        self._stack.take_scan(scan)

    def _tab(self, entry: SectionEntry, key: str) -> SectionTab:
        tab = SectionTab(entry.icon, entry.title, key)
        tab.clicked.connect(lambda: self.open_section(entry.name))
        return tab

    def _changed(self, name: str, _before: str) -> None:
        for each, tab in self._tabs.items():
            tab.set_chosen(each == name)
        section = self._stack.currentWidget()
        if section is not None:
            self.setFocusProxy(section)
        self.section_changed.emit(name)
