"""Builds the help page and lets it follow the page one comes from."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.pages.help.view import HelpView

NAME = "help"


class HelpPage(HelpView):
    """F1. `topics` by the name of the page; `jobs` are the keys of the navigation."""

    def __init__(
        self,
        topics: Mapping[str, Callable[[], HelpText]],
        jobs: tuple[HelpKey, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, parent)
        self._topics = topics
        self._show(next(iter(topics), ""))

    def follow(self, name: str, before: str) -> None:
        """Connect to `Shell.page_changed`: when help is opened, speak of the page before."""
        if name == NAME:
            self._show(before)

    def _show(self, page: str) -> None:
        if page in self._topics:
            self.show_topic(self._topics[page]())
