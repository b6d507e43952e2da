"""One run: the window at once, everything heavy imported behind it."""

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kt1desk.app import restart
from kt1desk.app.desktop import Desktop
from kt1desk.app.language import language_of
from kt1desk.app.paths import log_dir
from kt1desk.domain.errors import Unavailable

if TYPE_CHECKING:
    from kt1desk.app.program import Program


def run_desktop(home: Path, *, training: bool, exit_when_shown: bool) -> int:
    """Show the window and run until it is closed."""
    app = QApplication(sys.argv[:1])
    try:
        desktop = Desktop(app, language_of(home))
    except Unavailable as error:
        # There is no theme, no font and no language to say it in but this.
        sys.stderr.write(f"kt1desk: the installation is not complete ({error.facts}). Install it anew.\n")
        return 1
    desktop.frame.showMaximized()
    app.processEvents()
    if exit_when_shown:
        return 0
    code = _run(desktop, home, training=training)
    if code != restart.ASKED:
        return code
    restart.begin_anew(sys.argv[1:])
    return 0


def _run(desktop: Desktop, home: Path, *, training: bool) -> int:
    from kt1desk.app.clock import utc_now
    from kt1desk.app.crash import CrashWatch
    from kt1desk.app.log import LogFile
    from kt1desk.gui.tasks import Tasks

    tasks = Tasks(desktop.frame)
    watch = CrashWatch(log_dir(), utc_now)
    started: list[Program] = []

    def start(_module: object) -> None:
        from kt1desk.app.program import Program, real_machine

        program = Program(
            desktop, tasks, real_machine(home, desktop.resources, utc_now, training=training), desktop.app.exit
        )
        started.append(program)
        watch.show_with(program.say_fault)
        program.begin()

    def failed(error: Exception) -> None:
        raise error

    watch.install()
    try:
        with LogFile(log_dir()):
            # SQLAlchemy, ReportLab and httpx take a second to import: on another thread, behind the shown window.
            tasks.books(lambda: importlib.import_module("kt1desk.app.program"), start, failed)
            code = desktop.app.exec()
            tasks.close()
            for program in started:
                program.close()
    finally:
        watch.remove()
    return code
