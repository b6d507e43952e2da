"""The section of printers as it is seen: every paper at the left, one of them at the right."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.paper_stock import PLACES, PaperStock, PaperUse
from kt1desk.gui.pages.printers.drafts import Typed
from kt1desk.gui.pages.printers.form import Fault, PaperForm, PrinterField
from kt1desk.gui.pages.printers.paper_card import PaperCard
from kt1desk.gui.pages.printers.preview_card import PreviewCard
from kt1desk.gui.pages.printers.readings_card import ReadingsCard
from kt1desk.gui.pages.printers.words import calibration_words, fault_words, printer_cell, use_cell
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.work import Sent
from kt1desk.usecases.pictures import PaperPreview
from kt1desk.usecases.printer_rows import Calibration, PrinterSetup


class PrintersView(QWidget):
    """Implements `presenter.PrintersScreen`; emits `use_chosen(PaperUse)`, `place_chosen(int)`."""

    use_chosen = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PrinterSetup, tuple[str, ...]] = PrinterSetup(), ()
        self._unsaved: frozenset[PaperUse] = frozenset()
        self.message = Message()
        self.uses_model = CellsModel((self.tr("Paper"), self.tr("Printer")), self)
        self.uses_table = ToneTable()
        self.uses_table.setAccessibleName(self.tr("Where each paper goes"))
        self.uses_table.setModel(self.uses_model)
        header = self.uses_table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.paper_card = PaperCard()
        self.readings_card = ReadingsCard()
        self.preview_card = PreviewCard()
        self.preview_button = KeyButton(self.tr("Preview"), "Ctrl+P")
        self.place_choice = Segmented(tuple((place, str(place)) for place in range(1, PLACES + 1)))
        self.place_field = Field(
            self.tr("Free place on the sheet"),
            self.place_choice,
            key="Alt+O",
            hint=self.tr("1 and 2 stand at the top. Each label moves it on; a new sheet begins at 1."),
        )
        self.place_field.hide()
        papers = Card(self.tr("Where each paper goes"))
        papers.body.addWidget(self.uses_table, 1)
        papers.body.addWidget(self.message)
        papers.body.addWidget(self.place_field)
        papers.body.addWidget(self.preview_button, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.addWidget(self.paper_card)
        right.addWidget(self.readings_card)
        self._set_up = QWidget()
        row = QHBoxLayout(self._set_up)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(papers, 4)
        row.addLayout(right, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._set_up)
        whole.addWidget(self.preview_card)
        self.uses_table.selectionModel().currentRowChanged.connect(self._tell_use)
        self.uses_table.activated.connect(self.paper_card.setFocus)
        self.readings_card.left.connect(self.leave_readings)
        self.place_choice.chosen.connect(self.place_chosen)
        self.preview_card.left.connect(self.leave_preview)
        self.setFocusProxy(self.uses_table)

    @property
    def form(self) -> PaperForm:
        """What stands in the form."""
        return self.paper_card.form

    @property
    def readings(self) -> Typed:
        """What was typed of the ruler."""
        return self.readings_card.readings

    def show_setup(self, setup: PrinterSetup, system: tuple[str, ...]) -> None:
        """Show where every paper goes."""
        self.paper_card.show_system(system)
        self._shown = setup, system
        self._show_uses()

    def show_unsaved(self, unsaved: frozenset[PaperUse]) -> None:
        """Say it in the list and at the form."""
        self.paper_card.show_unsaved(self.form.use in unsaved)
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self._show_uses()

    def _show_uses(self) -> None:
        setup, system = self._shown
        row = max(0, self.uses_table.currentIndex().row())
        self.uses_model.show_rows(
            tuple(
                (
                    use_cell(use, setup.papers[use].stock, unsaved=use in self._unsaved),
                    printer_cell(setup, use, system),
                )
                for use in PaperUse
            )
        )
        self.uses_table.selectRow(row)

    def show_form(self, form: PaperForm, place: int | None) -> None:
        """Show one paper, and the free place of its sheet of labels where there is one."""
        self.paper_card.show_form(form)
        self.place_choice.set_value(place)
        self.place_field.setVisible(place is not None)

    def show_faults(self, faults: dict[PrinterField, Fault]) -> None:
        """Speak at the fields; the first gets the keys."""
        fields = {**self.paper_card.fields(), **self.readings_card.fields}
        for place, fault in faults.items():
            fields[place].set_error(fault_words(fault))
        fields[next(iter(faults))].edit.setFocus()

    def show_place_kept(self, place: int) -> None:
        """Say where the next label goes."""
        self.message.right(self.tr("The next label goes to place {place} of the sheet.").format(place=place))

    def show_preview(self, use: PaperUse, preview: PaperPreview) -> None:
        """Show the paper in the whole room of the section."""
        self._set_up.hide()
        self.preview_card.show_preview(use, preview)

    def leave_preview(self) -> None:
        """Back to the form."""
        self.preview_card.hide()
        self._set_up.show()
        self.paper_card.setFocus()

    def show_refused(self, refused: RuleBroken) -> None:
        """Say why nothing can be drawn."""
        self.message.wrong(fault_words(refused))

    def show_saved(self) -> None:
        """Say that it counts."""
        self.message.right(self.tr("Saved. It counts from the next paper on."))

    def show_test_sent(self, sent: Sent) -> None:
        """Say where the page went; nobody knows whether it came out."""
        self.message.caution(
            self.tr("The test page was sent to {where}.").format(where=sent.where),
            self.tr("Take it, measure it, then Ctrl+K."),
        )

    def ask_readings(self, stock: PaperStock, typed: Typed) -> None:
        """Ask what the ruler shows."""
        self.paper_card.hide()
        self.readings_card.ask(stock, typed)

    def leave_readings(self) -> None:
        """Back to the form."""
        if not self.readings_card.isHidden():
            self.readings_card.hide()
            self.paper_card.show()
            self.paper_card.setFocus()

    def show_calibrated(self, found: Calibration) -> None:
        """Say what is put right from now on."""
        self.message.right(
            calibration_words(found), self.tr("Print another test page: both marks should be right now.")
        )

    def clear_faults(self) -> None:
        """Take every message away."""
        self.message.clear()
        self.paper_card.clear_faults()
        self.readings_card.clear_faults()

    def set_busy(self, busy: bool) -> None:
        """While something is written or sent nothing else is asked."""
        self.preview_button.setEnabled(not busy)
        self.paper_card.set_busy(busy)

    def _tell_use(self, now: QModelIndex) -> None:
        if now.isValid():
            self.use_chosen.emit(tuple(PaperUse)[now.row()])
