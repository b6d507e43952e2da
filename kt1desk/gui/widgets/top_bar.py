"""Who answers now, since when, and the key that locks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.figures import clock, initials
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import long_day
from kt1desk.usecases.readmodels import OfficeRow, ShiftRow, StaffRow


class TopBar(QFrame):
    """Emits `lock_asked`."""

    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._office_text = ElidedText(kind="note")
        self._shift_text = Text(self.tr("No open shift"))
        self._shift_text.setObjectName("shift")
        self._opened_text = ElidedText(kind="note")
        self._sound_sign, self._sound_text = IconLabel("circle-check", scale=1.3), Text(kind="strong")
        self._initials_text = Text()
        self._initials_text.setObjectName("initials")
        self._initials_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption_text = Text(kind="note")
        self._who_text = ElidedText()
        self._who_text.setObjectName("who")
        self._shift: ShiftRow | None = None
        self._acting: StaffRow | None = None
        self.lock_button = KeyButton(self.tr("Lock"), "Ctrl+L")
        self.lock_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lock_button.clicked.connect(self.lock_asked)
        self._lay_out()
        self.show_shift(None)
        self.show_sound("", "", "")

    def _lay_out(self) -> None:
        shift = QHBoxLayout()
        shift.setSpacing(10)
        shift.addWidget(self._shift_text)
        shift.addWidget(self._opened_text, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(0)
        left.addWidget(self._office_text)
        left.addLayout(shift)
        right.addWidget(self._caption_text, 0)
        right.addWidget(self._who_text, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 7)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._sound_sign)
        row.addWidget(self._sound_text)
        row.addSpacing(8)
        row.addWidget(self._initials_text)
        row.addLayout(right)
        row.addSpacing(8)
        row.addWidget(self.lock_button)

    def show_office(self, office: OfficeRow) -> None:
        """Name the office."""
        self._office_text.setText(f"{office.code} · {office.name}")

    def show_shift(self, shift: ShiftRow | None) -> None:
        """Say which shift is open, since when, and who answers for it."""
        self._shift = shift
        if shift is None:
            self._shift_text.setText(self.tr("No open shift"))
            self._opened_text.clear()
            self._show_who(self.tr("Answers now"), self.tr("nobody"))
            self._initials_text.setText("–")
            return
        self._shift_text.setText(self.tr("Shift {shift}").format(shift=shift.shift))
        opened = self.tr("since {time} on {day}")
        self._opened_text.setText(opened.format(time=clock(shift.opened_at), day=long_day(shift.opened_at)))
        self._initials_text.setText(initials(shift.clerk_name))
        self._show_who(self._caption(shift), shift.clerk_name)

    def show_acting(self, person: StaffRow) -> None:
        """Name who signed in, where that is not who answers: what is done from now on is theirs."""
        self._acting = person
        self.show_shift(self._shift)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.lock_button.setText(self.tr("Lock"))
            self.show_shift(self._shift)

    def show_sound(self, icon: str, words: str, tone: str) -> None:
        """Show for the eye what a sound says; empty words take it away."""
        for label in (self._sound_sign, self._sound_text):
            label.setVisible(bool(words))
            label.setProperty("tone", tone)
            label.style().unpolish(label)
            label.style().polish(label)
        self._sound_sign.show_icon(icon)
        self._sound_text.setText(words)

    def _caption(self, shift: ShiftRow) -> str:
        if self._acting is None or self._acting.staff == shift.clerk:
            return self.tr("Answers now")
        return self.tr("{name} is at work · answers now:").format(name=self._acting.name)

    def _show_who(self, caption: str, name: str) -> None:
        self._caption_text.setText(caption)
        self._who_text.setText(name)
        self._who_text.setAccessibleName(f"{caption}: {name}")
