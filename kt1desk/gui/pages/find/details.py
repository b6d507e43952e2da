"""The chosen item under the list: its parties in full, its promise, how far its facts have come."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import moment, money, weight
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.find.items_model import TRUTH_ICONS, TRUTH_TONES
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.text import ElidedText, Text, restyle
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import place, scope, stage, truth, urgency
from kt1desk.usecases.readmodels import ItemLine, Truth

_WAY = (Truth.HERE, Truth.SENT, Truth.AT_PROVINCE, Truth.SEEN_BY_OTHER)


class Details(Card):
    """Shows one item, or how to choose one. `keys` may take buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number_text = Text(kind="lead")
        self._badge = LetterBadge()
        self._service_text = ElidedText(kind="note")
        self._captions = tuple(
            Text(caption, "note")
            for caption in (
                self.tr("To"),
                self.tr("From"),
                self.tr("Accepted"),
                self.tr("Due"),
                self.tr("Weight"),
                self.tr("To pay"),
                self.tr("Stage"),
                self.tr("Held by"),
            )
        )
        # Figures are never shortened, names are: their whole is the tool tip.
        self._values = tuple(Text() if 2 <= at <= 5 else ElidedText() for at in range(len(self._captions)))
        self._way = TruthWay()
        self._empty_text = Text(self.tr("Choose an item with the arrow keys."), "note")
        self._filled = QWidget()
        self._lay_out()
        self.show_item(None)

    @property
    def words(self) -> tuple[str, ...]:
        """The values shown."""
        return tuple(value.text() for value in self._values)

    def show_item(self, item: ItemLine | None) -> None:
        """Show `item`."""
        if item is not None:
            self._fill(item)
        self._filled.setVisible(item is not None)
        self._empty_text.setVisible(item is None)

    def _fill(self, item: ItemLine) -> None:
        self._number_text.setText(spell(item.item_no))
        self._badge.show_letter(item.letter)
        self._service_text.setText(f"{urgency(item.service.urgency)} · {scope(item.service.scope)}")
        texts = (
            item.recipient_name,
            item.sender_name,
            moment(item.accepted_at),
            moment(item.due_at),
            weight(item.weight_g),
            money(item.to_pay_vnd),
            stage(item.stage),
            item.holder_name or (place(item.place) if item.place else "–"),
        )
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)
        self._way.show_truth(item.truth)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number_text)
        head.addWidget(self._badge)
        head.addWidget(self._service_text)
        head.addStretch(1)
        head.addWidget(self._way)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        for at, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            row, column = at % 2, at // 2 * 2
            caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(caption, row, column)
            grid.addWidget(value, row, column + 1)
        for column, stretch in ((1, 7), (7, 3)):
            grid.setColumnStretch(column, stretch)
        self.keys = WrapRow(8, 8)
        column_box = QVBoxLayout(self._filled)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(6)
        column_box.addLayout(head)
        column_box.addLayout(grid)
        self.body.addWidget(self._filled)
        self.body.addWidget(self._empty_text, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.keys)


class TruthWay(QWidget):
    """Here, sent, at the province, seen: what is reached has a tick, what is not says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        self._cells: list[tuple[IconLabel, ElidedText]] = []
        for each in _WAY:
            if self._cells:
                onward = IconLabel("chevron-right", scale=1.0)
                onward.setProperty("tone", "muted")
                row.addWidget(onward)
            sign, words = IconLabel("circle-dashed", scale=1.15), ElidedText(truth(each))
            row.addWidget(sign)
            row.addWidget(words)
            self._cells.append((sign, words))

    def show_truth(self, reached: Truth) -> None:
        """Tick all up to `reached`."""
        at = _WAY.index(reached)
        for step, (sign, words) in enumerate(self._cells):
            done = step <= at
            sign.show_icon(TRUTH_ICONS[reached] if step == at else "circle-check" if done else "circle-dashed")
            for label in (sign, words):
                restyle(label, "tone", TRUTH_TONES[reached] if step == at else "right" if done else "muted")
            restyle(words, "type", "strong" if step == at else "text")
        self.setAccessibleName(truth(reached))
