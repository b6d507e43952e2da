"""A Windows spooler played by a test: its queue notes each step."""

from dataclasses import dataclass, field


@dataclass
class PlayedQueue:
    """A queue and the steps it was taken through; it fails at one of them, or takes less than it is handed."""

    state: int = 0
    fails_at: str = ""
    takes: int = 1_000_000
    steps: list[str] = field(default_factory=list)
    received: bytes = b""

    def status(self) -> int:
        self._step("status")
        return self.state

    def begin(self, name: str) -> None:
        self._step(f"begin {name}")

    def write(self, data: bytes) -> int:
        self._step("write")
        self.received += data[: self.takes]
        return len(data[: self.takes])

    def end(self) -> None:
        self._step("end")

    def close(self) -> None:
        self.steps.append("close")

    def _step(self, step: str) -> None:
        self.steps.append(step)
        if self.fails_at and step.startswith(self.fails_at):
            raise OSError(6, "handle")


@dataclass
class PlayedSpooler:
    """Knows one queue, or fails with a number of the system."""

    queue: PlayedQueue
    number: int = 0

    def open(self, name: str) -> PlayedQueue:
        if self.number:
            raise OSError(self.number, name)
        return self.queue
