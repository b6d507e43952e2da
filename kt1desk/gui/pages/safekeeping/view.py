"""Both places of backups, the backups in them, and what can be done: with keys on every button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.gui.figures import count, moment
from kt1desk.gui.pages.safekeeping.asking import LeaderPanel, PassphrasePanel, RestorePanel
from kt1desk.gui.pages.safekeeping.rows import BackupRow, PlaceEnd, RestoreOutlook, Safe
from kt1desk.gui.pages.safekeeping.safe_words import SafeWords
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import sentence, trouble
from kt1desk.gui.work import Sent
from kt1desk.usecases.readmodels import StaffRow

_WHEN, _PLACE, _STATE = range(3)
_LETTERS = {_WHEN: 22, _PLACE: 26}


class SafekeepingView(QWidget):
    """Emits what is asked; `restore_asked(BackupRow)`, `new_code_asked(staff, pin)`, `passphrase_asked(old, new)`."""

    back_up_asked = Signal()
    drill_asked = Signal()
    choose_asked = Signal(object)
    restore_asked = Signal(object)
    new_code_wanted = Signal()
    new_code_asked = Signal(str, str)
    passphrase_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[BackupRow, ...] = ()
        self._chosen: BackupRow | None = None
        self._words = SafeWords(self)
        self._places_text = Text(wrap=True)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Backups"))
        self._model = CellsModel((self.tr("Made"), self.tr("Place"), self.tr("State")), self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        self.message = Message()
        self.restore_panel = RestorePanel()
        self.leader_panel = LeaderPanel()
        self.passphrase_panel = PassphrasePanel()
        self._panels = (self.restore_panel, self.leader_panel, self.passphrase_panel)
        self.back_up_button = KeyButton(self.tr("Back up now"), "Ctrl+B", variant="main")
        self.drill_button = KeyButton(self.tr("Drill"), "Ctrl+D")
        self.restore_button = KeyButton(self.tr("Restore…"), "Ctrl+R")
        self.code_button = KeyButton(self.tr("New recovery code"), "Ctrl+N")
        self.passphrase_button = KeyButton(self.tr("Change the passphrase"), "Ctrl+P")
        self._lay_out()
        self.back_up_button.clicked.connect(self.back_up_asked)
        self.drill_button.clicked.connect(self.drill_asked)
        self.restore_button.clicked.connect(self._choose)
        self.code_button.clicked.connect(self.new_code_wanted)
        self.passphrase_button.clicked.connect(self.ask_passphrase)
        self.restore_panel.confirmed.connect(self._confirmed)
        self.restore_panel.left.connect(self._close_panels)
        self.leader_panel.confirmed.connect(self.new_code_asked)
        self.leader_panel.left.connect(self._close_panels)
        self.passphrase_panel.confirmed.connect(self.passphrase_asked)
        self.passphrase_panel.differ.connect(
            lambda: self.message.wrong(self.tr("The new passphrase was not typed twice the same."))
        )
        self.passphrase_panel.left.connect(self._close_panels)
        self.setFocusProxy(self.table)

    def show_safe(self, safe: Safe) -> None:
        """Show both places and what lies in them; the choice stays."""
        row = max(self.table.currentIndex().row(), 0)
        self._backups = safe.backups
        self._places_text.setText("\n".join(self._words.place_line(place) for place in safe.places))
        self._model.show_rows(tuple(self._words.row(backup) for backup in safe.backups))
        if safe.backups:
            self.table.selectRow(min(row, len(safe.backups) - 1))
        self.restore_button.setEnabled(bool(safe.backups))
        self.passphrase_button.setVisible(safe.by_passphrase)

    def show_backed_up(self, ends: tuple[PlaceEnd, ...]) -> None:
        """Say what each place got."""
        self._say(ends, self.tr("{place}: backed up and verified, {lines} lines"))

    def show_drilled(self, ends: tuple[PlaceEnd, ...]) -> None:
        """Say whether the newest backup of each place holds."""
        self._say(ends, self.tr("{place}: restored on trial in {seconds} s, {lines} lines, all in order"))

    def ask_restore(self, backup: BackupRow, outlook: RestoreOutlook) -> None:
        """Say what a restore would mean; a second person is asked next."""
        self._close_panels()
        self._chosen = backup
        words = self.tr(
            "The desk goes on from what it had at {moment}, in a new life with new numbers. Since then {since} facts"
            " were recorded: {province} of them the province holds, {here} stand only in the present book. That book"
            " is kept beside the new one; nothing is deleted."
        ).format(
            moment=moment(outlook.made_at),
            since=count(outlook.since),
            province=count(outlook.at_province),
            here=count(outlook.since - outlook.at_province),
        )
        self._buttons.hide()
        self.restore_panel.ask(words)

    def ask_new_code(self, leaders: tuple[StaffRow, ...]) -> None:
        """Say what a new code means, and ask a leader."""
        self._close_panels()
        words = self.tr(
            "A new sheet is printed for the province's safe. The present code then opens this desk no more; backups"
            " made until now still need it, so keep the old sheet until they are gone."
        )
        self._buttons.hide()
        self.leader_panel.ask(self.tr("New recovery code"), words, self.tr("Make and print"), leaders)

    def ask_passphrase(self) -> None:
        """Ask for the present passphrase and the new one."""
        self._close_panels()
        self._buttons.hide()
        self.passphrase_panel.ask()

    def show_restored(self) -> None:
        """Say that the desk is opened anew."""
        self._close_panels()
        self.message.right(self.tr("The backup was verified. The desk is opened anew from it."))

    def show_sheet_sent(self, sent: Sent) -> None:
        """Say where the sheet went."""
        self._close_panels()
        words = self.tr("The new recovery sheet was saved: {where}") if sent.saved else self.tr("Sent to {where}")
        self.message.right(words.format(where=sent.where), self.tr("Put it into the province's safe."))

    def show_passphrase_changed(self) -> None:
        """Say that the new one holds."""
        self._close_panels()
        self.message.right(self.tr("The new passphrase opens the desk from now on."))

    def show_refused(self, error: RuleBroken) -> None:
        """Say why it was not done."""
        self.message.wrong(sentence(error))

    def show_failed(self, error: Unavailable) -> None:
        """Say what happened, what is safe, what to do."""
        words = trouble(error)
        self.message.wrong(words.happened, f"{words.safe} {words.todo}")

    def set_busy(self, busy: bool) -> None:
        """A large book takes a while."""
        for button in (
            self.back_up_button,
            self.drill_button,
            self.restore_button,
            self.code_button,
            self.passphrase_button,
        ):
            button.setEnabled(not busy)
        if busy:
            self.message.caution(self.tr("Working… the counter can be used meanwhile."))
        else:
            self.message.clear()

    def go_back(self) -> bool:
        """Esc first closes what is asked."""
        return self._close_panels()

    def _close_panels(self) -> bool:
        was_open = any(not panel.isHidden() for panel in self._panels)
        for panel in self._panels:
            panel.hide()
        self._buttons.show()
        if was_open:
            self.table.setFocus()
        return was_open

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._backups):
            self.choose_asked.emit(self._backups[row])

    def _confirmed(self) -> None:
        if self._chosen is not None:
            self.restore_asked.emit(self._chosen)

    def _say(self, ends: tuple[PlaceEnd, ...], done: str) -> None:
        words = "\n".join(self._words.end(end, done) for end in ends)
        if any(end.error is not None for end in ends):
            self.message.wrong(words, self.tr("The desk's book is unharmed. Go on working."))
        else:
            self.message.right(words)

    def _lay_out(self) -> None:
        ends = self._buttons = WrapRow(12, 8)
        for button in (
            self.back_up_button,
            self.drill_button,
            self.restore_button,
            self.code_button,
            self.passphrase_button,
        ):
            ends.add(button)
        card = Card(self.tr("Backups"))
        card.body.addWidget(self._places_text)
        card.body.addWidget(self.message)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        for panel in self._panels:
            column.addWidget(panel)
