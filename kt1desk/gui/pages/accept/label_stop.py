"""After a wrong label beside a grave item no scan counts until the clerk has seen it."""

from collections.abc import Iterable

from kt1desk.domain.custody import Stage
from kt1desk.domain.item import Secrecy
from kt1desk.gui.pages.accept.form import News
from kt1desk.usecases.readmodels import ItemLine

_GRAVE = frozenset({Secrecy.A, Secrecy.B})


class LabelStop:
    """What stands stopped, None for nothing."""

    def __init__(self) -> None:
        self.news: News | None = None

    def acknowledge(self) -> bool:
        """Esc: the clerk has seen that a wrong label was scanned; False when nothing stands stopped."""
        stopped, self.news = self.news is not None, None
        return stopped


def awaits_grave_label(lines: Iterable[ItemLine]) -> bool:
    """Whether the wrong label may be stuck to an item of class A or B."""
    return any(
        line.service.secrecy in _GRAVE and not line.label_confirmed and line.stage is not Stage.VOIDED for line in lines
    )
