"""A paper before it is printed: to the dot, larger and smaller by keys, page by page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.pages.printers.preview_canvas import PreviewArea
from kt1desk.gui.pages.printers.words import edges_words, stock_words, use_words
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.pictures import PaperPreview


class PreviewCard(Card):
    """Hidden until there is something to show; `left` by the button or Esc."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._preview: PaperPreview | None = None
        self._page = 0
        self.area = PreviewArea()
        self.area.setAccessibleName(self.tr("The paper as it is printed"))
        self.edges_text = Text(kind="note", wrap=True)
        leave_button = KeyButton(self.tr("Back"), "Esc", variant="quiet")
        self.page_button = KeyButton(self.tr("Next page"), "PgDown")
        self.smaller_button = KeyButton(self.tr("Smaller"), "-")
        self.larger_button = KeyButton(self.tr("Larger"), "+")
        self.whole_button = KeyButton(self.tr("Whole page"), "0")
        ends = QHBoxLayout()
        ends.addWidget(leave_button)
        ends.addStretch(1)
        for button in (self.page_button, self.whole_button, self.smaller_button, self.larger_button):
            ends.addWidget(button)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.edges_text)
        self.body.addLayout(ends)
        leave_button.clicked.connect(self.left)
        self.page_button.clicked.connect(self._turn)
        self.whole_button.clicked.connect(lambda: self._zoom(0))
        self.smaller_button.clicked.connect(lambda: self._zoom(-1))
        self.larger_button.clicked.connect(lambda: self._zoom(1))
        self.hide()

    def show_preview(self, use: PaperUse, preview: PaperPreview) -> None:
        """Show the first page, whole."""
        self._preview, self._page = preview, 0
        self.set_title(f"{use_words(use)} · {stock_words(preview.stock)}")
        self.edges_text.setText(edges_words(preview))
        self.edges_text.setVisible(bool(self.edges_text.text()))
        self.page_button.setVisible(len(preview.pages) > 1)
        self.show()
        self._show_page()
        self._zoom(0)
        self.area.setFocus()

    def _turn(self) -> None:
        if self._preview is not None:
            self._page = (self._page + 1) % len(self._preview.pages)
            self._show_page()
            self._say()

    def _show_page(self) -> None:
        if self._preview is not None:
            self.area.show_page(self._preview.pages[self._page], self._preview.unprinted)

    def _zoom(self, by: int) -> None:
        self.area.step_zoom(by)
        self._say()

    def _say(self) -> None:
        """How many dots the page has, and how large each is shown."""
        if self._preview is None:
            return
        page = self._preview.pages[self._page]
        said = [f"{page.width} × {page.height} · {self._preview.dpi} dpi"]
        if len(self._preview.pages) > 1:
            said.append(self.tr("page {page} of {count}").format(page=self._page + 1, count=len(self._preview.pages)))
        said.append(
            self.tr("a dot is {points} × {points} points").format(points=self.area.zoom)
            if self.area.zoom
            else self.tr("whole page")
        )
        self.set_aside(" · ".join(said))
