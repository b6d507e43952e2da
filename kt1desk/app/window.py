"""What stands before any desk is open: the window and what it works with."""

from PySide6.QtWidgets import QApplication

from kt1desk.app.machine import Machine
from kt1desk.gui.notices import Notices
from kt1desk.gui.scanner import Scanner
from kt1desk.gui.shell import Shell
from kt1desk.gui.tasks import Tasks
from kt1desk.usecases.ports import Papers


class Window:
    """The parts that outlive a desk."""

    def __init__(self, app: QApplication, machine: Machine, shell: Shell, tasks: Tasks, papers: Papers) -> None:
        self.app = app
        self.machine = machine
        self.shell = shell
        self.tasks = tasks
        self.papers = papers
        self.notices = Notices(shell)
        self.scanner = Scanner(app, parent=shell)
