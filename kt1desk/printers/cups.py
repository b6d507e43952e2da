"""Printers of CUPS: the vector PDF on its exact paper, or dots past any driver; by the system's own `lp`.

Nothing is written to a file of ours: the paper goes to the spooler through a pipe. What the spooler keeps of a job that
it has done is its own setting (`PreserveJobFiles`); a job that waits can be taken back, with its data.
"""

import os
import re
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kt1desk.domain.errors import Cause, Detail, Unavailable
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.vector import vector
from kt1desk.printers.watch import Watch
from kt1desk.usecases.print_ports import LONGEST_WAIT_S, Fate, Outcome, PrintJob, TakenBack
from kt1desk.usecases.printer_rows import Calibration

_LP = ("lp", "-d")
_IN_ALL, _LOOK, _HAND_OVER, _DONE, _TAKE_BACK = 0.95, 0.2, 0.2, 0.4, 0.2  # of the longest wait
_LOOK_AGAIN_S = 0.1
_GONE = re.compile(r"does not exist|invalid destination|unknown destination", re.IGNORECASE)
_REQUEST = re.compile(r"request id is (\S+)")
_BROKEN = re.compile(r"Alerts: \S*(canceled|aborted)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paper:
    data: bytes
    options: Sequence[str]
    is_raw: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cups:
    """The spooler of this machine; `server` is where another one listens, which tests use."""

    server: str = ""
    longest_wait_s: float = LONGEST_WAIT_S

    def watch(self) -> Watch:
        """The time of one job, the keeping of its end included."""
        return Watch(self.longest_wait_s * _IN_ALL)

    def part(self, watch: Watch, share: float) -> Watch:
        """That share of the wait, as far as the job has it."""
        return watch.within(self.longest_wait_s * share)

    def run(self, command: Sequence[str], watch: Watch, data: bytes = b"") -> subprocess.CompletedProcess[str]:
        """Run one of its commands within that time. Raises OSError, `subprocess.TimeoutExpired`."""
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            check=False,
            timeout=watch.left,
            env={**os.environ, "LC_ALL": "C", **({"CUPS_SERVER": self.server} if self.server else {})},
        )
        said = [stream.decode(errors="replace") for stream in (done.stdout, done.stderr)]
        return subprocess.CompletedProcess(done.args, done.returncode, *said)

    def trouble(self, queue: str, watch: Watch) -> Cause | None:
        """Why nothing should be handed over now."""
        try:
            if not self._answers(self.part(watch, _LOOK)):
                return Cause.PRINTING_STOPPED
            found = self.run(("lpstat", "-p", queue), self.part(watch, _LOOK))
        except (OSError, subprocess.TimeoutExpired):
            return Cause.PRINTING_STOPPED
        if found.returncode:
            return Cause.PRINTER_MISSING
        return Cause.PRINTING_STOPPED if f"printer {queue} disabled" in found.stdout else None

    def has_done(self, queue: str, spooled: str, watch: Watch) -> bool | None:
        """Whether a job ended well; None while it waits or is printed."""
        waiting = self.run(("lpstat", "-W", "not-completed", "-o", queue), self.part(watch, _LOOK)).stdout
        if spooled in waiting.split():
            return None
        told = self.run(("lpstat", "-l", "-W", "completed", "-o", queue), self.part(watch, _LOOK)).stdout
        mine = told.partition(f"{spooled} ")[2]
        return not _BROKEN.search(mine.partition("queued for")[0])

    def take_back(self, spooled: str, watch: Watch | None = None) -> TakenBack:
        """Remove a job that waits, with its data; one that is done is left to the spooler."""
        within = watch or self.part(self.watch(), _TAKE_BACK)
        try:
            if not self.run(("cancel", "-x", spooled), within).returncode:
                return TakenBack.TAKEN
            waiting = self.run(("lpstat", "-W", "not-completed", "-o"), within).stdout.split()
            gone = self._answers(within) and spooled not in waiting
        except (OSError, subprocess.TimeoutExpired):
            return TakenBack.NOT_ASKED
        return TakenBack.GONE if gone else TakenBack.NOT_ASKED

    def _answers(self, watch: Watch) -> bool:
        return "is running" in self.run(("lpstat", "-r"), watch).stdout


