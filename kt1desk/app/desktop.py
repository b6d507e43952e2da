"""The application, its language and its window; light to import, because it is shown first."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from kt1desk.app.paths import resources
from kt1desk.gui.shell import Shell
from kt1desk.gui.tasks import Tasks
from kt1desk.gui.theme import dress
from kt1desk.gui.translations import speak
from kt1desk.gui.widgets.waiting import Waiting


class Desktop:
    """The application, its language and its window; the program behind it comes later."""

    def __init__(self, app: QApplication, language: str) -> None:
        """Dress the application and speak the language; raises `Unavailable(RESOURCES_MISSING)`."""
        self.app = app
        self.resources = resources()
        self._spoken: tuple[QTranslator, ...] = ()
        dress(app, self.resources)
        self.set_language(language)
        self.shell = Shell()
        self.tasks = Tasks(self.shell)

    def set_language(self, language: str) -> None:
        """Change the language of what is made from now on."""
        for translator in self._spoken:
            self.app.removeTranslator(translator)
        self._spoken = speak(self.app, self.resources, language)

    def show(self) -> None:
        """Show the window, busy."""
        self.shell.cover(Waiting())
        self.shell.showMaximized()
