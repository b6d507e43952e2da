"""The pages of an open desk, each made when it is first opened."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtWidgets import QWidget

from kt1desk.app.administration import Administration, offered_sections, section_help
from kt1desk.app.doors import Doors
from kt1desk.app.duty_doors import must_act_doors
from kt1desk.app.look_doors import LookRoom
from kt1desk.app.opened import Opened
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.reprint_doors import reprint_doors
from kt1desk.app.second_person import SecondPersonRoom
from kt1desk.app.session import Session
from kt1desk.app.window import Window
from kt1desk.domain.clerk import Role
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.gui.handwriting.presenter import HandwritingDoors
from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.page_entry import PageEntry, TakesScans
from kt1desk.gui.pages.accept.help import help_text as accept_help
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.find.help import help_text as find_help
from kt1desk.gui.pages.find.narrowing import NarrowDoors
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import FindDoors
from kt1desk.gui.pages.handover.help import help_text as handover_help
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.gui.pages.must_act.help import help_text as must_act_help
from kt1desk.gui.pages.must_act.page import MustActPage
from kt1desk.gui.pages.reprint.help import help_text as reprint_help
from kt1desk.gui.pages.reprint.page import ReprintPage
from kt1desk.gui.scale import Scale
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sections.sections import Sections
from kt1desk.gui.sounds import Sound
from kt1desk.gui.wording import translate
from kt1desk.store.must_act import SqlMustAct
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.write_label import write_label


@dataclass(frozen=True, slots=True, weakref_slot=True, kw_only=True)  # Qt holds a bound method weakly
class Pages:
    """What the pages of one open desk are made of."""

    window: Window
    opened: Opened
    doors: Doors
    papers: PaperDesk
    session: Session
    second: SecondPersonRoom
    sound: Callable[[Sound], None]
    looks: LookRoom
    must_act: SqlMustAct
    administration: Administration
    scale: Scale | None = None
    made: dict[str, QWidget] = field(default_factory=dict)

    def entries(self) -> tuple[PageEntry, ...]:
        """Return every job with its key, help last."""
        jobs = tuple(self._jobs())
        keys = tuple(HelpKey(entry.key, entry.title) for entry in jobs)
        return (*jobs, self._entry("F1", "help", translate("Job", "Help"), "circle-question-mark", self._help(keys)))

    def takes_scan(self, name: str, scan: Scan) -> bool:
        """Tell whether a page does something of its own with a scan; on any other a scan opens the item.

        The paper of an item opens it wherever one is: only a label confirms.
        """
        page = self.made.get(name)
        if isinstance(page, Sections):
            return page.wants_scan()
        return scan.of_item is None and isinstance(page, TakesScans)

    def show_labels_missing(self) -> None:
        """Open the search on the items whose label nobody has scanned yet."""
        self.window.shell.open_page("find")
        page = self.made.get("find")
        if isinstance(page, FindPage):
            page.show_labels_missing()

    def went_blind(self, blind: bool) -> None:
        """Two persons begin to count, or have counted."""
        self.session.counting = blind
        if self.session.person is not None:
            self.offer(self.session.person.role)

    def owes_reading(self, staff: StaffId | None) -> None:
        """Somebody began a shift and has not read what must be acted upon; None: it is read."""
        self.session.unread_by = staff
        if self.session.person is not None:
            self.offer(self.session.person.role)

    def offer(self, role: Role) -> None:
        """Offer whoever acts their jobs and sections of F11.

        While two persons count, their page and help alone; before the work of a shift what must be acted upon.
        """
        shell = self.window.shell
        names = _UNREAD if self.session.must_read else _offered_to(role)
        shell.offer(_COUNTING if self.session.counting else names)
        if self.session.must_read and not self.session.counting and shell.page_name not in {"", "handover"}:
            shell.open_page("must_act")
        page = self.made.get("office")
        if isinstance(page, Sections):
            page.offer(offered_sections(role))

    def _show_numbers(self) -> None:
        self.window.shell.open_page("office")
        page = self.made.get("office")
        if isinstance(page, Sections):
            page.open_section("numbers")

    def _show_agency(self, agency: str) -> None:
        self.window.shell.open_page("find")
        page = self.made.get("find")
        if isinstance(page, FindPage):
            page.show_agency(AgencyId(agency))

    def _show_cases(self) -> None:
        self.window.shell.open_page("must_act")
        page = self.made.get("must_act")
        if isinstance(page, MustActPage):
            page.show_cases()

    def _jobs(self) -> Iterator[PageEntry]:
        yield self._entry("F2", "accept", translate("Job", "Accept"), "package-plus", self._accept)
        yield self._entry("F3", "find", translate("Job", "Find an item"), "search", self._find)
        yield self._entry("F7", "handover", translate("Job", "Hand the shift over"), "arrow-left-right", self._handover)
        yield self._entry("F9", "reprint", translate("Job", "Print a label again"), "printer", self._reprint)
        yield self._entry(
            "F10", "must_act", translate("Job", "What must be acted upon"), "calendar-clock", self._must_act
        )
        yield self._entry("F11", "office", translate("Job", "Office and province"), "building-2", self._office)

    def _entry(self, key: str, name: str, title: str, icon: str, make: Callable[[], QWidget]) -> PageEntry:
        def opened() -> QWidget:
            self.made[name] = make()
            return self.made[name]

        return PageEntry(key=key, name=name, title=title, icon=icon, open=opened)

    def _accept(self) -> QWidget:
        window = self.window
        page = AcceptPage(
            self.doors.accept(self.papers, self.second.prove, window.machine.home.papers / "lists"),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            sound=self.sound,
            dialog_over=self.second.dialog_over,
            clock=window.machine.clock,
            clerk=self.session.clerk,
            handwriting=_handwriting(self),
            scale=self.scale,
        )
        page.numbers_asked.connect(self._show_numbers)
        page.agency_asked.connect(self._show_agency)
        return page

    def _find(self) -> QWidget:
        window, lookups = self.window, self.opened.files.lookups
        page = FindPage(
            FindDoors(
                shift=lookups.shift,
                items_on_hand=lookups.items_on_hand,
                recent_items=lookups.recent_items,
                item=lookups.item,
                holds_items=self.looks.holds_items,
            ),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            clock=window.machine.clock,
            looks=self.looks.find(),
            reason_name=self.looks.reason_name,
            narrow=NarrowDoors(
                find_agencies=self.doors.find_agencies_ever,
                people=lookups.staff,
            ),
            agencies=self.looks.agencies(self.doors.agency_card),
            holdings=self.looks.holdings(lookups.items_on_hand),
            handwriting=_handwriting(self),
            must_act=lambda: self.must_act.rows() if self.looks.holds_items() else (),
        )
        page.cases_asked.connect(self._show_cases)
        return page

    def _reprint(self) -> QWidget:
        window = self.window
        return ReprintPage(
            reprint_doors(self.opened.files, self.papers, window.machine.clock, self.second.prove),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            sound=self.sound,
            dialog_over=self.second.dialog_over,
            clerk=self.session.clerk,
        )

    def _handover(self) -> QWidget:
        window = self.window

        def took_over(person: StaffRow) -> None:
            self.session.begin(person)
            window.shell.top_bar.show_acting(person)
            self.offer(person.role)

        page = HandoverPage(
            self.doors.handover(self.papers, self.second.prove),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            sound=self.sound,
            dialog_over=self.second.dialog_over,
            turned=window.scanner.forget_last,
            clerk=self.session.clerk,
            handed_over=took_over,
        )
        page.closed.connect(window.shell.lock_asked)
        page.taken_over.connect(lambda: window.shell.open_page("must_act"))
        return page

    def _must_act(self) -> QWidget:
        window = self.window
        return MustActPage(
            must_act_doors(
                self.opened.files, self.must_act, window.machine.clock, self.second.prove, self.looks.holds_items
            ),
            work=window.tasks,
            alerts=window.shell,
            notices=window.notices,
            dialog_over=self.second.dialog_over,
            clock=window.machine.clock,
            clerk=self.session.clerk,
            reason_name=self.looks.reason_name,
        )

    def _office(self) -> QWidget:
        sections = self.administration.page()
        sections.offer(offered_sections(self.looks.person().role))
        return sections

    def _section_help(self) -> HelpText:
        page = self.made.get("office")
        return section_help(page.section_name if isinstance(page, Sections) else "")

    def _help(self, keys: tuple[HelpKey, ...]) -> Callable[[], QWidget]:
        topics = {
            "accept": accept_help,
            "find": find_help,
            "handover": handover_help,
            "must_act": must_act_help,
            "reprint": reprint_help,
            "office": self._section_help,
        }

        def help_page() -> QWidget:
            page = HelpPage(topics, keys)
            self.window.shell.page_changed.connect(page.follow)
            return page

        return help_page


_COUNTING = frozenset({"handover", "help"})
"""What tells nothing of what two persons should find."""


_UNREAD = frozenset({"handover", "must_act", "help"})
"""What is offered to whoever begins a shift: the receipt of the handover, the list to be read, and help."""


def _offered_to(role: Role) -> frozenset[str] | None:
    """An auditor reads: the search, the audit behind F11, and help."""
    return frozenset({"find", "office", "help"}) if role is Role.AUDITOR else None


def _handwriting(pages: Pages) -> HandwritingDoors:
    books, clock = pages.opened.files.books, pages.window.machine.clock
    return HandwritingDoors(write=partial(write_label, books=books, clock=clock), clerk=pages.session.clerk)