class CupsPrinter:
    """`WayOut` to a queue of CUPS."""

    def __init__(self, name: str, queue: str, made: Callable[[bytes], _Paper], cups: Cups) -> None:
        """Made by `driven` and `raw`."""
        self._name = name
        self._queue = queue
        self._made = made
        self._cups = cups

    @classmethod
    def driven(cls, name: str, queue: str, calibration: Calibration, cups: Cups | None = None) -> "CupsPrinter":
        """By the driver: the PDF itself, on a page of its own size, never scaled."""

        def made(pdf: bytes) -> _Paper:
            drawn = vector(pdf, calibration)
            options = ("-o", f"media={drawn.media}", "-o", "print-scaling=none", "-o", "fit-to-page=false")
            return _Paper(data=drawn.pdf, options=options, is_raw=False)

        return cls(name, queue, made, cups or Cups())

    @classmethod
    def raw(cls, printer: RawPrinter, queue: str, cups: Cups | None = None) -> "CupsPrinter":
        """Past any driver: dots in the printer's own language."""

        def made(pdf: bytes) -> _Paper:
            return _Paper(data=printer.encoded(printer.drawn(pdf)), options=("-o", "raw"), is_raw=True)

        return cls(printer.name, queue, made, cups or Cups())

    def send(self, job: PrintJob) -> Outcome:
        """Look, hand over once, and wait a while for the spooler to have done it."""
        watch = self._cups.watch()
        try:
            paper = self._made(job.pdf)
        except Unavailable as refused:
            return self._ended(Fate.FAILED, refused.cause, refused.facts)
        trouble = self._cups.trouble(self._queue, watch)
        if trouble is not None:
            return self._ended(Fate.FAILED, trouble)
        try:
            told = self._cups.run(
                (*_LP, self._queue, "-t", job.name, *paper.options, "--", "-"),
                self._cups.part(watch, _HAND_OVER),
                paper.data,
            )
        except OSError:
            return self._ended(Fate.FAILED, Cause.PRINTING_STOPPED)
        except subprocess.TimeoutExpired:
            return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN)
        request = _REQUEST.search(told.stdout)
        if told.returncode or request is None:
            cause = Cause.PRINTER_MISSING if _GONE.search(told.stderr) else Cause.PRINTING_STOPPED
            return self._ended(Fate.FAILED, cause)
        job.spooled(request[1])
        return self._followed(request[1], watch, is_raw=paper.is_raw)

    def _followed(self, spooled: str, watch: Watch, *, is_raw: bool) -> Outcome:
        """Dots of a label are with their printer in a moment, else they are taken back; a driver may take its time."""
        try:
            done = self._waited(spooled, watch)
        except (OSError, subprocess.TimeoutExpired):
            return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN, spooled=spooled)
        if done is None and is_raw:
            waits = self._cups.take_back(spooled, watch) is TakenBack.NOT_ASKED
            return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN, spooled=spooled if waits else "")
        if done is False:
            return self._ended(Fate.UNKNOWN, Cause.PRINT_UNKNOWN)
        return self._ended(Fate.SENT, spooled=spooled if done is None else "")

    def _waited(self, spooled: str, watch: Watch) -> bool | None:
        own, pause = self._cups.part(watch, _DONE), threading.Event()
        while (done := self._cups.has_done(self._queue, spooled, watch)) is None and not own.is_over:
            pause.wait(_LOOK_AGAIN_S)
        return done

    def _ended(
        self, fate: Fate, why: Cause | None = None, facts: Mapping[str, Detail] | None = None, spooled: str = ""
    ) -> Outcome:
        told: Mapping[str, Detail] = {"printer": self._name, **(facts or {})} if why else {}
        return Outcome(fate=fate, where=self._name, spooled=spooled, why=why, facts=told)
