"""The application, its language and its empty window; light to import, because it is shown before all else."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kt1desk.app.paths import resources
from kt1desk.gui.sweeping import Sweeper
from kt1desk.gui.theme import Look, dress
from kt1desk.gui.translations import speak
from kt1desk.gui.widgets.waiting import Waiting


class Desktop:
    """The window from its first moment; `settle` gives it its contents."""

    def __init__(self, app: QApplication, language: str) -> None:
        """Dress the application and speak the language; raises `Unavailable(RESOURCES_MISSING)`."""
        self.app = app
        self.resources = resources()
        self._spoken: tuple[QTranslator, ...] = ()
        self._locale_before = QLocale()
        dress(app, self.resources)
        self.set_language(language)
        self.frame = QWidget()
        self._sweeper = Sweeper(self.frame)
        self.frame.setWindowTitle("kt1desk")
        self._contents: QWidget = Waiting()
        self._column = QVBoxLayout(self.frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._contents)

    def set_language(self, language: str) -> None:
        """Speak this language from now on; widgets hear of it as a LanguageChange."""
        self._fall_silent()
        self._spoken = speak(self.app, self.resources, language)

    def set_text_scale(self, percent: int) -> None:
        """Make text larger or smaller, now and in what is made later."""
        dress(self.app, self.resources, Look(text_factor=percent / 100))

    def settle(self, contents: QWidget) -> None:
        """Put the main window's contents in the place of the waiting sign."""
        self._column.replaceWidget(self._contents, contents)
        self._contents.deleteLater()
        self._contents = contents
        self.frame.setMinimumSize(contents.minimumSize())

    def close(self) -> None:
        """Take the window and its language from the application, which may outlive them."""
        self.frame.close()
        self._sweeper.stop()
        self._fall_silent()
        QLocale.setDefault(self._locale_before)

    def _fall_silent(self) -> None:
        for translator in self._spoken:
            self.app.removeTranslator(translator)
        self._spoken = ()
