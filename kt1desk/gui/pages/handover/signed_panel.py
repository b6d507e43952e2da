"""What stands on the screen after both signed: who answers now, and how far the two copies are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.figures import count
from kt1desk.gui.pages.handover.form import ReceiptState, Signed
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.figure import Figure
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text


class SignedPanel(Card):
    """`print_asked` and `done`."""

    print_asked = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="title")
        self.set_title(self.tr("The shift is handed over"))
        self.holder_figure = Figure(self.tr("Answers from now on"))
        self.shift_figure = Figure("")
        self.pieces_figure = Figure(self.tr("Items taken over"))
        self.receipt_message = Message()
        self._record_text = Text(kind="note", wrap=True)
        self._print_button = KeyButton(self.tr("Send the receipt again"), "Ctrl+P")
        self._done_button = KeyButton(self.tr("Done"), "Enter", variant="main")
        self._print_button.clicked.connect(self.print_asked)
        self._done_button.clicked.connect(self.done)
        figures = QHBoxLayout()
        figures.setSpacing(36)
        for figure, stretch in ((self.holder_figure, 3), (self.shift_figure, 2), (self.pieces_figure, 2)):
            figures.addWidget(figure, stretch, Qt.AlignmentFlag.AlignTop)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self._print_button)
        ends.addWidget(self._done_button)
        self.body.setSpacing(18)
        self.body.addLayout(figures)
        self.body.addWidget(self._record_text)
        self.body.addWidget(self.receipt_message)
        self.body.addStretch(1)
        self.body.addLayout(ends)
        self.setFocusProxy(self._done_button)

    def show_signed(self, signed: Signed) -> None:
        """Say who answers now and where the receipt is."""
        stays = self.tr("%n stay with {name}", "", signed.kept).format(name=signed.outgoing_name) if signed.kept else ""
        self.holder_figure.show_value(signed.incoming_name)
        if signed.next_shift is None:
            self.shift_figure.set_label(self.tr("The items lie"))
            self.shift_figure.show_value(self.tr("In the safe"), self.tr("seal {number}").format(number=signed.seal_no))
            self._done_button.setText(self.tr("Done"))
        else:
            self.shift_figure.set_label(self.tr("New shift"))
            self.shift_figure.show_value(signed.next_shift)
            self._done_button.setText(self.tr("To what must be acted upon"))
        self.pieces_figure.show_value(count(signed.moved), stays)
        words = self.tr("{name} signed out of shift {shift}. The handover is recorded and cannot be changed.")
        if signed.absent:
            words = self.tr(
                "{name} was absent and signs for shift {shift} later, in F10. The handover is recorded and cannot be"
                " changed."
            )
        self._record_text.setText(words.format(name=signed.outgoing_name, shift=signed.shift))
        self._print_button.setEnabled(signed.receipt is not ReceiptState.SENDING)
        match signed.receipt:
            case ReceiptState.SENDING:
                self.receipt_message.caution(self.tr("The two copies of the receipt are on their way."))
            case ReceiptState.SENT:
                self.receipt_message.right(
                    self.tr("Two copies of the receipt were sent to {where}.").format(where=signed.where),
                    self.tr("Take them from the printer; both sign, each keeps one."),
                )
            case ReceiptState.SAVED:
                self.receipt_message.right(
                    self.tr("Two copies of the receipt were saved as a PDF."),
                    signed.where,
                )
            case ReceiptState.FAILED:
                self.receipt_message.wrong(
                    self.tr("The receipt could not be sent. The handover itself stands."),
                    self.tr("Look at the printer, then Ctrl+P sends both copies again."),
                )
