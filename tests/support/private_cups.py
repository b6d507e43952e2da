"""A CUPS of the tests' own, on a socket of its own, with nothing of the machine's: gone afterwards."""

import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kt1desk.printers.cups import Cups

PDF_PRINTER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
SECONDS = 20
_SYSTEM_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"

_FILES = """\
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
SystemGroup root
"""
_DAEMON = """\
Listen {folder}/run/cups.sock
LogLevel warn
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""


@dataclass(frozen=True, slots=True)
class PrivateCups:
    """The running server."""

    folder: Path

    @property
    def server(self) -> str:
        """What its programs and ours find it by."""
        return str(self.folder / "run" / "cups.sock")

    def cups(self, longest_wait_s: float = SECONDS) -> Cups:
        """It, as the program under test speaks to it."""
        return Cups(server=self.server, longest_wait_s=longest_wait_s)

    def run(self, *command: str) -> str:
        """One of its programs; what it said."""
        environment = {**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C", "PATH": _SYSTEM_PATH}
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS, env=environment)
        return done.stdout + done.stderr

    def add(self, name: str, device: str, driver: Path | None = None) -> None:
        """A queue that takes jobs."""
        self.run("lpadmin", "-p", name, "-v", device, *(("-P", str(driver)) if driver else ()), "-E")

    def waiting(self) -> str:
        """The jobs that are not done."""
        return self.run("lpstat", "-W", "not-completed", "-o")


def cups_or_skip() -> str:
    """Where the server program is; where CI is set it has to be."""
    program = shutil.which("cupsd", path=_SYSTEM_PATH)
    if program is None or not PDF_PRINTER.exists():
        if os.environ.get("CI"):
            pytest.fail("CUPS is missing: .ci/prepare test installs it")
        pytest.skip("CUPS is not installed (Debian: cups, cups-client, cups-filters, printer-driver-cups-pdf)")
    return program


@contextmanager
def private_cups(program: str) -> Iterator[PrivateCups]:
    """Start it, wait until it answers, stop it."""
    # Its filters run as another user, who has to get through to the drivers.
    with tempfile.TemporaryDirectory(prefix="kt1cups") as name:
        folder = Path(name)
        folder.chmod(0o711)
        for part in ("etc", "spool/tmp", "cache", "run", "log"):
            (folder / part).mkdir(parents=True)
        (folder / "etc" / "cups-files.conf").write_text(_FILES.format(folder=folder))
        (folder / "etc" / "cupsd.conf").write_text(_DAEMON.format(folder=folder))
        command = [program, "-f", "-c", f"{folder}/etc/cupsd.conf", "-s", f"{folder}/etc/cups-files.conf"]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as daemon:
            try:
                server = PrivateCups(folder)
                _answers(server)
                yield server
            finally:
                daemon.terminate()
                daemon.wait(SECONDS)


def _answers(server: PrivateCups) -> None:
    pause = threading.Event()
    for _ in range(100):
        if "is running" in server.run("lpstat", "-r"):
            return
        pause.wait(0.1)
    log = server.folder / "log" / "error"
    raise RuntimeError(f"cupsd does not answer: {log.read_text() if log.exists() else 'it wrote no log'}")
