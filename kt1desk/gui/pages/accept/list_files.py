"""Choosing the file of a list by keyboard: the newest files of this machine and its sticks, or a path as typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kt1desk.domain.search import fold
from kt1desk.gui.figures import moment
from kt1desk.gui.pages.accept.listed import ListFile
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.wrap_row import WrapRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ListFiles(QWidget):
    """`chosen(path)`, `template_asked`, `left`. The edit keeps the focus; the arrows move in the list below."""

    chosen = Signal(str)
    template_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.message = Message()
        self.path_edit = QLineEdit()
        self.path_edit.textEdited.connect(self._narrow)
        self.files_list = QListWidget()
        self.files_list.setObjectName("names")
        self.files_list.setItemDelegate(HitDelegate(self.files_list, air=16, below=True))
        self.files_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.files_list.itemClicked.connect(lambda _item: self._choose())
        self.template_button = KeyButton(self.tr("Save an empty list"), "Ctrl+S", variant="quiet")
        self.read_button = KeyButton(self.tr("Read the list"), "Enter", variant="main")
        back_button = KeyButton(self.tr("Back"), "Esc")
        self.template_button.clicked.connect(self.template_asked)
        self.read_button.clicked.connect(self._choose)
        back_button.clicked.connect(self.left)
        self._files: tuple[ListFile, ...] = ()
        self._shown: tuple[ListFile, ...] = ()
        ends = WrapRow(10, 8)
        ends.add(self.template_button)
        ends.add(QWidget(), 1)
        ends.add(back_button)
        ends.add(self.read_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(self.tr("A list of the agency"), "title"))
        column.addWidget(
            Text(
                self.tr("XLSX or CSV. Nothing of it is recorded: each item is still looked at, weighed and accepted."),
                "note",
                wrap=True,
            )
        )
        column.addWidget(self.message)
        column.addWidget(Field(self.tr("File: part of its name, or its whole path"), self.path_edit))
        column.addWidget(self.files_list, 1)
        column.addWidget(ends)
        self.setFocusProxy(self.path_edit)

    def show_files(self, files: tuple[ListFile, ...]) -> None:
        """Offer other files; the newest is marked."""
        self._files = files
        self.message.clear()
        self.path_edit.clear()
        self._narrow()
        self.set_busy(False)
        if not files:
            self.message.caution(
                self.tr("No list was found on this machine or a stick."),
                self.tr("Put the stick in and press Ctrl+J again, or type the path of the file."),
            )

    def set_busy(self, busy: bool) -> None:
        """While a file is read no other is chosen."""
        self.read_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows mark, Enter reads."""
        by = _STEPS.get(Qt.Key(event.key()))
        if event.key() in _ENTERS:
            self._choose()
        elif by is not None and self.files_list.count():
            self.files_list.setCurrentRow((self.files_list.currentRow() + by) % self.files_list.count())
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        wanted = fold(self.path_edit.text())
        self._shown = tuple(file for file in self._files if wanted in fold(file.path.name))
        self.files_list.clear()
        for file in self._shown:
            line = QListWidgetItem(file.path.name, self.files_list)
            note = f"{moment(file.changed_at)} · {file.path.parent}"
            line.setData(NOTE_ROLE, note)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{file.path.name}, {note}")
        self.files_list.setCurrentRow(0)

    def _choose(self) -> None:
        typed, at = self.path_edit.text().strip().strip('"'), self.files_list.currentRow()
        if not self.read_button.isEnabled():
            return
        if 0 <= at < len(self._shown):
            self.chosen.emit(str(self._shown[at].path))
        elif typed:
            self.chosen.emit(typed)
