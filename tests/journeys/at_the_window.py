"""A desk on a machine of its own, worked at through its real window."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kt1desk.app.desk import OpenDeskFiles, open_desk_files
from kt1desk.app.edition import load_reference
from kt1desk.app.first_start import FirstStart, FirstStartTools
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, KeyRing, unlock_with_passphrase
from kt1desk.app.machine import Machine
from kt1desk.app.paths import resources
from kt1desk.app.settings import first_settings, load
from kt1desk.demo.accepting import Accepting
from kt1desk.demo.camera import Camera
from kt1desk.demo.cast import CLERK, CLERK_PIN, LEADER, LEADER_PIN, OPENING_WORDS
from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from kt1desk.demo.plan import CENTRE, DAY, Visit, plan_day
from kt1desk.demo.play import Play
from kt1desk.demo.signing_in import fill_in_opening, read_must_act
from kt1desk.demo.stage import Stage
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.calendar import local_day
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.numbers import TRAINING_PREFIX, NumberBlock
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.must_act.page import MustActPage
from kt1desk.gui.pages.setup.form import DeskPlan, PersonPlan
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.unlock.page import UnlockPage
from kt1desk.usecases.readmodels import OfficeRow
from tests.support.clock import StandingClock
from tests.support.desks import COMMITMENT
from tests.support.fake_keyring import NoKeyring

CHEAP = Argon2Cost(passes=1, memory_kib=8, lanes=1)
"""A guess costs a real desk 0.2 s; a test does not guess."""
MORNING = datetime(DAY.year, DAY.month, DAY.day, 0, 30, tzinfo=UTC)
"""07:30 in Tuyên Quang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """The machine, and whoever works at it."""

    machine: Machine
    clock: StandingClock
    play: Play
    accepting: Accepting

    @property
    def stage(self) -> Stage:
        """The program on it."""
        return self.play.stage

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for something in the window."""
        self.play.patience.until(condition, what, 20)

    def unlock(self) -> None:
        """Type the passphrase of the desk."""
        self.until(lambda: self.stage.shows(UnlockPage), "the question for the passphrase")
        self.play.hands.type(OPENING_WORDS)
        self.play.hands.press("Enter")

    def choose_clerk(self) -> SignInPage:
        """Mark the clerk's name at the sign-in."""
        self.until(lambda: self.stage.shows(SignInPage), "the sign-in")
        page = self.stage.part(SignInPage)
        clerk = self.stage.read(lambda files: files.lookups.staff(), "the staff")[1].staff
        self.until(lambda: page.chosen is not None, "the names")
        if page.chosen != clerk:
            self.play.hands.press("Down")
        return page

    def sign_in(self) -> None:
        """The clerk signs in, and opens a shift where none is open."""
        self.choose_clerk()
        self.play.hands.type(CLERK_PIN)
        self.play.hands.press("Enter")
        self.until(lambda: not self.stage.shows(SignInPage) or self.stage.shows(OpenShiftView), "the PIN to be taken")
        if self.stage.shows(OpenShiftView):
            self.play.hands.press("Enter")
            fill_in_opening(self.play)
        else:
            self.until(lambda: self.stage.shows(AcceptPage) or self.stage.shows(MustActPage), "a page to work at")
            if self.stage.shows(MustActPage):
                read_must_act(self.play)
        self.until(lambda: self.stage.shows(AcceptPage), "the acceptance page")

    def begin(self) -> None:
        """From the switched off machine to the acceptance page."""
        self.stage.open()
        self.unlock()
        self.sign_in()

    def waiting(self) -> int:
        """How many facts the province has not acknowledged."""
        return self.stage.read(lambda files: files.lookups.truth_line(), "the truth line").waiting


