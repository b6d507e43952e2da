"""The steps of a job: which are done, which one is now, which are to come."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kt1desk.gui.widgets.text import Text, restyle


class Steps(QWidget):
    """A row of steps; `show_step` counts from 0."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._labels = tuple(Text(name) for name in names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label in self._labels:
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(label)
        row.addStretch(1)
        self.show_step(0)

    @property
    def current(self) -> int:
        """The step shown as now."""
        return self._current

    def show_step(self, index: int) -> None:
        """Make `index` the step that is now; all before it are done."""
        self._current = index
        for place, label in enumerate(self._labels):
            state = "done" if place < index else "now" if place == index else "later"
            sign = "✓" if state == "done" else str(place + 1)
            label.setText(f"{sign}  {self._names[place]}")
            restyle(label, "step", state)
        if index < len(self._names):
            now = self.tr("Step {number} of {count}: {name}")
            self.setAccessibleName(now.format(number=index + 1, count=len(self._names), name=self._names[index]))
