"""One demo from its first to its last moment; whatever it started has ended when it returns."""

import contextlib
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kt1desk.app.clock import utc_now
from kt1desk.app.edition import load_reference
from kt1desk.app.home import Home
from kt1desk.app.log import LogFile
from kt1desk.app.machine import Machine
from kt1desk.app.paths import resources
from kt1desk.demo.camera import Camera
from kt1desk.demo.cut_line import CutLine
from kt1desk.demo.day import Day, play_shift
from kt1desk.demo.folder import NotOurs, emptied
from kt1desk.demo.hands import Hands
from kt1desk.demo.hub_process import HubFailed, HubProcess
from kt1desk.demo.no_keyring import NoKeyring
from kt1desk.demo.outcome import Evidence, Summary, faults_of, save, summed_up
from kt1desk.demo.patience import Abandoned, Patience, WaitedInVain
from kt1desk.demo.plan import CENTRE, DAY, plan_day
from kt1desk.demo.play import Play
from kt1desk.demo.setting_up import set_up
from kt1desk.demo.stage import Stage
from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import Unavailable
from kt1desk.domain.events import ItemAccepted, ItemRefused, ShiftHandedOver
from kt1desk.domain.rule_set import ReasonUse

MORNING = datetime(DAY.year, DAY.month, DAY.day, 7, 30, tzinfo=VIETNAM_TIME)
OK, FAILED, CANNOT = 0, 1, 2
_UNSEEN = {"offscreen", "minimal"}
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run(out: Path, items: int, *, keep_open: bool) -> int:
    """Play a day with that many items into `out` and return the exit code."""
    try:
        folder = emptied(out)
    except (NotOurs, OSError) as error:
        sys.stderr.write(f"kt1desk demo: {error}\n")
        return CANNOT
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["kt1desk"])
    app.setQuitOnLastWindowClosed(False)
    patience = Patience()
    qInstallMessageHandler(heard)
    with _interruptible(patience), LogFile(folder / "scratch" / "log"):
        code = _Run(app, folder, items, patience).to_its_end(keep_open=keep_open)
    if code == OK:
        shutil.rmtree(folder / "scratch", ignore_errors=True)
    return code


class _Run:
    def __init__(self, app: QApplication, folder: Path, items: int, patience: Patience) -> None:
        self._app = app
        self._folder = folder
        self._items = items
        self._patience = patience
        self._began = time.monotonic()
        self._ahead = MORNING - utc_now()

    def to_its_end(self, *, keep_open: bool) -> int:
        try:
            return self._played(keep_open=keep_open)
        except Abandoned as left:
            self._say(f"stopped: {left}; nothing was left running")
        except (WaitedInVain, HubFailed, Unavailable) as error:
            self._say(f"FAILED: {error}")
            self._say(f"the last picture is {self._folder / 'failed.png'}; desk and hub lie in scratch beside it")
        except Exception as error:
            report = self._folder / "scratch" / "failed.txt"
            report.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
            self._say(f"FAILED: a fault of the program, {type(error).__name__}; see {report}")
        return FAILED

    def _played(self, *, keep_open: bool) -> int:
        with contextlib.ExitStack() as ends:
            hub = ends.enter_context(HubProcess(self._folder / "scratch" / "hub", self._ahead, self._patience))
            line = ends.enter_context(CutLine(hub.port))
            self._say(f"the hub of the province serves at {line.address}, with the clock of {MORNING:%d/%m/%Y %H:%M}")
            place = resources()
            play = self._play(place)
            ends.callback(play.stage.close)
            try:
                evidence = self._day(play, hub, line, place)
            except BaseException:
                self._keep_picture(play)
                raise
            code = self._judge(summed_up(evidence))
            if keep_open:
                self._stay(play)
        return code

    def _play(self, place: Path) -> Play:
        machine = Machine(
            home=Home(folder=self._folder / "scratch" / "desk", paper_folder=self._folder),
            resources=place,
            clock=lambda: utc_now() + self._ahead,
            ring=NoKeyring(),
            training=True,
        )
        stage = Stage(self._app, machine, self._patience)
        return Play(
            stage=stage,
            hands=Hands(lambda: stage.window, self._patience),
            camera=Camera(self._folder / "screens", self._patience),
            patience=self._patience,
            papers=self._folder,
            say=self._say,
            is_watched=self._app.platformName() not in _UNSEEN,
        )

    def _day(self, play: Play, hub: HubProcess, line: CutLine, place: Path) -> Evidence:
        reference = load_reference(place)
        play.stage.open()
        set_up(play, line.address, hub.one_time_code(CENTRE))
        self._say("the desk is set up: office 300000, two persons, a passphrase, enrolled with a one-time code")
        reasons = reference.reasons_on(ReasonUse.REFUSAL, DAY)
        play_shift(play, Day(visits=plan_day(reference, self._items), reasons=reasons, line=line))
        files = play.stage.files
        return Evidence(
            accepted=play.stage.told(ItemAccepted),
            refused=play.stage.told(ItemRefused),
            handover=play.stage.told(ShiftHandedOver)[-1],
            desk=files.desk,
            life=files.life,
            head=play.stage.read(lambda asked: asked.sync.head(), "the head of the desk's book"),
            hub=hub.status(),
            seconds=time.monotonic() - self._began,
        )

    def _judge(self, summary: Summary) -> int:
        save(summary, self._folder)
        faults = faults_of(summary, self._folder, self._items)
        for words in faults:
            self._say(f"FAILED: {words}")
        sheet = summary.handover
        self._say(
            f"{len(summary.items)} items accepted, {len(summary.refused)} refused; sheet: "
            f"{sheet.start} + {sheet.accepted} + {sheet.received} = "
            f"{sheet.delivered} + {sheet.given_back} + {sheet.dispatched} + {sheet.on_hand}"
        )
        self._say(f"desk {summary.desk.facts} facts, head {summary.desk.head[:12]}")
        self._say(f"hub  {summary.hub.facts} facts, head {summary.hub.head[:12]}")
        self._say(f"papers, pictures and summary.json: {self._folder}")
        return FAILED if faults else OK

    def _stay(self, play: Play) -> None:
        self._say("the window stays open; close it to end the demo (PINs: see kt1desk/demo/cast.py)")
        with contextlib.suppress(Abandoned):
            while True:
                play.patience.pause(round(timedelta(hours=1) / timedelta(milliseconds=1)))

    def _keep_picture(self, play: Play) -> None:
        with contextlib.suppress(RuntimeError):  # the stage was not open yet
            play.stage.frame.grab().save(str(self._folder / "failed.png"))

    def _say(self, words: str) -> None:
        sys.stdout.write(f"{time.monotonic() - self._began:6.1f} s  {words}\n")
        sys.stdout.flush()


def heard(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what it says of every window that no screen shows."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"Qt: {words}\n")


@contextlib.contextmanager
def _interruptible(patience: Patience) -> Iterator[None]:
    """Let Ctrl+C, a request to end and any error that nobody caught stop the demo at its next wait."""

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        patience.stop(Abandoned("it was interrupted"))

    def uncaught(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        patience.stop(error if isinstance(error, Exception) else Abandoned(type(error).__name__))

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            patience.stop(args.exc_value)

    former = [signal.signal(number, interrupted) for number in _SIGNALS]
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = uncaught, uncaught_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hooks
        for number, handler in zip(_SIGNALS, former, strict=True):
            signal.signal(number, handler)
