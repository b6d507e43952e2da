"""The form of one paper: how its printer is reached, which one, its dots, and what lies in it."""

from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kt1desk.domain.paper_stock import STOCKS, PaperStock, PaperUse
from kt1desk.gui.pages.printers.form import RESOLUTIONS, PaperForm, PrinterField
from kt1desk.gui.pages.printers.words import stock_words, use_words
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.usecases.printer_rows import Language, Way

_PRINTERS_IN_SIGHT = 3
_LONGEST_ADDRESS = 200


class PaperCard(Card):
    """Emits `save_asked`, `test_asked`, `calibrate_asked`; `edited` when something is another."""

    save_asked = Signal()
    test_asked = Signal()
    calibrate_asked = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._use = PaperUse.LABEL
        self._system: tuple[str, ...] = ()
        self.way_choice = Segmented(
            (
                (None, self.tr("Folder")),
                (Way.SYSTEM, self.tr("System")),
                (Way.QUEUE, self.tr("Raw queue")),
                (Way.NETWORK, self.tr("Network")),
            )
        )
        self.printer_list = ChoiceList(_PRINTERS_IN_SIGHT)
        self.address_edit = QLineEdit()
        self.address_edit.setMaxLength(_LONGEST_ADDRESS)
        self.dpi_choice = Segmented(tuple((dpi, str(dpi)) for dpi in RESOLUTIONS))
        self.language_choice = Segmented(((Language.ZPL, "ZPL"), (Language.TSPL, "TSPL")))
        self.stock_choice = Segmented(())
        self.darkness_edit, self.speed_edit = QLineEdit(), QLineEdit()
        self.way_field = Field(self.tr("How it is reached"), self.way_choice, key="Alt+C")
        self.printer_field = Field(self.tr("Printer of the system"), self.printer_list, key="Alt+M")
        self.address_field = Field(self.tr("Address of the printer"), self.address_edit, key="Alt+A")
        self.dpi_field = Field(self.tr("Dots per inch"), self.dpi_choice, key="Alt+D")
        self.language_field = Field(self.tr("Language"), self.language_choice, key="Alt+G")
        self.stock_field = Field(self.tr("What lies in it"), self.stock_choice, key="Alt+K")
        self.darkness_field = Field(self.tr("Darkness"), self.darkness_edit, key="Alt+B")
        self.speed_field = Field(self.tr("Speed"), self.speed_edit, key="Alt+V")
        self.save_button = KeyButton(self.tr("Save"), "Ctrl+S", variant="main")
        self.test_button = KeyButton(self.tr("Test page"), "Ctrl+T")
        self.calibrate_button = KeyButton(self.tr("Calibrate…"), "Ctrl+K")
        self._lay_out()
        self.way_choice.chosen.connect(self._follow_way)
        for choice in (self.way_choice, self.dpi_choice, self.language_choice, self.stock_choice, self.printer_list):
            choice.chosen.connect(self.edited)
        for edit in (self.address_edit, self.darkness_edit, self.speed_edit):
            edit.textEdited.connect(self.edited)
        self.save_button.clicked.connect(self.save_asked)
        self.test_button.clicked.connect(self.test_asked)
        self.calibrate_button.clicked.connect(self.calibrate_asked)
        self.setFocusProxy(self.way_choice)

    @property
    def form(self) -> PaperForm:
        """What stands in the form."""
        return PaperForm(
            use=self._use,
            way=cast(Way | None, self.way_choice.value),
            queue=cast(str, self.printer_list.value or ""),
            address=self.address_edit.text(),
            dpi=cast(int, self.dpi_choice.value),
            language=cast(Language, self.language_choice.value),
            darkness=self.darkness_edit.text(),
            speed=self.speed_edit.text(),
            stock=cast(PaperStock, self.stock_choice.value),
        )

    def show_system(self, printers: tuple[str, ...]) -> None:
        """Which printers the system knows."""
        self._system = printers

    def show_form(self, form: PaperForm) -> None:
        """Show one paper; a printer that the system does not know any more is still in the list."""
        with QSignalBlocker(self):
            self._fill(form)

    def show_unsaved(self, unsaved: bool) -> None:
        """Say whether something typed here is not saved."""
        self.set_aside(self.tr("Typed, not saved yet") if unsaved else "")

    def _fill(self, form: PaperForm) -> None:
        self._use = form.use
        self.set_title(use_words(form.use))
        known = self._system if form.queue in {"", *self._system} else (form.queue, *self._system)
        self.printer_list.set_choices(tuple((name, name, "") for name in known))
        # No printer is chosen for anybody, not even the only one: it would look like something typed.
        self.printer_list.setCurrentRow(known.index(form.queue) if form.queue else -1)
        self.address_edit.setText(form.address)
        self.stock_choice.set_choices(tuple((stock, stock_words(stock)) for stock in STOCKS[form.use]))
        self.way_choice.set_value(form.way)
        self.dpi_choice.set_value(form.dpi)
        self.language_choice.set_value(form.language)
        self.stock_choice.set_value(form.stock)
        self.darkness_edit.setText(form.darkness)
        self.speed_edit.setText(form.speed)
        self._follow_way()

    def fields(self) -> dict[PrinterField, Field]:
        """Where a fault is told."""
        network = self.way_choice.value is Way.NETWORK
        return {
            PrinterField.TARGET: self.address_field if network else self.printer_field,
            PrinterField.STOCK: self.stock_field,
            PrinterField.DARKNESS: self.darkness_field,
            PrinterField.SPEED: self.speed_field,
        }

    def clear_faults(self) -> None:
        """Take every message away."""
        for field in (self.address_field, *self.fields().values(), self.printer_field):
            field.clear_error()

    def set_busy(self, busy: bool) -> None:
        """While something is written or sent nothing else is asked."""
        for button in (self.save_button, self.test_button, self.calibrate_button):
            button.setEnabled(not busy)

    def _follow_way(self) -> None:
        way = self.way_choice.value
        self.printer_field.setVisible(way in {Way.SYSTEM, Way.QUEUE})
        self.address_field.setVisible(way is Way.NETWORK)
        self.dpi_field.setVisible(way is not None)
        self.calibrate_button.setVisible(way is not None)
        for field in (self.language_field, self.darkness_field, self.speed_field):
            field.setVisible(way in {Way.QUEUE, Way.NETWORK})

    def _lay_out(self) -> None:
        self.body.addWidget(self.way_field)
        self.body.addWidget(self.printer_field)
        self.body.addWidget(self.address_field)
        for line in (
            (self.stock_field, self.dpi_field),
            (self.language_field, self.darkness_field, self.speed_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in line:
                row.addWidget(field)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addStretch(1)
        ends = QHBoxLayout()
        ends.addWidget(self.test_button)
        ends.addWidget(self.calibrate_button)
        ends.addStretch(1)
        ends.addWidget(self.save_button)
        self.body.addLayout(ends)
