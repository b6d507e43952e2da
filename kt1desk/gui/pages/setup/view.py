"""The first start as it is seen: one question at a time, all answers kept."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.gui.pages.setup.closing_panels import DonePanel, MakingPanel, RecoveryPanel
from kt1desk.gui.pages.setup.field_words import fault_words
from kt1desk.gui.pages.setup.form import Fault, SetupField, SetupForm, Step
from kt1desk.gui.pages.setup.opening_panels import LanguagePanel, OfficePanel
from kt1desk.gui.pages.setup.people_panel import PeoplePanel
from kt1desk.gui.pages.setup.protection_panel import ProtectionPanel
from kt1desk.gui.pages.setup.province_panel import ProvincePanel
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.form_scroll import BAR_ROOM, FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.steps import Steps
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.welcome_panel import WelcomePanel
from kt1desk.gui.work import Sent
from kt1desk.usecases.readmodels import OfficeRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHOWN_AS = {Step.MAKING: Step.PROVINCE, Step.DONE: Step.RECOVERY}
_WELCOME_WIDTH = 300
_WIDEST = 860
_MARGIN = 36


class SetupView(QWidget):
    """Implements `presenter.SetupScreen`; built anew when the language changes, with all that was typed."""

    next_asked = Signal()
    back_asked = Signal()
    print_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, *, language: str, passphrase_signs: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._signs = passphrase_signs
        self._step = Step.LANGUAGE
        self._can_go_back = False
        self._offices: tuple[OfficeRow, ...] = ()
        self._keyring: bool | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._build(language)

    @property
    def panel(self) -> StepPanel:
        """The step in front."""
        return self.panels[self._step]

    def form(self) -> SetupForm:
        """All that was typed so far."""
        return SetupForm(
            language=self.language_panel.language,
            office=self.office_panel.office,
            leader=self.people_panel.leader_card.form(),
            clerk=self.people_panel.clerk_card.form(),
            protection=self.protection_panel.protection,
            passphrase=self.protection_panel.first_edit.text(),
            passphrase_again=self.protection_panel.again_edit.text(),
            enrolment=self.province_panel.enrolment,
            address=self.province_panel.address_edit.text(),
            code=self.province_panel.code_edit.text(),
            first_group=self.recovery_panel.first_edit.text(),
            second_group=self.recovery_panel.second_edit.text(),
            holds_sheet=self.recovery_panel.holds_check.isChecked(),
        )

    def show_step(self, step: Step, *, can_go_back: bool) -> None:
        """Bring a step to the front, the focus to its beginning."""
        self._step, self._can_go_back = step, can_go_back
        self.steps.show_step(tuple(_STEPS).index(_SHOWN_AS.get(step, step)) + (step is Step.DONE))
        self._place_text.setText(self.steps.accessibleName())
        self._show_steps()
        self._stack.setCurrentIndex(tuple(self.panels).index(step))
        self.back_button.setVisible(can_go_back)
        self.next_button.setVisible(step is not Step.MAKING)
        # From a desk that is made no step leads back, and it is not made twice.
        makes = step is Step.PROVINCE and can_go_back
        begins_or_goes_on = self.tr("Begin") if step is Step.DONE else self.tr("Continue")
        self.next_button.setText(self.tr("Make the desk") if makes else begins_or_goes_on)
        if step is Step.DONE:
            self.next_button.setFocus()
        else:
            self.panel.focus_first()

    def show_offices(self, offices: tuple[OfficeRow, ...]) -> None:
        """Offer the offices."""
        self._offices = offices
        self.office_panel.show_offices(offices, self.office_panel.office)

    def show_keyring(self, available: bool) -> None:
        """Say whether this system can keep the keys."""
        self._keyring = available
        self.protection_panel.show_keyring(available)

    def show_fault(self, field: SetupField | None, fault: Fault) -> None:
        """Speak at the field, or over the step."""
        if field is None or not self.panel.show_fault(field, fault):
            self.message.wrong(fault_words(fault, field))

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        for panel in self.panels.values():
            panel.clear_faults()

    def focus(self, field: SetupField) -> None:
        """Bring the focus into a field of the step in front."""
        if field in self.panel.fields:
            self.panel.fields[field].focus()

    def show_making(self, *, enrolling: bool) -> None:
        """Say what is under way."""
        self.making_panel.show_making(enrolling=enrolling)

    def show_recovery(self, code: str) -> None:
        """Show the code once; an empty one takes it off the screen."""
        self.recovery_panel.show_code(code)

    def show_sheet_sent(self, sent: Sent) -> None:
        """Say where the sheet went."""
        self.recovery_panel.show_sent(sent)

    def show_done(self, *, enrolled: bool) -> None:
        """Say that the desk is ready."""
        self.done_panel.show_done(enrolled=enrolled)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once, keeping what was typed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._speak_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from field to field and from the last one to the next step."""
        if event.key() not in _ENTERS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        stops = self.panel.stops()
        now = QApplication.focusWidget()
        place = next((at for at, stop in enumerate(stops) if stop is now), len(stops))
        if place + 1 < len(stops):
            stops[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.next_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of steps makes room for one line where it does not fit."""
        super().resizeEvent(event)
        self._show_steps()

    def _show_steps(self) -> None:
        room = self._content.width() - 2 * _MARGIN
        fits = self.steps.sizeHint().width() <= room
        self.steps.setVisible(fits)
        self._place_text.setVisible(not fits)

    def _speak_anew(self) -> None:
        form = self.form()
        self._build(form.language)
        if self._keyring is not None:
            self.protection_panel.show_keyring(self._keyring)
        self.office_panel.show_offices(self._offices, form.office)
        self.people_panel.leader_card.show_form(form.leader)
        self.people_panel.clerk_card.show_form(form.clerk)
        self.protection_panel.show_form(form.protection, form.passphrase, form.passphrase_again)
        self.province_panel.show_form(form.enrolment, form.address, form.code)
        self.show_step(self._step, can_go_back=self._can_go_back)

    def _build(self, language: str) -> None:
        if self._inside is not None:
            self._whole.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.language_panel = LanguagePanel(language)
        self.office_panel = OfficePanel()
        self.people_panel = PeoplePanel()
        self.protection_panel = ProtectionPanel(self._signs)
        self.province_panel = ProvincePanel()
        self.making_panel = MakingPanel()
        self.recovery_panel = RecoveryPanel()
        self.done_panel = DonePanel()
        self.panels: dict[Step, StepPanel] = {
            Step.LANGUAGE: self.language_panel,
            Step.OFFICE: self.office_panel,
            Step.PEOPLE: self.people_panel,
            Step.PROTECTION: self.protection_panel,
            Step.PROVINCE: self.province_panel,
            Step.MAKING: self.making_panel,
            Step.RECOVERY: self.recovery_panel,
            Step.DONE: self.done_panel,
        }
        self.message = Message()
        self.next_button = KeyButton("", "Ctrl+Enter", variant="main")
        self.back_button = KeyButton(self.tr("Back"), "Esc")
        self.steps = Steps(
            (
                self.tr("Language"),
                self.tr("Office"),
                self.tr("People"),
                self.tr("How it opens"),
                self.tr("Province"),
                self.tr("Recovery"),
            )
        )
        self._place_text = Text(kind="strong", tone="accent")
        self._lay_out()
        self.language_panel.chosen.connect(self.language_asked)
        self.office_panel.chosen.connect(lambda: _welcome_to(self._welcome, self.office_panel.office))
        self.recovery_panel.print_asked.connect(self.print_asked)
        self.next_button.clicked.connect(self.next_asked)
        self.back_button.clicked.connect(self.back_asked)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for panel in self.panels.values():
            self._stack.addWidget(FormScroll(panel))
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.setContentsMargins(0, 0, BAR_ROOM, 0)
        ends.addWidget(self.back_button)
        ends.addStretch(1)
        ends.addWidget(self.next_button)
        self._content = QWidget()
        self._content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_MARGIN, 30, _MARGIN - BAR_ROOM, 30)
        column.setSpacing(18)
        column.addWidget(self.steps)
        column.addWidget(self._place_text)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addLayout(ends)
        self._welcome = WelcomePanel()
        self._welcome.setFixedWidth(_WELCOME_WIDTH)
        self._inside = QWidget(self)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._welcome)
        row.addStretch(1)
        row.addWidget(self._content, 20)
        row.addStretch(1)
        self._whole.addWidget(self._inside)
        # A layout shows new widgets only later; the focus needs them now.
        self._inside.show()


_STEPS = (Step.LANGUAGE, Step.OFFICE, Step.PEOPLE, Step.PROTECTION, Step.PROVINCE, Step.RECOVERY)


def _welcome_to(welcome: WelcomePanel, office: OfficeRow | None) -> None:
    if office is not None:
        welcome.show_office(office)
