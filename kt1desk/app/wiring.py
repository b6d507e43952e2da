"""The open desk put together: pages, doors, scans, lock, sync. Plain constructor calls, no container."""

from PySide6.QtCore import QObject, QTimer

from kt1desk.app.doors import Doors
from kt1desk.app.opened import Opened
from kt1desk.app.pages import Pages
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.session import Session
from kt1desk.app.sync_runner import SyncRunner, contact_of
from kt1desk.app.window import Window
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.idle import IdleWatch
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.shell_presenter import ShellPresenter
from kt1desk.gui.sounds import Sound, Sounds
from kt1desk.usecases.readmodels import StaffRow

_MINUTE_MS = 60_000
_TICK_MS = 1_000


class Counter(QObject):
    """An open desk in its window, from sign-in to the end of the program."""

    def __init__(self, window: Window, opened: Opened) -> None:
        super().__init__(window.shell)
        self._window = window
        self._opened = opened
        self._session = Session()
        machine, files = window.machine, opened.files
        self._sounds = Sounds(machine.resources, volume=opened.settings.sound_volume, parent=self)
        self._doors = Doors(files, OfficeCode(opened.settings.office), opened.reference, machine.clock)
        self._papers = PaperDesk(
            machine.outlets(opened.settings),
            printing=window.printing,
            papers=window.papers,
            lookups=files.papers,
        )
        self._pages = Pages(
            window=window,
            opened=opened,
            doors=self._doors,
            papers=self._papers,
            session=self._session,
            sound=self._sounds.play,
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
        for entry in self._pages.entries():
            shell.add_page(entry)
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
        if not self._pages.takes_scans(shell.page_name):
            shell.open_page("find")
        shell.take_scan(scan)

    def close(self) -> None:
        """Let go of the store and the lock; the books thread has ended by now."""
        self._opened.files.close()
        self._opened.lock.release()
