"""The first two steps: language and office."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kt1desk.gui.pages.setup.form import SetupField
from kt1desk.gui.pages.setup.step_panel import StepPanel
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.readmodels import OfficeRow

LANGUAGES = (("vi", "Tiếng Việt"), ("en", "English"))


class LanguagePanel(StepPanel):
    """`chosen(language)`; the window speaks it at once."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("A new desk begins"),
            self.tr("Six short questions. Nothing is made before the last one; Esc always leads one step back."),
        )
        self.choice = Segmented(LANGUAGES)
        self.choice.set_value(language)
        self.choice.chosen.connect(lambda value: self.chosen.emit(str(value)))
        self.fields[SetupField.LANGUAGE] = Field("Ngôn ngữ · Language", self.choice, key="Alt+L")
        self.body.addWidget(self.fields[SetupField.LANGUAGE])
        self.body.addSpacing(8)
        self.body.addWidget(Text(self.tr("Have at hand"), "strong"))
        for words in (
            self.tr("the shift leader and the clerk: each types a PIN of their own"),
            self.tr("the province's address and its one-time code, or “later”"),
            self.tr("a printer for the recovery sheet, or pen and paper"),
        ):
            self.body.addWidget(Text(f"•  {words}", wrap=True))
        self.body.addStretch(1)

    @property
    def language(self) -> str:
        """The code of the language chosen."""
        return str(self.choice.value or LANGUAGES[0][0])


class OfficeList(QListWidget):
    """The focus alone chooses nothing: an office is where numbers and papers come from."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("names")
        self.setItemDelegate(HitDelegate(self, air=18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when the focus comes; take that back."""
        row = self.currentRow()
        silent = self.blockSignals(True)
        super().focusInEvent(event)
        if row < 0:
            self.setCurrentRow(-1)
            self.clearSelection()
        self.blockSignals(silent)


class OfficePanel(StepPanel):
    """The offices in one list; arrows or letters choose. `chosen`: another office is marked."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Which office is this desk in?"),
            self.tr("Numbers, papers and due moments follow from it. It cannot be changed later."),
        )
        self.offices_list = OfficeList()
        self._offices: tuple[OfficeRow, ...] = ()
        self.fields[SetupField.OFFICE] = Field(self.tr("Office"), self.offices_list, key="Alt+O")
        self.body.addWidget(self.fields[SetupField.OFFICE], 1)
        self.offices_list.currentRowChanged.connect(self.fields[SetupField.OFFICE].clear_error)
        self.offices_list.currentRowChanged.connect(lambda _row: self.chosen.emit())

    @property
    def office(self) -> OfficeRow | None:
        """The office chosen."""
        row = self.offices_list.currentRow()
        return self._offices[row] if 0 <= row < len(self._offices) else None

    def show_offices(self, offices: tuple[OfficeRow, ...], chosen: OfficeRow | None) -> None:
        """Offer the offices of the province; nothing is chosen for the clerk."""
        self._offices = offices
        self.offices_list.clear()
        for office in offices:
            item = QListWidgetItem(office.name, self.offices_list)
            item.setData(NOTE_ROLE, office.code)
        self.offices_list.setCurrentRow(offices.index(chosen) if chosen in offices else -1)
