"""The program behind the window: the log, the start-up, and the open desk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from kt1desk.app import restart
from kt1desk.app.crash import CrashReport
from kt1desk.app.desktop import Desktop
from kt1desk.app.home import Home
from kt1desk.app.machine import Machine
from kt1desk.app.opened import Opened
from kt1desk.app.os_keyring import OsKeyring
from kt1desk.app.start_up import StartUp
from kt1desk.app.window import Window
from kt1desk.app.wiring import Counter
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.shell import Shell
from kt1desk.gui.tasks import Tasks
from kt1desk.usecases.ports import Clock

ALREADY_OPEN = 3
"""The exit code of a second program on one desk."""

LEAVE_AFTER_MS = 8_000
"""Long enough to read why."""


class Program:
    """One run, from the shown window to its end."""

    def __init__(self, desktop: Desktop, tasks: Tasks, machine: Machine, end: Callable[[int], object]) -> None:
        """Give the window its contents; nothing is read before `begin`. `end` ends the run with a code."""
        papers = PdfPapers()
        shell = Shell()
        desktop.settle(shell)
        self.window = Window(desktop.app, machine, shell, tasks, papers)
        self._end = end
        self.opened: Opened | None = None
        self.counter: Counter | None = None
        self._leaving = QTimer(shell)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(LEAVE_AFTER_MS)
        self._leaving.timeout.connect(lambda: end(ALREADY_OPEN))
        self._start_up = StartUp(
            machine,
            shell,
            tasks,
            papers=papers,
            set_language=desktop.set_language,
            set_text_scale=desktop.set_text_scale,
            opened=self._opened,
            leave=self._leaving.start,
        )

    def begin(self) -> None:
        """Bring up the desk of this machine, or its first start."""
        self._start_up.begin()

    def begin_anew(self) -> None:
        """Close the desk and start again, because its book went on in another file."""
        self._end(restart.ASKED)

    def _opened(self, opened: Opened) -> None:
        self._leaving.stop()
        self.opened = opened
        self.counter = Counter(self.window, opened, self.begin_anew)
        self.counter.begin()

    def say_fault(self, report: CrashReport) -> None:
        """Say on the window that the program failed; may be called from the thread that did."""
        shell = self.window.shell
        trouble = Unavailable(Cause.PROGRAM_FAULT, path=str(report.path or ""))
        QTimer.singleShot(0, shell, lambda: shell.unavailable(trouble))

    def close(self) -> None:
        """Let go of the store, after the threads have ended."""
        if self.counter is not None:
            self.counter.close()


def real_machine(home: Path, resources: Path, clock: Clock, *, training: bool) -> Machine:
    """Return this machine as it is: the system's keyring, the full cost of a guess."""
    return Machine(home=Home(folder=home), resources=resources, clock=clock, ring=OsKeyring(), training=training)
