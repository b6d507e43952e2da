"""One run: the window at once, everything heavy imported behind it."""

import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kt1desk.app.crash import CrashWatch
from kt1desk.app.desktop import Desktop
from kt1desk.app.language import language_of
from kt1desk.app.log import LogFile
from kt1desk.app.paths import log_dir
from kt1desk.domain.errors import Unavailable

if TYPE_CHECKING:
    from kt1desk.app.program import Program


def utc_now() -> datetime:
    """The aware present moment, the clock of every run but the demo's."""
    return datetime.now(UTC)


def run_desktop(home: Path, *, training: bool, exit_when_shown: bool) -> int:
    """Show the window and run until it is closed."""
    app = QApplication(sys.argv[:1])
    try:
        desktop = Desktop(app, language_of(home))
    except Unavailable as error:
        # There is no theme, no font and no language to say it in but this.
        sys.stderr.write(f"kt1desk: the installation is not complete ({error.facts}). Install it anew.\n")
        return 1
    desktop.show()
    if exit_when_shown:
        app.processEvents()
        return 0
    watch = CrashWatch(log_dir(), utc_now)
    watch.show_with(desktop.say_fault)
    watch.install()
    try:
        with LogFile(log_dir()):
            return _run(desktop, home, training=training)
    finally:
        watch.remove()


def _run(desktop: Desktop, home: Path, *, training: bool) -> int:
    started: list[Program] = []

    def start(_module: object) -> None:
        from kt1desk.app.program import Program, real_machine

        machine = real_machine(home, desktop.resources, utc_now, training=training)
        program = Program(desktop, machine)
        started.append(program)
        program.begin()

    def failed(error: Exception) -> None:
        raise error

    # SQLAlchemy, ReportLab and httpx take a second to import: on another thread, behind the shown window.
    desktop.tasks.books(lambda: importlib.import_module("kt1desk.app.program"), start, failed)
    code = desktop.app.exec()
    desktop.tasks.close()
    for program in started:
        program.close()
    return code
