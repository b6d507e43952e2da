"""The application, its language and its window; light to import, because it is shown first."""

from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from kt1desk.app.crash import CrashReport
from kt1desk.app.paths import resources
from kt1desk.domain.errors import Cause, Unavailable
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

    def say_fault(self, report: CrashReport) -> None:
        """Say on the window that the program failed; may be called from the thread that did."""
        trouble = Unavailable(Cause.PROGRAM_FAULT, path=str(report.path or ""))
        QTimer.singleShot(0, self.shell, lambda: self.shell.unavailable(trouble))
