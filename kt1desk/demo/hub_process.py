"""A real hub in a process of its own, on this machine only, with a clock that is set to the day of the demo."""

import os
import re
import sys
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from PySide6.QtCore import QProcess, QProcessEnvironment

from kt1desk.demo.patience import Patience
from kt1desk.hub.reports import Status

_READY = re.compile(r"kt1desk-hub ready https://127\.0\.0\.1:(\d+)\n")
_START_S = 60.0
_STOP_MS = 10_000


class HubFailed(Exception):
    """The hub did not do what it was asked; the text is what it said."""


class HubProcess:
    """Serves from `with` to its end; what it keeps lies in `folder`."""

    def __init__(self, folder: Path, ahead: timedelta, patience: Patience) -> None:
        """`ahead` is how far the hub's clock stands before the machine's; it may be negative."""
        self._folder = folder
        self._patience = patience
        self._environment = QProcessEnvironment()
        for name, value in os.environ.items():
            if not name.startswith("KT1DESK_HUB_"):
                self._environment.insert(name, value)
        self._environment.insert("KT1DESK_HUB_DATA", str(folder))
        self._environment.insert("KT1DESK_HUB_CLOCK_OFFSET_S", str(ahead.total_seconds()))
        self._environment.insert("PYTHONUNBUFFERED", "1")
        self._serving: QProcess | None = None
        self._said = ""

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._serving = self._process("kt1desk.demo.hub_keeper", "serve", "--port", "0")
        self._serving.readyReadStandardOutput.connect(self._listen)
        self._serving.start()
        try:
            self._patience.until(lambda: self.is_over or self._ready(), "the hub to be ready", _START_S)
            self._must_be_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return int(self._must_be_ready()[1])

    @property
    def is_over(self) -> bool:
        """True once the process has ended, or could not be started."""
        return self._serving is None or self._serving.state() is QProcess.ProcessState.NotRunning

    def one_time_code(self, office: str) -> str:
        """Make a code for a training desk of that office."""
        return self._asked("enrol", "--office", office, "--training").strip()

    def status(self) -> Status:
        """Ask what the hub holds; another process of the same program reads it from the same database."""
        return msgspec.json.decode(self._asked("status", "--json"), type=Status)

    def stop(self) -> None:
        """End the process: politely, by its standard input, then by force."""
        serving, self._serving = self._serving, None
        if serving is None or serving.state() is QProcess.ProcessState.NotRunning:
            return
        serving.closeWriteChannel()
        if not serving.waitForFinished(_STOP_MS):
            serving.kill()
            serving.waitForFinished(_STOP_MS)

    def _asked(self, *arguments: str) -> str:
        process = self._process("kt1desk.hub", *arguments)
        process.start()
        what = f"kt1desk-hub {arguments[0]}"
        try:
            self._patience.until(lambda: process.state() is QProcess.ProcessState.NotRunning, what, _START_S)
        finally:
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(_STOP_MS)
        if process.exitStatus() is not QProcess.ExitStatus.NormalExit or process.exitCode() != 0:
            raise HubFailed(f"{what} failed: {self._complaints()}")
        return bytes(process.readAllStandardOutput().data()).decode()

    def _process(self, *arguments: str) -> QProcess:
        """A module of Python that is run with the hub's settings."""
        process = QProcess()
        process.setProgram(sys.executable)
        process.setArguments(["-m", *arguments])
        process.setProcessEnvironment(self._environment)
        process.setStandardErrorFile(str(self._errors), QProcess.OpenModeFlag.Append)
        return process

    @property
    def _errors(self) -> Path:
        return self._folder / "errors.txt"

    def _complaints(self) -> str:
        return self._errors.read_text(encoding="utf-8", errors="replace")[-2000:].strip() or "it said nothing"

    def _listen(self) -> None:
        if self._serving is not None:
            self._said += bytes(self._serving.readAllStandardOutput().data()).decode()

    def _ready(self) -> re.Match[str] | None:
        return _READY.search(self._said)

    def _must_be_ready(self) -> re.Match[str]:
        ready = self._ready()
        if ready is None:
            raise HubFailed(f"the hub did not start: {self._complaints()}")
        return ready
