"""The section of emergency packs as it is seen: the packs on the left, what is asked of one on the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, NumberVoided
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, count, moment, short_day
from kt1desk.gui.pages.emergency.form import Fault, PackField, Typed
from kt1desk.gui.pages.emergency.forms import MakeForm, OpenForm, PackForm, VoidForm
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell, Tone
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import sentence
from kt1desk.gui.work import SentPack
from kt1desk.usecases.pack_rows import PackRow


class EmergencyView(QWidget):
    """Implements `presenter.PacksScreen`. `make_asked`, `open_asked`, `void_asked`, `print_asked`."""

    make_asked = Signal()
    open_asked = Signal()
    void_asked = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PackRow, ...] = ()
        self.message = Message()
        self.model = CellsModel((self.tr("Seal"), self.tr("Numbers"), self.tr("Made"), self.tr("Stands")), self)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Emergency packs"))
        self.table.setModel(self.model)
        self._none_text = Text(
            self.tr("No pack yet. Without one nothing can be accepted while the machine fails."), "note", wrap=True
        )
        self.make_form, self.open_form, self.void_form = MakeForm(), OpenForm(), VoidForm()
        self._stack = QStackedWidget()
        self._keys = WrapRow(10, 8)
        self.new_button = KeyButton(self.tr("New pack"), "Ctrl+N")
        self.print_button = KeyButton(self.tr("Print its papers"), "Ctrl+P")
        self.opened_button = KeyButton(self.tr("It was opened…"), "Ctrl+O")
        self.void_button = KeyButton(self.tr("Void what is left…"), "Ctrl+D")
        self._lay_out()
        self.new_button.clicked.connect(lambda: self._show(self.make_form))
        self.opened_button.clicked.connect(lambda: self._show(self.open_form))
        self.void_button.clicked.connect(lambda: self._show(self.void_form))
        self.print_button.clicked.connect(self.print_asked)
        self.make_form.asked.connect(self.make_asked)
        self.open_form.asked.connect(self.open_asked)
        self.void_form.asked.connect(self.void_asked)
        for form in (self.make_form, self.open_form, self.void_form):
            form.left.connect(lambda: self._show(self.make_form))
        self.table.selectionModel().currentRowChanged.connect(self._marked)
        self.setFocusProxy(self.make_form)

    def typed(self) -> Typed:
        """What stands in the forms."""
        return Typed(
            count=self.make_form.count_edit.text().strip(),
            seal=self.make_form.seal_edit.text(),
            found_seal=self.open_form.seal_edit.text(),
            opened_at=self.open_form.moment_edit.text(),
            reason=self.void_form.reason,
        )

    def chosen(self) -> ItemNo | None:
        """The pack that is marked."""
        row = self.table.currentIndex().row()
        return self._rows[row].pack.name if 0 <= row < len(self._rows) else None

    def show_packs(self, rows: tuple[PackRow, ...]) -> None:
        """Show them; the mark stays on its pack, at first on the newest."""
        marked, self._rows = self.chosen(), rows
        self.model.show_rows(tuple(self._cells(row) for row in rows))
        self._none_text.setVisible(not rows)
        names = [row.pack.name for row in rows]
        if names:
            self.table.selectRow(names.index(marked) if marked in names else 0)
        self._marked()

    def show_made(self, fact: EmergencyPackMade) -> None:
        """Say that it is in the book."""
        self.make_form.count_edit.clear()
        self.make_form.seal_edit.clear()
        many = count(len(fact.numbers))
        self.message.right(
            self.tr("The pack of {many} numbers is recorded; its papers are on their way.").format(many=many),
            self.tr("Put them into the envelope and seal it with {seal}.").format(seal=fact.seal_no),
        )

    def show_printed(self, sent: SentPack, *, again: bool) -> None:
        """Say where the papers went."""
        sheets, labels = sent.sheets, sent.labels
        saved = self.tr("Cover sheet and slips are saved in {where}.")
        words = saved if sheets.saved else self.tr("Cover sheet and slips were sent to {where}.")
        of_labels = self.tr("The labels are saved in {where}.")
        of_labels = of_labels if labels.saved else self.tr("The labels were sent to {where}.")
        words = f"{words.format(where=sheets.where)} {of_labels.format(where=labels.where)}"
        if again:
            more = self.tr("Destroy what came out before: no number may be on two labels. Count the new ones.")
            self.message.caution(words, more)
            return
        self.message.right(words, self.tr("Count the labels before you seal the envelope."))

    def show_not_printed(self, error: RuleBroken) -> None:
        """Say why."""
        self.message.wrong(sentence(error))

    def show_opened(self, fact: EmergencyPackOpened) -> None:
        """Say that it is in the book."""
        self.open_form.seal_edit.clear()
        self.open_form.moment_edit.clear()
        self.message.right(self.tr("The pack was opened at {at}. It is recorded.").format(at=moment(fact.at)))
        self._show(self.make_form)

    def show_voided(self, facts: tuple[NumberVoided, ...]) -> None:
        """Say that it is in the book."""
        self.void_form.reasons_list.clear_choice()
        self.message.right(
            self.tr("{many} numbers are void; no item will bear them.").format(many=count(len(facts))),
            self.tr("Destroy their labels and slips, also what still comes out of the printer."),
        )
        self._show(self.make_form)

    def show_fault(self, field: PackField, fault: Fault) -> None:
        """Speak at the field."""
        for form in (self.make_form, self.open_form, self.void_form):
            if field in form.by_name:
                form.show_fault(field, fault)

    def set_busy(self, busy: bool) -> None:
        """While something is written nothing else is asked."""
        for form in (self.make_form, self.open_form, self.void_form):
            form.set_busy(busy)

    def _show(self, form: PackForm) -> None:
        form.clear_errors()
        self._stack.setCurrentWidget(form)
        self.setFocusProxy(form)
        form.setFocus()

    def _marked(self) -> None:
        row = self.table.currentIndex().row()
        marked = self._rows[row] if 0 <= row < len(self._rows) else None
        left = marked is not None and bool(marked.unused)
        sealed = left and marked is not None and marked.pack.opened_at is None
        # Of an opened pack nobody knows which labels are on covers already.
        self.print_button.setVisible(sealed)
        self.void_button.setVisible(left)
        self.opened_button.setVisible(sealed)
        self._keys.fit()
        name = "" if marked is None else self.tr("Seal {seal}").format(seal=marked.pack.seal_no)
        for form in (self.open_form, self.void_form):
            form.lead_text.setText(name)
            form.lead_text.setVisible(bool(name))

    def _cells(self, row: PackRow) -> tuple[Cell, ...]:
        pack, left = row.pack, len(row.unused)
        tone: Tone = "" if left else "muted"
        numbers = Cell(text=spell(pack.numbers[0]), note=spell(pack.numbers[-1]), tone=tone)
        many = self.tr("{left} of {all} left").format(left=count(left), all=count(len(pack.numbers)))
        if pack.opened_at is None:
            state = Cell(text=self.tr("sealed"), note=many, icon="lock", tone=tone or "right")
        else:
            state = Cell(
                text=self.tr("opened {at}").format(at=f"{clock(pack.opened_at)} {short_day(pack.opened_at)}"),
                note=many,
                tone=tone or "caution",
            )
        made = Cell(text=moment(pack.made_at), note=row.made_by_name, tone=tone)
        return (Cell(text=pack.seal_no, strong=bool(left), tone=tone), numbers, made, state)

    def _lay_out(self) -> None:
        listed, asked = Card(self.tr("Emergency packs")), Card()
        listed.body.addWidget(self.message)
        listed.body.addWidget(self._none_text)
        listed.body.addWidget(self.table, 1)
        for button in (self.new_button, self.print_button, self.opened_button, self.void_button):
            self._keys.add(button)
        listed.body.addWidget(self._keys)
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for form in (self.make_form, self.open_form, self.void_form):
            self._stack.addWidget(form)
        asked.body.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(listed, 5)
        row.addWidget(asked, 3)
