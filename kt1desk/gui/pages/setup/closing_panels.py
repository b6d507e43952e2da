"""The last steps: the desk is being made, the recovery code is kept, the desk is ready."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.setup.form import CHECKED_GROUPS, SetupField
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.work import Sent

_IN_A_ROW = 3
_GROUP_WIDTH = 190
_LONGEST = 100


class MakingPanel(StepPanel):
    """Says what is under way; asks nothing."""

    def __init__(self) -> None:
        super().__init__(self.tr("The desk is being made"), self.tr("This takes a few seconds. Leave the machine on."))
        self._now_text = Text(kind="lead", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel("clock", scale=1.6))
        row.addWidget(self._now_text, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_making(self, *, enrolling: bool) -> None:
        """Say which part it is."""
        self._now_text.setText(
            self.tr("The province is asked for the enrolment…")
            if enrolling
            else self.tr("Keys and encrypted book are being made…")
        )


class RecoveryPanel(StepPanel):
    """Shows the code once. Two groups typed back, or the printed sheet in the hand, lead on."""

    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("The recovery code, shown once"),
            self.tr(
                "It opens the book when the machine or the passphrase is lost. Print it or write it down for the"
                " province's safe; it is stored nowhere."
            ),
        )
        self._code_card = Card(variant="wash")
        self._code_grid = QGridLayout()
        self._code_grid.setHorizontalSpacing(14)
        for column in range(_IN_A_ROW):
            self._code_grid.setColumnStretch(2 * column + 1, 1)
        self._code_grid.setVerticalSpacing(6)
        self._code_card.body.addLayout(self._code_grid)
        self._groups: list[QWidget] = []
        self.first_edit, self.second_edit = _line(), _line()
        names = tuple(self.tr("Group {number}").format(number=number) for number in CHECKED_GROUPS)
        self.fields[SetupField.FIRST_GROUP] = Field(names[0], self.first_edit, key="Alt+G")
        self.fields[SetupField.SECOND_GROUP] = Field(names[1], self.second_edit, key="Alt+H")
        self.print_button = KeyButton(self.tr("Print the sheet"), "Ctrl+P")
        self.message = Message()
        self.holds_check = CheckField(self.tr("I hold the printed sheet in my hand"), "Alt+1")
        self._lay_out()
        self.print_button.clicked.connect(self.print_asked)
        for field in self.fields.values():
            if isinstance(field.edit, QLineEdit):
                field.edit.textEdited.connect(field.clear_error)
        self.show_code("")

    @property
    def code(self) -> str:
        """The code shown."""
        return "-".join(self._shown)

    def show_code(self, code: str) -> None:
        """Show the code in numbered groups; an empty one takes it off the screen."""
        for widget in self._groups:
            self._code_grid.removeWidget(widget)
            widget.deleteLater()
        self._groups = []
        self._shown = tuple(group for group in code.split("-") if group)
        for at, group in enumerate(self._shown):
            row, column = divmod(at, _IN_A_ROW)
            number, signs = Text(str(at + 1), "note"), Text(group, "figure")
            signs.setAccessibleName(self.tr("Group {number}").format(number=at + 1) + f": {' '.join(group)}")
            self._code_grid.addWidget(number, row, 2 * column, Qt.AlignmentFlag.AlignRight)
            self._code_grid.addWidget(signs, row, 2 * column + 1)
            self._groups += [number, signs]
        if not code:
            self.first_edit.clear()
            self.second_edit.clear()
        self.holds_check.setChecked(False)
        self.holds_check.setVisible(False)
        self.message.clear()

    def show_sent(self, sent: Sent) -> None:
        """The sheet is on its way; only somebody who holds it may say so."""
        if sent.saved:
            self.message.right(self.tr("Saved as a PDF. Print it, put it into the safe, delete the file."), sent.where)
        else:
            self.message.right(self.tr("Sent to {where}. Take the sheet from the printer.").format(where=sent.where))
        self.holds_check.setVisible(True)

    def stops(self) -> tuple[QWidget, ...]:
        """The two groups, then the box once the sheet was sent."""
        more = (self.holds_check,) if self.holds_check.isVisibleTo(self) else ()
        return (*super().stops(), *more)

    def _lay_out(self) -> None:
        self.body.addWidget(self._code_card)
        check = Text(self.tr("Type two groups back from your paper, or print the sheet:"), wrap=True)
        self.body.addWidget(check)
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in self.fields.values():
            field.setFixedWidth(_GROUP_WIDTH)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.body.addWidget(self.holds_check)
        self.body.addStretch(1)


class DonePanel(StepPanel):
    """The desk is ready."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("The desk is ready"),
            self.tr("At each start: the passphrase, if one was chosen, then a name and a PIN; then a shift is opened."),
        )
        self.message = Message()
        self.body.addWidget(self.message)
        self.body.addStretch(1)

    def show_done(self, *, enrolled: bool) -> None:
        """Say whether items can be accepted already."""
        if enrolled:
            self.message.right(
                self.tr("Enrolled at the province."), self.tr("Item numbers arrive with the first contact.")
            )
        else:
            self.message.caution(
                self.tr("Not enrolled yet."),
                self.tr("Items can be accepted once the province has lent this desk its numbers."),
            )


def _line() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(_LONGEST)
    return edit
