"""F11: the sections of office and province of an open desk, each made when it is first opened."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from kt1desk.app.look_doors import LookRoom
from kt1desk.app.opened import Opened
from kt1desk.app.safekeeping import Desired, Safekeeper
from kt1desk.app.second_person import SecondPersonRoom
from kt1desk.app.session import Session
from kt1desk.app.window import Window
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.ids import ItemNo, OfficeCode
from kt1desk.gui.help_text import HelpText
from kt1desk.gui.pages.approvals.calling import CallDoors
from kt1desk.gui.pages.approvals.help import help_text as approvals_help
from kt1desk.gui.pages.approvals.page import ApprovalsPage
from kt1desk.gui.pages.approvals.presenter import WaitingDoors
from kt1desk.gui.pages.audit.help import help_text as audit_help
from kt1desk.gui.pages.audit.page import AuditPage
from kt1desk.gui.pages.audit.presenter import SupportDoors
from kt1desk.gui.pages.emergency.help import help_text as emergency_help
from kt1desk.gui.pages.emergency.page import EmergencyPage
from kt1desk.gui.pages.emergency.presenter import PacksDoors
from kt1desk.gui.pages.numbers.help import help_text as numbers_help
from kt1desk.gui.pages.numbers.page import NumbersPage
from kt1desk.gui.pages.numbers.presenter import NumbersDoors
from kt1desk.gui.pages.printers.help import help_text as printers_help
from kt1desk.gui.pages.printers.page import PrintersPage
from kt1desk.gui.pages.printers.presenter import PrintersDoors
from kt1desk.gui.pages.province.help import help_text as province_help
from kt1desk.gui.pages.province.page import ProvincePage
from kt1desk.gui.pages.province.presenter import ProvinceDoors
from kt1desk.gui.pages.reference.help import help_text as reference_help
from kt1desk.gui.pages.reference.page import ReferencePage
from kt1desk.gui.pages.reference.presenter import Acting, ReferenceDoors
from kt1desk.gui.pages.safekeeping.help import help_text as safekeeping_help
from kt1desk.gui.pages.safekeeping.page import SafekeepingPage
from kt1desk.gui.pages.staff.help import help_text as staff_help
from kt1desk.gui.pages.staff.page import StaffPage
from kt1desk.gui.pages.staff.presenter import StaffDoors
from kt1desk.gui.sections.sections import SectionEntry, Sections
from kt1desk.gui.wording import translate
from kt1desk.gui.work import SentPack
from kt1desk.store.numbers import SqlNumberBooks, SqlNumberLookups
from kt1desk.store.pack_book import SqlPackLookups
from kt1desk.store.people import SqlPeople
from kt1desk.usecases.amend_reference import amend_reference, preview_amendment
from kt1desk.usecases.answer_by_phone import answer_by_phone
from kt1desk.usecases.countersign import countersign
from kt1desk.usecases.make_pack import make_pack
from kt1desk.usecases.open_pack import open_pack
from kt1desk.usecases.register_staff import register_staff
from kt1desk.usecases.set_pin import set_pin
from kt1desk.usecases.take_block_code import take_block_code
from kt1desk.usecases.void_number import void_number
from kt1desk.usecases.void_pack import void_pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Administration:
    """What the sections are made of. `desired` is what backups and keys need of the assembly."""

    window: Window
    opened: Opened
    session: Session
    second: SecondPersonRoom
    looks: LookRoom
    keeper: Safekeeper
    desired: Desired
    province: ProvinceDoors
    printers: PrintersDoors
    support: SupportDoors
    print_pack: Callable[[ItemNo], SentPack]

    def page(self) -> Sections:
        """Return the page of F11."""
        return Sections(
            (
                _entry("staff", translate("Section", "Staff"), "user-round", self._staff),
                _entry("approvals", translate("Section", "Approvals"), "stamp", self._approvals),
                _entry("reference", translate("Section", "Dated tables"), "calendar-clock", self._reference),
                _entry("numbers", translate("Section", "Numbers"), "hash", self._numbers),
                _entry("province", translate("Section", "Province"), "send", self._province),
                _entry("safekeeping", translate("Section", "Backups"), "key-round", self._safekeeping),
                _entry("audit", translate("Section", "Audit"), "eye", self._audit),
                _entry("printers", translate("Section", "Printers"), "printer", self._printers),
                _entry("emergency", translate("Section", "Emergency"), "inbox", self._emergency),
            )
        )

    def _staff(self) -> QWidget:
        files, clock = self.opened.files, self.window.machine.clock
        people = SqlPeople(files.engine, clock)
        return StaffPage(
            StaffDoors(
                people=people.register,
                is_of_province=files.edition.is_of_province,
                register=partial(register_staff, books=files.books, clock=clock),
                prove=self.second.prove,
                set_pin=partial(set_pin, books=files.books, pins=files.pins, clock=clock),
            ),
            work=self.window.tasks,
            alerts=self.window.shell,
            notices=self.window.notices,
            dialog_over=self.second.dialog_over,
            clerk=self.session.clerk,
            office=OfficeCode(self.opened.settings.office),
        )

    def _approvals(self) -> QWidget:
        files, clock = self.opened.files, self.window.machine.clock
        lookups, codes = self.second.lookups, self.second.codes
        return ApprovalsPage(
            WaitingDoors(
                open_approvals=lookups.open_approvals,
                reasons=self.second.reasons,
                countersign=partial(countersign, books=files.books, lookups=lookups, pins=files.pins, clock=clock),
            ),
            CallDoors(
                people=lookups.people,
                asking=codes.asking,
                answer=partial(answer_by_phone, books=files.books, pins=files.pins, codes=codes, clock=clock),
                office_name=lambda code: files.edition.now().office(code, local_day(clock())).name,
            ),
            work=self.window.tasks,
            alerts=self.window.shell,
            notices=self.window.notices,
            clock=clock,
        )

    def _reference(self) -> QWidget:
        files, clock = self.opened.files, self.window.machine.clock
        return ReferencePage(
            ReferenceDoors(
                tables=files.edition.tables,
                is_of_province=files.edition.is_of_province,
                preview=partial(preview_amendment, tables=files.edition.tables, clock=clock),
                amend=partial(amend_reference, books=files.books, tables=files.edition.tables, clock=clock),
            ),
            acting=Acting(clerk=self.session.clerk, role=self._role, clock=clock),
            work=self.window.tasks,
            alerts=self.window.shell,
            notices=self.window.notices,
        )

    def _role(self) -> Role:
        return self.looks.person().role

    def _numbers(self) -> QWidget:
        files, clock = self.opened.files, self.window.machine.clock
        books = SqlNumberBooks(files.engine, files.signing.sign, clock, files.agreement)
        return NumbersPage(
            NumbersDoors(
                numbers=SqlNumberLookups(files.engine).numbers,
                take_code=partial(take_block_code, books=books, clock=clock),
                void_number=partial(void_number, books=files.books, clock=clock),
            ),
            work=self.window.tasks,
            alerts=self.window.shell,
            notices=self.window.notices,
            clerk=self.session.clerk,
        )

    def _emergency(self) -> QWidget:
        files, clock = self.opened.files, self.window.machine.clock
        return EmergencyPage(
            PacksDoors(
                packs=SqlPackLookups(files.engine).packs,
                make=partial(make_pack, books=files.books, clock=clock),
                open=partial(open_pack, books=files.books, clock=clock),
                void=partial(void_pack, books=files.books, clock=clock),
                print_pack=self.print_pack,
            ),
            work=self.window.tasks,
            alerts=self.window.shell,
            notices=self.window.notices,
            clock=clock,
            clerk=self.session.clerk,
        )

    def _province(self) -> QWidget:
        window = self.window
        return ProvincePage(self.province, work=window.tasks, alerts=window.shell, notices=window.notices)

    def _printers(self) -> QWidget:
        return PrintersPage(self.printers, work=self.window.tasks, alerts=self.window.shell)

    def _safekeeping(self) -> QWidget:
        return SafekeepingPage(
            self.keeper.doors(self.desired),
            work=self.window.tasks,
            alerts=self.window.shell,
            dialog_over=self.second.dialog_over,
        )

    def _audit(self) -> QWidget:
        return AuditPage(
            self.looks.audit(self.support),
            work=self.window.tasks,
            alerts=self.window.shell,
            clock=self.window.machine.clock,
            reason_name=self.looks.reason_name,
        )


def _entry(name: str, title: str, icon: str, make: Callable[[], QWidget]) -> SectionEntry:
    return SectionEntry(name=name, title=title, icon=icon, open=make)


_HELP: dict[str, Callable[[], HelpText]] = {
    "staff": staff_help,
    "approvals": approvals_help,
    "reference": reference_help,
    "numbers": numbers_help,
    "province": province_help,
    "printers": printers_help,
    "safekeeping": safekeeping_help,
    "emergency": emergency_help,
    "audit": audit_help,
}


def offered_sections(role: Role) -> frozenset[str] | None:
    """Return the sections that are of use to a role; None: all of them."""
    if role is Role.AUDITOR:
        return frozenset({"audit"})
    return None if may(role, Act.AUDIT) else frozenset(_HELP) - {"audit"}


def section_help(name: str) -> HelpText:
    """Return what F1 says of a section."""
    return _HELP.get(name, staff_help)()
