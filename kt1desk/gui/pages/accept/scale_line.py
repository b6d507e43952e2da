"""The line under the weight: what the scale is doing, and the key that takes its weight."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.accept.scale_words import SIGNS, refusal_words, same_words, state_words
from kt1desk.gui.pages.accept.weight_taking import WeightTaking
from kt1desk.gui.scale import Scale
from kt1desk.gui.weighing import ScaleState, Weighed
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text, restyle

TAKE_KEY = "Ctrl+W"
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ScaleLine(QWidget):
    """Implements `weight_taking.WeightScreen`; hidden, and its key dead, at a desk without a scale.

    `say` speaks at the weight field.
    """

    def __init__(self, edit: QLineEdit, say: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._say = say
        self._taking: WeightTaking | None = None
        self._sign = IconLabel(SIGNS[ScaleState.SILENT][0], scale=1.1)
        self._words = Text(kind="note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addSpacing(6)
        row.addWidget(KeyCap(TAKE_KEY))
        row.addWidget(Text(self.tr("takes the weight"), "note", tone="muted"))
        row.addStretch(1)
        QShortcut(QKeySequence(TAKE_KEY), self, self._take)
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the scale."""
        return self._words.text()

    def follow(self, scale: Scale) -> None:
        """Show this scale from now on, and take weights from it."""
        self._taking = WeightTaking(self, scale.now)
        self._edit.installEventFilter(self)
        scale.changed.connect(self.show_scale)
        self.show_scale(scale.now())
        self.show()

    def show_scale(self, now: Weighed) -> None:
        """Say what the scale is doing."""
        if self._taking is not None:
            self._taking.follow(now)
        sign, tone = SIGNS[now.state]
        self._sign.show_icon(sign)
        self._words.setText(state_words(now))
        restyle(self._sign, "tone", tone)
        self._words.set_tone(tone)

    def weight_typed(self) -> str:
        """What stands in the field."""
        return self._edit.text().strip()

    def take_weight(self, grams: int) -> None:
        """Put a weight into the field, as if it were typed."""
        self._say("")
        self._edit.setText(str(grams))
        self._edit.textEdited.emit(self._edit.text())

    def refuse_weight(self, state: ScaleState) -> None:
        """Say at the field why no weight was taken."""
        self._say(refusal_words(state, TAKE_KEY))

    def refuse_same(self) -> None:
        """Say at the field that the item before still lies on the scale."""
        self._say(same_words(TAKE_KEY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the empty field takes the weight before it moves on."""
        if (
            self._taking is not None
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENTERS
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return self._taking.entered()
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        if self._taking is not None:
            self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._taking.take()
