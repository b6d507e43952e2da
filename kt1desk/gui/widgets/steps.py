"""The steps of a job: which are done, which one is now, which are to come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.text import Text, restyle


class _Step(QFrame):
    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tick, self._number = IconLabel("check", scale=1.1), Text(str(number))
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 4, 13, 5)
        row.setSpacing(8)
        for widget in (self._tick, self._number, Text(name)):
            row.addWidget(widget)

    def show_state(self, state: str) -> None:
        self._tick.setVisible(state == "done")
        self._number.setVisible(state != "done")
        restyle(self, "step", state)


class Steps(QWidget):
    """A row of steps; `show_step` counts from 0."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._steps = tuple(_Step(place + 1, name) for place, name in enumerate(names))
        self._current = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for step in self._steps:
            row.addWidget(step)
        row.addStretch(1)
        self.show_step(0)

    @property
    def current(self) -> int:
        """The step shown as now."""
        return self._current

    def show_step(self, index: int) -> None:
        """Make `index` the step that is now; all before it are done."""
        self._current = index
        for place, step in enumerate(self._steps):
            step.show_state("done" if place < index else "now" if place == index else "later")
        if index < len(self._names):
            now = self.tr("Step {number} of {count}: {name}")
            self.setAccessibleName(now.format(number=index + 1, count=len(self._names), name=self._names[index]))
