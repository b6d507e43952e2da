"""The dark half of the screens before work begins: whose desk it is, what time it is."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.figures import clock
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.wording import long_day
from kt1desk.usecases.readmodels import OfficeRow


class WelcomePanel(QFrame):
    """Stands at the left of sign-in, unlock and set-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        brand, rest, what = Text("KT1"), Text("desk"), Text(wrap=True)
        brand.setObjectName("brand")
        rest.setObjectName("brand_rest")
        what.setText(self.tr("The counter of the KT1 postal service"))
        what.setObjectName("what")
        self._clock_text, self._day_text = Text(), Text()
        self._clock_text.setObjectName("clock")
        self._day_text.setObjectName("day")
        self._office_text, self._address_text = Text(wrap=True), Text(wrap=True)
        self._office_text.setObjectName("office")
        self._address_text.setObjectName("address")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(brand, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(rest, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 38, 36, 38)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(what)
        column.addStretch(1)
        column.addWidget(self._clock_text)
        column.addWidget(self._day_text)
        column.addStretch(1)
        column.addWidget(self._office_text)
        column.addWidget(self._address_text)

    def show_moment(self, at: datetime) -> None:
        """Show the time in Vietnam."""
        self._clock_text.setText(clock(at))
        day = long_day(at)
        self._day_text.setText(f"{day[:1].upper()}{day[1:]}")

    def show_office(self, office: OfficeRow) -> None:
        """Say whose desk it is."""
        self._office_text.setText(office.name)
        self._address_text.setText(" · ".join(part for part in (office.code, office.address) if part))
