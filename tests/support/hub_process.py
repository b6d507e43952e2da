"""A real hub in a process of its own: started, asked, stopped."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

READY = re.compile(r"kt1desk-hub ready (https://\S+)\n")
STOP_SECONDS = 20


class HubProcess:
    """A hub that serves at `address` and keeps all it has in `data`."""

    def __init__(self, address: str, data: Path, environment: Mapping[str, str]) -> None:
        self.address = address
        self.data = data
        self._environment = environment

    def run(self, *arguments: str) -> str:
        """Run another command of the same hub and return what it says."""
        return subprocess.run(
            [sys.executable, "-m", "kt1desk.hub", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=STOP_SECONDS,
        ).stdout

    @property
    def authority_pem(self) -> str:
        return (self.data / "certificates" / "authority.pem").read_text()


@contextmanager
def hub_process(data: Path, settings: Mapping[str, str] | None = None) -> Iterator[HubProcess]:
    """Serve on a free port of this machine until the block ends; the hub must then have stopped of itself."""
    environment = {**os.environ, "KT1DESK_HUB_DATA": str(data), **(settings or {})}
    command = [sys.executable, "-m", "kt1desk.hub", "serve", "--port", "0"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            ready = READY.fullmatch(process.stdout.readline() if process.stdout else "")
            if ready is None:
                raise RuntimeError("the hub did not say that it is ready")
            yield HubProcess(ready[1], data, environment)
        finally:
            process.terminate()
            code = process.wait(STOP_SECONDS)
    if code:
        raise RuntimeError(f"the hub ended with {code}")
