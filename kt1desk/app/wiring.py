"""The open desk put together: pages, doors, scans, lock, sync. Plain constructor calls, no container."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kt1desk.app.doors import Doors
from kt1desk.app.machine import Machine
from kt1desk.app.opened import Opened
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.session import Session
from kt1desk.app.sync_runner import SyncRunner, contact_of
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.help_text import HelpKey
from kt1desk.gui.idle import IdleWatch
from kt1desk.gui.notices import Notices
from kt1desk.gui.page_entry import PageEntry
from kt1desk.gui.pages.accept.help import help_text as accept_help
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.find.help import help_text as find_help
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import FindDoors
from kt1desk.gui.pages.handover.help import help_text as handover_help
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.printing import Printing
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.scanner import Scanner
from kt1desk.gui.shell import Shell
from kt1desk.gui.shell_presenter import ShellPresenter
from kt1desk.gui.sounds import Sound, Sounds
from kt1desk.gui.tasks import Tasks
from kt1desk.gui.wording import translate
from kt1desk.usecases.ports import Papers
from kt1desk.usecases.readmodels import StaffRow

_MINUTE_MS = 60_000
_TICK_MS = 1_000


class TakesScans(Protocol):
    """A page that does something of its own with a scan; on any other page a scan opens the item."""

    def take_scan(self, scan: Scan) -> None: ...


class Window:
    """What stands before any desk is open: the window and what it works with."""

    def __init__(self, app: QApplication, machine: Machine, shell: Shell, tasks: Tasks, papers: Papers) -> None:
        self.app = app
        self.machine = machine
        self.shell = shell
        self.tasks = tasks
        self.papers = papers
        self.printing = Printing()
        self.notices = Notices(shell)
        self.scanner = Scanner(app, parent=shell)


class Counter(QObject):
    """An open desk in its window, from sign-in to the end of the program."""

    def __init__(self, window: Window, opened: Opened) -> None:
        super().__init__(window.shell)
        self._window = window
        self._opened = opened
        self._session = Session()
        self._taking_scans: dict[str, TakesScans] = {}
        machine, files = window.machine, opened.files
        self._sounds = Sounds(machine.resources, volume=opened.settings.sound_volume, parent=self)
        self._doors = Doors(files, OfficeCode(opened.settings.office), opened.reference, machine.clock)
        self._papers = PaperDesk(
            machine.outlets(opened.settings),
            printing=window.printing,
            papers=window.papers,
            lookups=files.papers,
        )
        self._truth = ShellPresenter(
            window.shell,
            work=window.tasks,
            alerts=window.shell,
            truth_line=files.lookups.truth_line,
            shift=files.lookups.shift,
            clock=machine.clock,
        )
        self._sign_in = SignInPage(
            self._doors.sign_in(),
            work=window.tasks,
            alerts=window.shell,
            signed_in=self._signed_in,
            recorded=window.notices.tell,
        )
        self._sync = SyncRunner(
            contact_of(opened, window.tasks.in_books, machine.clock),
            work=window.tasks,
            alerts=window.shell,
            ended=window.notices.synced.emit,
            clock=machine.clock,
            parent=self,
        )

    def begin(self) -> None:
        """Show whose desk it is and ask who acts."""
        shell = self._window.shell
        shell.show_training(self._opened.settings.training)
        office = self._doors.office()
        shell.show_office(office)
        self._sign_in.show_office(office)
        self._add_pages()
        self._connect()
        self.lock()
        self._truth.refresh()
        self._sync.now()

    def lock(self) -> None:
        """Cover the window; what is half done stays, and whose it is."""
        shell = self._window.shell
        if shell.is_covered and self._session.person is not None:
            return
        self._sign_in.show_moment(self._window.machine.clock())
        shell.cover(self._sign_in)
        self._window.scanner.set_paused(True)
        self._sign_in.start(self._session.person)

    def _add_pages(self) -> None:
        shell = self._window.shell
        entries = self._entries()
        jobs = tuple(HelpKey(entry.key, entry.title) for entry in entries)
        topics = {"accept": accept_help, "find": find_help, "handover": handover_help}
        for entry in entries:
            shell.add_page(entry)

        def help_page() -> QWidget:
            page = HelpPage(topics, jobs)
            shell.page_changed.connect(page.follow)
            return page

        shell.add_page(
            PageEntry(
                key="F1",
                name="help",
                title=translate("Job", "Help"),
                icon="circle-question-mark",
                open=help_page,
            )
        )

    def _entries(self) -> tuple[PageEntry, ...]:
        return (
            PageEntry(
                key="F2", name="accept", title=translate("Job", "Accept"), icon="package-plus", open=self._accept
            ),
            PageEntry(key="F3", name="find", title=translate("Job", "Find an item"), icon="search", open=self._find),
            PageEntry(
                key="F7",
                name="handover",
                title=translate("Job", "Hand the shift over"),
                icon="arrow-left-right",
                open=self._handover,
            ),
        )

    def _accept(self) -> QWidget:
        window = self._window
        page = AcceptPage(
            self._doors.accept(self._papers),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            sound=self._sounds.play,
            clock=window.machine.clock,
            clerk=self._session.clerk,
        )
        self._taking_scans["accept"] = page
        return page

    def _find(self) -> QWidget:
        window, lookups = self._window, self._opened.files.lookups
        page = FindPage(
            FindDoors(shift=lookups.shift, items_on_hand=lookups.items_on_hand, recent_items=lookups.recent_items),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            clock=window.machine.clock,
        )
        self._taking_scans["find"] = page
        return page

    def _handover(self) -> QWidget:
        window = self._window
        return HandoverPage(
            self._doors.handover(self._papers),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            handed_over=self._session.begin,
        )

    def _connect(self) -> None:
        window = self._window
        window.notices.recorded.connect(self._recorded)
        window.notices.synced.connect(self._truth.refresh)
        window.shell.lock_asked.connect(self.lock)
        self._sounds.sounded.connect(window.shell.show_sound)
        window.scanner.scanned.connect(self._scanned)
        window.scanner.repeated.connect(lambda _scan: self._sounds.play(Sound.REPEAT))
        idle = IdleWatch(window.app, self._opened.settings.auto_lock_minutes * _MINUTE_MS, self)
        idle.idle.connect(self.lock)
        ticking = QTimer(self)
        ticking.timeout.connect(self._tick)
        ticking.start(_TICK_MS)

    def _tick(self) -> None:
        self._truth.tick()
        self._sign_in.show_moment(self._window.machine.clock())

    def _recorded(self, _facts: tuple[Fact, ...]) -> None:
        self._truth.refresh()
        self._sync.soon()

    def _signed_in(self, person: StaffRow) -> None:
        self._session.begin(person)
        shell = self._window.shell
        self._window.scanner.set_paused(False)
        shell.uncover()
        if not shell.page_name:
            shell.open_page("accept")
        self._truth.refresh()

    def _scanned(self, scan: Scan) -> None:
        shell = self._window.shell
        if shell.page_name not in self._taking_scans:
            shell.open_page("find")
        self._taking_scans[shell.page_name].take_scan(scan)

    def close(self) -> None:
        """Let go of the store and the lock; the books thread has ended by now."""
        self._opened.files.close()
        self._opened.lock.release()
