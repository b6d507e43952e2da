"""A scanned seal number goes into the form wherever the focus is, but never in the place of another. No Qt."""

import re
from collections.abc import Callable
from typing import Protocol

from kt1desk.domain.item import SEAL_NO_LIMIT
from kt1desk.gui.pages.accept.form import AcceptForm, News, NewsKind, SealReach

_SEAL = re.compile(rf"(?=.*\d)[A-Z0-9][A-Z0-9 ./-]{{0,{SEAL_NO_LIMIT - 1}}}", re.ASCII | re.IGNORECASE)
_OTHER = re.compile(r"[A-Z]{2} ?(\d ?){9}[A-Z]{2}|\d{12}[A-Z]{3}\d{14}|\d{12,14}", re.ASCII | re.IGNORECASE)
"""The shapes of the numbers of items (S10), of bags (S9) and of goods (GTIN): one that is misread is no seal yet."""


class SealScreen(Protocol):
    """The form with its seal number."""

    def form(self) -> AcceptForm: ...

    def seal_reach(self) -> SealReach:
        """Where the clerk is: in the seal number itself any text counts."""

    def put_seal(self, text: str) -> None: ...


class SealScans:
    """`before` is the form of the item before: one seal closes one item."""

    def __init__(
        self,
        screen: SealScreen,
        *,
        before: Callable[[], AcceptForm | None],
        is_busy: Callable[[], bool],
        say: Callable[[News], None],
    ) -> None:
        self._screen = screen
        self._before = before
        self._is_busy = is_busy
        self._say = say

    def take(self, text: str) -> bool:
        """Use a scan that is neither an item nor a paper; False when it is no seal number for this form."""
        reach = self._screen.seal_reach()
        if self._is_busy() or reach is SealReach.COVERED:
            return False
        if reach is SealReach.AT_IT:
            self._screen.put_seal(text)
            return True
        form, before = self._screen.form(), self._before()
        if form.sender is None or not _SEAL.fullmatch(text) or _OTHER.fullmatch(text):
            return False
        if before is not None and before.seal_no == text:
            self._say(News(kind=NewsKind.SEAL_OF_ITEM_BEFORE, where=text))
        elif form.seal_no.strip() not in {"", text}:
            self._say(News(kind=NewsKind.SEAL_STANDS, where=text))
        else:
            self._screen.put_seal(text)
            self._say(News(kind=NewsKind.SEAL_TAKEN, where=text))
        return True