def machine_in(folder: Path, clock: StandingClock, *, ring: KeyRing | None = None, training: bool = True) -> Machine:
    """A machine that keeps everything in this folder."""
    return Machine(
        home=Home(folder=folder / "home", paper_folder=folder / "papers"),
        resources=resources(),
        clock=clock,
        ring=ring or NoKeyring(),
        training=training,
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
        cost=CHEAP,
    )


@contextlib.contextmanager
def counter(
    app: QApplication,
    folder: Path,
    *,
    ring: KeyRing | None = None,
    training: bool = True,
    hands: type[Hands] = Hands,
    patience: Patience | None = None,
) -> Iterator[Counter]:
    """The machine in this folder, on which no desk was set up yet; its program is closed in the end."""
    clock = StandingClock(MORNING)
    machine = machine_in(folder, clock, ring=ring, training=training)
    patience = patience or Patience()
    stage = Stage(app, machine, patience)
    play = Play(
        stage=stage,
        hands=hands(lambda: stage.window, patience),
        camera=Camera(folder / "screens", patience),
        patience=patience,
        papers=folder / "papers",
        say=lambda _words: None,
        is_watched=False,
    )
    reasons = load_reference(machine.resources).reasons_on(ReasonUse.REFUSAL, DAY)
    app.setQuitOnLastWindowClosed(False)
    try:
        yield Counter(machine=machine, clock=clock, play=play, accepting=Accepting(play, reasons))
    finally:
        stage.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def visits(count: int) -> tuple[Visit, ...]:
    """What is handed in, the same for the same number of items."""
    return plan_day(load_reference(resources()), count)


def set_up(
    machine: Machine,
    *,
    enrolment: tuple[str, str] | None = None,
    leader: str = LEADER,
    clerk: str = CLERK,
    code_kept: bool = True,
) -> None:
    """Make the desk as the first start does; `enrolment` is the hub's address and a one-time code.

    A desk that is not enrolled is lent its numbers by hand. `code_kept` False: the power failed before the recovery
    code was on paper.
    """
    reference = load_reference(machine.resources)
    making = FirstStart(
        FirstStartTools(
            home=machine.home,
            around=machine.around(reference),
            ring=machine.ring,
            cost=machine.cost,
            training=True,
            papers=PdfPapers(),
            sheets=machine.printers(first_settings()).outlets()[PaperUse.SHEET].way,
        )
    )
    office = reference.office(CENTRE, local_day(machine.clock()))
    making.create_desk(
        DeskPlan(
            language="vi",
            office=OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone),
            leader=PersonPlan(name=leader, pin=LEADER_PIN, commitment=COMMITMENT),
            clerk=PersonPlan(name=clerk, pin=CLERK_PIN, commitment=COMMITMENT),
            passphrase=None if machine.ring.available() else OPENING_WORDS,
        )
    )
    try:
        if code_kept:
            making.forget_code()
        if enrolment is not None:
            making.enrol(*enrolment)
            return
        with making.opened.books.writing() as book:
            lender = making.opened.lookups.staff()[0].staff
            block = NumberBlock(prefix=TRAINING_PREFIX, first=1, last=999)
            book.record(NumberBlockLeased(at=machine.clock(), by=lender, ordinal=1, block=block))
    finally:
        making.opened.close()


def items_in(machine: Machine) -> tuple[str, ...]:
    """Open the store of a closed desk and return the numbers of the items on hand."""
    with closed_desk(machine) as files:
        return tuple(item.item_no for item in files.lookups.items_on_hand())


@contextlib.contextmanager
def closed_desk(machine: Machine) -> Iterator[OpenDeskFiles]:
    """Open the store of a desk whose program does not run."""
    settings = load(machine.home.folder)
    if settings is None:
        raise LookupError("no desk was set up")
    reference = load_reference(machine.resources)
    keys = unlock_with_passphrase(machine.home.desk(settings.store_id), settings.store_id, OPENING_WORDS)
    files = open_desk_files(keys, machine.around_desk(reference, settings.store_id), lambda _: None)
    try:
        yield files
    finally:
        files.close()
