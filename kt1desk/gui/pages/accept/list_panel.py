"""In the place of the form: the files of lists, or the rows of one; and the strip that names the row in the form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.pages.accept.list_files import ListFiles
from kt1desk.gui.pages.accept.list_preview import ListPreview
from kt1desk.gui.pages.accept.list_words import turn_words
from kt1desk.gui.pages.accept.listed import ListFile, ShownList, Turn
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.wording import sentence


class ListStrip(Message):
    """Names the row of the list that the form speaks of. `put_off_asked`: go on without it."""

    put_off_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.put_off_button = KeyButton(self.tr("Put off"), "Ctrl+G", variant="quiet")
        self.put_off_button.clicked.connect(self.put_off_asked)
        self.ends.addWidget(self.put_off_button)

    def show_turn(self, turn: Turn | None) -> None:
        """Name the row; None hides the strip."""
        if turn is None:
            self.clear()
            return
        words, more, look = turn_words(turn)
        speak = self.caution if look else self.right
        speak(words, more)


class ListPanel(Card):
    """Implements `list_desk.ListScreen`; `opened` and `closed` move the stack.

    `file_chosen(path)`, `row_chosen(line)`, `other_file_asked`, `template_asked`, `left`.
    """

    opened = Signal()
    closed = Signal()
    file_chosen = Signal(str)
    row_chosen = Signal(int)
    other_file_asked = Signal()
    template_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip = ListStrip()
        self.files = ListFiles()
        self.preview = ListPreview()
        self._stack = QStackedWidget()
        for part in (self.files, self.preview):
            self._stack.addWidget(part)
            part.left.connect(self.left)
        self.files.chosen.connect(self.file_chosen)
        self.files.template_asked.connect(self.template_asked)
        self.preview.row_chosen.connect(self.row_chosen)
        self.preview.other_file_asked.connect(self.other_file_asked)
        self.body.addWidget(self._stack, 1)

    def choose_file(self, files: tuple[ListFile, ...]) -> None:
        """Offer the files."""
        self.files.show_files(files)
        self._show(self.files)

    def show_reading(self) -> None:
        """The file is being read."""
        self.files.message.clear()
        self.files.set_busy(True)

    def show_list(self, shown: ShownList) -> None:
        """Show the rows."""
        self.files.set_busy(False)
        self.preview.show_list(shown)
        self._show(self.preview)

    def show_list_fault(self, fault: RuleBroken) -> None:
        """Say why the file is no list."""
        self.files.set_busy(False)
        self.files.message.wrong(sentence(fault))

    def say_template(self, where: str) -> None:
        """The empty list lies there."""
        self.files.message.right(
            self.tr("The empty list is saved"), self.tr("Give it to the agency: {where}").format(where=where)
        )

    def show_turn(self, turn: Turn | None) -> None:
        """Name the row in the form."""
        self.strip.show_turn(turn)

    def close_list(self) -> None:
        """The form comes back."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show(self, part: ListFiles | ListPreview) -> None:
        self._stack.setCurrentWidget(part)
        self.opened.emit()
        part.setFocus()
