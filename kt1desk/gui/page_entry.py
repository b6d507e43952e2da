"""A job in the navigation: its key, its name and how its page is made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kt1desk.gui.scan_reading import Scan


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """`key` as shown ("F2"), `name` a code ("accept"), `title` for the eye; `open` is called once, when needed."""

    key: str
    name: str
    title: str
    icon: str
    open: Callable[[], QWidget]


@runtime_checkable
class GoesBack(Protocol):
    """A page that has a step of its own to take back before Esc leaves it."""

    def go_back(self) -> bool:
        """Take one step back; False when there is none."""


@runtime_checkable
class TakesScans(Protocol):
    """A page that has a use for what the scanner read, wherever the focus is."""

    def take_scan(self, scan: Scan) -> None:
        """Act on one reading; PAPER and UNREADABLE come here too."""
