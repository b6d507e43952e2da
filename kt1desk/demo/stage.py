"""The program on its stage: started, watched, closed and started again, all in the demo's own process."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.desktop import Desktop
from kt1desk.app.language import language_of
from kt1desk.app.machine import Machine
from kt1desk.app.program import Program
from kt1desk.demo.camera import HEIGHT, WIDTH
from kt1desk.demo.patience import Abandoned, Patience
from kt1desk.domain.events import Fact
from kt1desk.gui.shell import Shell
from kt1desk.gui.tasks import Tasks

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
F = TypeVar("F", bound=Fact)


class Stage:
    """One program at a time. `facts` are those recorded since the first curtain, `contacts` counts those ended.

    `ended` are the codes with which the program asked to end; closing it then is up to who holds the stage.
    """

    def __init__(self, app: QApplication, machine: Machine, patience: Patience) -> None:
        self.facts: list[Fact] = []
        self.contacts = 0
        self.ended: list[int] = []
        self._app = app
        self._machine = machine
        self._patience = patience
        self._leaving = _Leaving(lambda: patience.stop(Abandoned("the window was closed")))
        self._desktop: Desktop | None = None
        self._tasks: Tasks | None = None
        self._program: Program | None = None

    def open(self) -> None:
        """Start the program as it starts every morning, in a window of the size of the pictures."""
        self._desktop = Desktop(self._app, language_of(self._machine.home.folder))
        frame = self._desktop.frame
        self._tasks = Tasks(frame)
        frame.resize(WIDTH, HEIGHT)
        frame.show()
        frame.activateWindow()
        frame.installEventFilter(self._leaving)
        self._patience.until(frame.isActiveWindow, "the window to come to the front")
        self._program = Program(self._desktop, self._tasks, self._machine, self.ended.append)
        notices = self._program.window.notices
        notices.recorded.connect(self.facts.extend)
        notices.synced.connect(self._contact_ended)
        self._program.begin()

    def close(self) -> None:
        """End the program as it ends every evening; does nothing while none runs."""
        desktop, tasks, program = self._desktop, self._tasks, self._program
        self._desktop = self._tasks = self._program = None
        if tasks is not None:
            tasks.close()
        if program is not None:
            program.close()
        if desktop is not None:
            desktop.frame.removeEventFilter(self._leaving)
            desktop.close()
            desktop.frame.deleteLater()

    @property
    def frame(self) -> QWidget:
        """The window."""
        if self._desktop is None:
            raise RuntimeError("the stage is closed")
        return self._desktop.frame

    @property
    def window(self) -> QWindow:
        """The window as the system knows it: where keys arrive."""
        return self.frame.windowHandle()

    @property
    def shell(self) -> Shell:
        """What stands in the window."""
        return self._running.window.shell

    @property
    def files(self) -> OpenDeskFiles:
        """The open desk; ask it only through `read`."""
        opened = self._running.opened
        if opened is None:
            raise RuntimeError("no desk is open")
        return opened.files

    @property
    def is_open(self) -> bool:
        """True once the desk itself is open, behind the sign-in."""
        return self._running.opened is not None

    def part(self, kind: type[W]) -> W:
        """The only widget of that kind."""
        found = self.frame.findChildren(kind)
        if len(found) != 1:
            raise LookupError(f"the window has {len(found)} of {kind.__name__}")
        return found[0]

    def shows(self, kind: type[QWidget]) -> bool:
        """Whether a widget of that kind can be seen."""
        return any(each.isVisible() for each in self.frame.findChildren(kind))

    def told(self, kind: type[F]) -> list[F]:
        """The facts of one kind, in the order they were recorded."""
        return [fact for fact in self.facts if isinstance(fact, kind)]

    def read(self, question: Callable[[OpenDeskFiles], T], what: str) -> T:
        """Ask the open desk something, on the thread that owns it."""
        files, answers = self.files, list[T]()
        self._running.window.tasks.books(lambda: question(files), answers.append, self._patience.stop)
        self._patience.until(lambda: answers, what)
        return answers[0]

    def rest(self) -> None:
        """Wait until all that was asked of the desk so far has been answered on the screen."""
        for _ in range(2):  # an answer may have sent one more question
            self.read(lambda _files: True, "the desk to come to rest")

    def rest_everywhere(self) -> None:
        """The same of what runs where waiting harms nobody: the backup of a shift that ended records a fact."""
        ended = list[bool]()
        self._running.window.tasks.network(lambda: True, ended.append, self._patience.stop)
        self._patience.until(lambda: ended, "the backup and the line to come to rest")
        self.rest()

    @property
    def _running(self) -> Program:
        if self._program is None:
            raise RuntimeError("the stage is closed")
        return self._program

    def _contact_ended(self) -> None:
        self.contacts += 1


class _Leaving(QObject):
    """Hears when the window is closed by somebody who looks on."""

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and watched.isWidgetType():
            self._left()
        return super().eventFilter(watched, event)
