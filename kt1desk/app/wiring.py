"""The open desk put together: pages, doors, scans, lock, sync. Plain constructor calls, no container."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer

from kt1desk.app.administration import Administration
from kt1desk.app.desk import STORE_FILE
from kt1desk.app.doors import Doors
from kt1desk.app.edition import MADE_ON
from kt1desk.app.list_export import ListExport
from kt1desk.app.look_doors import LookRoom, support_doors
from kt1desk.app.opened import Opened
from kt1desk.app.opening_doors import opening_doors
from kt1desk.app.pages import Pages
from kt1desk.app.paper_room import PaperRoom
from kt1desk.app.paths import log_dir
from kt1desk.app.province_link import ProvinceLink
from kt1desk.app.recovery_code import RecoveryCode, spelled
from kt1desk.app.rounds import Rounds
from kt1desk.app.safekeeping import Desired, Safekeeper
from kt1desk.app.second_person import SecondPersonRoom
from kt1desk.app.session import Session
from kt1desk.app.support_bundle import Sources
from kt1desk.app.sync_runner import Contact, SyncRunner, contact_of
from kt1desk.app.window import Window
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.errors import Unavailable
from kt1desk.domain.events import Fact, MustActRead, ShiftHandedOver, ShiftOpened
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.idle import IdleWatch
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.scan_reading import Marks, Scan
from kt1desk.gui.shell_presenter import ShellPresenter
from kt1desk.gui.sounds import Sound, Sounds
from kt1desk.gui.work import Sent
from kt1desk.store.must_act import SqlMustAct
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, RecoveryPaper, StaffRow
from kt1desk.wire.line import Head

_MINUTE_MS = 60_000
_TICK_MS = 1_000


class Counter(QObject):
    """An open desk in its window, from sign-in to the end of the program."""

    def __init__(self, window: Window, opened: Opened, begin_anew: Callable[[], None]) -> None:
        super().__init__(window.shell)
        self._window = window
        self._opened = opened
        self._session = Session()
        machine, files = window.machine, opened.files
        self._second = SecondPersonRoom(window, files)
        window.scanner.set_marks(Marks(prefix=opened.settings.scanner_prefix, suffix=opened.settings.scanner_suffix))
        self._sounds = Sounds(machine.resources, volume=opened.settings.sound_volume, parent=self)
        self._doors = Doors(files, OfficeCode(opened.settings.office), machine.clock)
        self._paper = PaperRoom(window, opened)
        self._keeper = Safekeeper(files, opened.settings, machine.home, machine.clock, cost=machine.cost)
        self._link = ProvinceLink(files, opened.settings, machine.home.folder)
        self._scale = machine.scale(opened.settings, self)
        self._pages = self._pages_of(begin_anew)
        self._rounds = Rounds(
            self._keeper, files, work=window.tasks, alerts=window.shell, noted=self._noted, parent=self
        )
        self._truth = ShellPresenter(
            window.shell,
            work=window.tasks,
            alerts=window.shell,
            truth_line=self._doors.truth_line,
            shift=files.lookups.shift,
            clock=machine.clock,
            built_on=date.min if opened.settings.training else MADE_ON,  # exercises may be of any day
            went_blind=self._pages.went_blind,
            owes_reading=self._pages.owes_reading,
        )
        self._sign_in = SignInPage(
            self._doors.sign_in(self._second.prove),
            opening_doors(opened.files, OfficeCode(opened.settings.office), machine.clock, self._second.prove),
            work=window.tasks,
            alerts=window.shell,
            dialog_over=self._second.dialog_over_lock,
            signed_in=self._signed_in,
            sound=self._sounds.play,
            recorded=window.notices.tell,
        )
        self._sync = SyncRunner(
            self._contact(),
            work=window.tasks,
            alerts=window.shell,
            ended=window.notices.synced.emit,
            clock=machine.clock,
            parent=self,
            forked=partial(self._forked, begin_anew),
        )

    def _contact(self) -> Contact | None:
        window = self._window
        return contact_of(self._link.settings, self._opened.files, window.tasks.in_books, window.machine.clock)

    def _send_what_waits(self) -> None:
        contact = self._contact()
        if contact is not None:
            contact()

    def _ask_province(self) -> None:
        if self._sync.has_contact:
            self._sync.now()
        else:
            self._window.notices.synced.emit()

    def _pages_of(self, begin_anew: Callable[[], None]) -> Pages:
        window, opened, files = self._window, self._opened, self._opened.files
        looks = LookRoom(
            files.engine,
            files.books,
            session=self._session,
            reference=opened.reference,
            clock=window.machine.clock,
            lists=ListExport(window.machine.home.papers / "lists", window.machine.clock),
            vietnamese=opened.settings.language == "vi",
            story_papers=self._paper.stories,
        )
        return Pages(
            window=window,
            opened=opened,
            doors=self._doors,
            papers=self._paper.desk,
            session=self._session,
            second=self._second,
            sound=self._sounds.play,
            looks=looks,
            must_act=SqlMustAct(files.engine, window.machine.clock, timedelta(minutes=opened.settings.backlog_minutes)),
            scale=self._scale,
            administration=Administration(
                window=window,
                opened=opened,
                session=self._session,
                second=self._second,
                looks=looks,
                keeper=self._keeper,
                print_pack=self._paper.packs.send,
                desired=Desired(
                    person=looks.person,
                    prove=self._second.prove,
                    send=self._send_what_waits,
                    restart=begin_anew,
                    print_sheet=self._print_recovery_sheet,
                ),
                province=self._link.doors(
                    self._doors.truth_line,
                    contact=self._ask_province,
                    connected=lambda: self._sync.use(self._contact()),
                ),
                printers=self._paper.doors(),
                support=support_doors(self._support_sources, window.machine.home.papers / "support"),
            ),
        )

    def _support_sources(self) -> Sources:
        files = self._opened.files
        return Sources(
            logs=log_dir(),
            settings=self._opened.settings,
            engine=files.engine,
            store=files.folder / STORE_FILE,
            at=self._window.machine.clock(),
        )

    def _print_recovery_sheet(self, code: RecoveryCode) -> Sent:
        machine, opened = self._window.machine, self._opened
        today = local_day(machine.clock())
        issuer = opened.files.edition.now().issuer(OfficeCode(opened.settings.office), today)
        paper = RecoveryPaper(
            desk=opened.files.desk,
            office=self._doors.office(),
            issuer=IssuerRow(body=issuer.body, place=issuer.place),
            code=spelled(code),
            made_at=machine.clock(),
            training=opened.settings.training,
        )
        return self._paper.desk.print_recovery_sheet(paper)

    def begin(self) -> None:
        """Show whose desk it is and ask who acts."""
        shell = self._window.shell
        shell.show_training(self._opened.settings.training)
        self._window.tasks.books(self._doors.office, self._show_office, self._not_shown)
        for entry in self._pages.entries():
            shell.add_page(entry)
        self._connect()
        self.lock()
        self._truth.refresh()
        self._sync.now()
        self._rounds.begin()
        self._swept(self._paper.sweep.at_start)
        self._window.app.aboutToQuit.connect(self._rounds.end)

    def _show_office(self, office: OfficeRow) -> None:
        self._window.shell.show_office(office)
        self._sign_in.show_office(office)

    def _not_shown(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._window.shell.unavailable(error)

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
        window.shell.labels_asked.connect(self._pages.show_labels_missing)
        self._sounds.sounded.connect(window.shell.show_sound)
        window.scanner.scanned.connect(self._scanned)
        self._sign_in.scans_wanted.connect(lambda wanted: window.scanner.set_paused(not wanted))
        window.scanner.repeated.connect(lambda _scan: self._sounds.play(Sound.REPEAT))
        idle = IdleWatch(window.app, self._opened.settings.auto_lock_minutes * _MINUTE_MS, self)
        idle.idle.connect(self.lock)
        ticking = QTimer(self)
        ticking.timeout.connect(self._tick)
        ticking.start(_TICK_MS)

    def _tick(self) -> None:
        self._truth.tick()
        self._sign_in.show_moment(self._window.machine.clock())

    def _forked(self, begin_anew: Callable[[], None], common: Head) -> None:
        """The province holds other lines after `common`: the book goes on in a new life, from the next opening on."""
        self._window.tasks.books(
            lambda: self._keeper.reborn_after_fork(common), lambda _: begin_anew(), self._not_shown
        )

    def _swept(self, sweep: Callable[[], Unavailable | None]) -> None:
        def told(found: Unavailable | None) -> None:
            if found is not None:
                self._window.shell.unavailable(found)

        self._window.tasks.printing(sweep, told, self._not_shown)

    def _recorded(self, facts: tuple[Fact, ...]) -> None:
        for fact in facts:
            match fact:  # known at once, not after a look into the book: nobody works before they have read
                case ShiftOpened():
                    self._pages.owes_reading(fact.by)
                case ShiftHandedOver():
                    self._pages.owes_reading(fact.incoming)
                case MustActRead():
                    self._pages.owes_reading(None)
                    self._window.shell.open_page("accept")
                case _:
                    pass
        if any(isinstance(fact, ShiftOpened | ShiftHandedOver) for fact in facts):
            self._window.scanner.forget_last()
            self._swept(self._paper.sweep.expire)
        self._noted()
        self._rounds.heard(facts)

    def _noted(self) -> None:
        self._truth.refresh()
        self._sync.soon()

    def _signed_in(self, person: StaffRow) -> None:
        self._session.begin(person)
        shell = self._window.shell
        shell.top_bar.show_acting(person)
        self._window.scanner.forget_last()
        self._window.scanner.set_paused(False)
        self._pages.offer(person.role)
        shell.uncover()
        if not shell.page_name:
            shell.open_page(_first_page(self._session, person.role))
        self._truth.refresh()

    def _scanned(self, scan: Scan) -> None:
        shell = self._window.shell
        if shell.is_covered:
            self._sign_in.take_scan(scan)
            return
        if not self._pages.takes_scan(shell.page_name, scan):
            shell.open_page("handover" if self._session.counting else "find")
        if not shell.take_scan(scan):  # before the list was read no page takes any
            self._sounds.play(Sound.WRONG)

    def close(self) -> None:
        """Let go of the scale, the store and the lock; the books thread has ended by now."""
        if self._scale is not None:
            self._scale.close()
        with suppress(Unavailable):  # a mark that could not be written is an older one, and still true
            self._opened.files.mark()
        self._opened.files.close()
        self._opened.lock.release()


def _first_page(session: Session, role: Role) -> str:
    """Where the program goes on that was cut off in a count, or before whoever has the shift had read the list."""
    if session.counting:
        return "handover"
    if session.must_read:
        return "must_act"
    if may(role, Act.ACCEPT):
        return "accept"
    return "find" if role is Role.AUDITOR else "office"
