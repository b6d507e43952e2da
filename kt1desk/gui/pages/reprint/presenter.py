"""Decides how label and strip are printed again: chosen, why, what became of the old one, sent, scanned; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, LabelConfirmed, LabelReprinted, SealStripReprinted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.numbers import parse_item_no, spell
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reprint import strip_witness_of, witness_of
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.presenter import SecondPerson
from kt1desk.gui.pages.reprint.form import Fault, FormFault, News, NewsKind, ReprintField, ReprintForm
from kt1desk.gui.pages.reprint.recording import Recording
from kt1desk.gui.pages.reprint.sending import Sending
from kt1desk.gui.scan_reading import Scan, ScanKind
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.confirm_label import ConfirmLabel
from kt1desk.usecases.label_rows import LabelRow
from kt1desk.usecases.reprint_label import ReprintLabel
from kt1desk.usecases.reprint_strip import ReprintStrip


class ReprintScreen(Protocol):
    """What the presenter shows; `ReprintView` is one."""

    @property
    def number(self) -> str:
        """What was typed as the number of an item."""

    def form(self) -> ReprintForm: ...

    def clear_form(self) -> None: ...

    def show_labels(self, rows: tuple[LabelRow, ...]) -> None: ...

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None: ...

    def show_chosen(self, row: LabelRow | None) -> None: ...

    def show_fault(self, field: ReprintField, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def show_news(self, news: News) -> None: ...

    def clear_news(self) -> None: ...

    def focus(self, field: ReprintField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintDoors:
    """Verbs and look-ups, called off the screen's thread; `sending.PaperDoors` among them."""

    labels: Callable[[], tuple[LabelRow, ...]]
    label: Callable[[ItemNo], LabelRow]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    reprint: Callable[[ReprintLabel], LabelReprinted]
    reprint_strip: Callable[[ReprintStrip], SealStripReprinted]
    confirm: Callable[[ConfirmLabel], LabelConfirmed]
    print_label: Callable[[ItemNo], Sent]
    print_strip: Callable[[ItemNo], Sent]
    prove: Callable[[ApprovalAsked, Given], Vouched]


class ReprintPresenter:
    """`clerk` is who answers now; `recorded` is told each fact.

    One label at a time is awaited: until it was scanned, or Esc, the scan of another one is an error.
    """

    def __init__(
        self,
        screen: ReprintScreen,
        doors: ReprintDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._recorded = recorded
        self._row: LabelRow | None = None
        self._busy = False
        self.sending = Sending(screen, doors, work=work, alerts=alerts, busy=self._sends, again=self.send)
        self._recording = Recording(
            screen,
            prove=doors.prove,
            second=second,
            work=work,
            alerts=alerts,
            busy=self._set_busy,
            refresh=self.refresh,
        )

    def start(self) -> None:
        """The page is opened: what another person chose is gone."""
        self._choose(None)
        self._screen.clear_news()
        self.refresh()

    def refresh(self) -> None:
        """Read the last labels, the reasons and the chosen one anew."""
        chosen = None if self._row is None else self._row.item.item_no
        self._work.books(
            lambda: (self._doors.labels(), self._doors.reasons(), _again(self._doors, chosen)),
            lambda found: self._show(*found),
            lambda error: self._failed(error, self.refresh),
        )

    def choose(self, row: LabelRow) -> None:
        """A line of the list was marked; what was awaited goes on waiting in the list of missing labels."""
        if not self._busy and (self._row is None or row.item.item_no != self._row.item.item_no):
            self._choose(row)
            self._screen.clear_news()

    def find(self) -> None:
        """Enter in the number: the label of that item, wherever it stands in the list."""
        if self._busy:
            return
        self._screen.clear_faults()
        try:
            item_no = parse_item_no(self._screen.number)
        except RuleBroken as fault:
            self._screen.show_fault(ReprintField.NUMBER, fault)
            return

        def refused(error: Exception) -> None:
            if not isinstance(error, RuleBroken):
                self._failed(error, self.find)
                return
            self._screen.show_fault(ReprintField.NUMBER, error)

        self._work.books(lambda: self._doors.label(item_no), self._picked, refused)

    def submit(self) -> None:
        """Ctrl+Enter: the label, before a second person where the letter asks for one."""
        row = self._row
        if self._busy:
            return
        self._screen.clear_faults()
        if row is None:
            self._recording.show_faults({ReprintField.NUMBER: FormFault.NO_LABEL})
            return
        form = self._screen.form()
        faults = form.faults() or _contradicts(form, row)
        if faults or form.old_label is None:
            self._recording.show_faults(faults)
            return
        clerk, item_no, old = self._clerk(), row.item.item_no, form.old_label
        asked = ReprintLabel(clerk=clerk, item_no=item_no, reason=form.reason, old_label=old)
        self._recording.record(
            row,
            witness_of(item_no, old, clerk),
            act=lambda told: self._doors.reprint(replace(asked, witnessed=told)),
            done=self._reprinted,
            again=self.submit,
        )

    def strip(self) -> None:
        """Ctrl+Shift+I: the seal strip; a further one as a label, with its reason and what became of the old one."""
        row = self._row
        if self._busy or row is None:
            return
        self._screen.clear_faults()
        self._screen.clear_news()
        if row.strip_may_be_sent:
            self.sending.strip(row.item.item_no)
            return
        form = self._screen.form()
        faults = form.faults()
        if faults or form.old_label is None:
            self._recording.show_faults(faults)
            return
        clerk, item_no, old = self._clerk(), row.item.item_no, form.old_label
        asked = ReprintStrip(clerk=clerk, item_no=item_no, reason=form.reason, old_strip=old)
        self._recording.record(
            row,
            strip_witness_of(item_no, old, clerk),
            act=lambda told: self._doors.reprint_strip(replace(asked, witnessed=told)),
            done=self._strip_reprinted,
            again=self.strip,
        )

    def send(self) -> None:
        """Ctrl+P: this very copy once more, where nothing of it can have come out."""
        if not self._busy and self._row is not None and self._row.may_be_sent:
            self.sending.send(self._row.item.item_no, self._row.item.label_copy)

    def scanned(self, scan: Scan) -> None:
        """The label that is awaited is confirmed; of another one that was not printed again the item is chosen."""
        if scan.kind is ScanKind.PAPER:
            self._screen.show_news(News(kind=NewsKind.PAPER))
        elif scan.item_no is None:
            self._screen.show_news(News(kind=NewsKind.UNREADABLE, where=scan.text))
        elif self.sending.awaited not in {None, scan.item_no}:
            awaited, other = self.sending.awaited, spell(scan.item_no)
            self._screen.show_news(News(kind=NewsKind.OTHER_LABEL, number=awaited, where=other))
        else:
            item_no, clerk = scan.item_no, self._clerk()
            self._work.books(
                lambda: _read(self._doors, item_no, clerk), self._was_read, lambda error: self._not_read(error, scan)
            )

    def go_back(self) -> bool:
        """Esc: no label is chosen or awaited any more; False when none was."""
        if self._busy or (self._row is None and self.sending.awaited is None):
            return False
        self._choose(None)
        self._screen.clear_news()
        return True

    def _was_read(self, found: LabelRow | LabelConfirmed) -> None:
        if isinstance(found, LabelRow):
            self._picked(found)
            return
        self._choose(None)
        self._screen.show_news(News(kind=NewsKind.CONFIRMED, number=found.item_no, at=found.at))
        self._recorded(found)
        self.refresh()

    def _not_read(self, error: Exception, scan: Scan) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_news(News(kind=NewsKind.REFUSED, fault=error))
        else:
            self._failed(error, lambda: self.scanned(scan))

    def _picked(self, row: LabelRow) -> None:
        self._choose(row)
        self._screen.clear_news()
        self._screen.focus(ReprintField.REASON)

    def _choose(self, row: LabelRow | None) -> None:
        self._row, self.sending.awaited = row, None
        self._screen.clear_faults()
        self._screen.clear_form()
        self._screen.show_chosen(row)

    def _show(self, rows: tuple[LabelRow, ...], reasons: tuple[ReasonRow, ...], chosen: LabelRow | None) -> None:
        self._screen.show_labels(rows)
        self._screen.show_reasons(reasons)
        if self._row is not None and (chosen is None or chosen.item.item_no == self._row.item.item_no):
            self._row = chosen
            self._screen.show_chosen(chosen)

    def _reprinted(self, fact: LabelReprinted) -> None:
        self._screen.clear_form()
        self._recorded(fact)
        self.sending.send(fact.item_no, fact.copy)

    def _strip_reprinted(self, fact: SealStripReprinted) -> None:
        self._screen.clear_form()
        self._recorded(fact)
        self.sending.strip(fact.item_no)

    def _failed(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)

    def _sends(self, sending: bool) -> None:
        self._set_busy(sending)
        if not sending:
            self.refresh()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _read(doors: ReprintDoors, item_no: ItemNo, clerk: StaffId) -> LabelRow | LabelConfirmed:
    row = doors.label(item_no)
    return doors.confirm(ConfirmLabel(clerk=clerk, item_no=item_no)) if row.awaits_scan else row


def _again(doors: ReprintDoors, item_no: ItemNo | None) -> LabelRow | None:
    """The row as it is now; None for an item that is no longer here."""
    try:
        return None if item_no is None else doors.label(item_no)
    except RuleBroken:
        return None


def _contradicts(form: ReprintForm, row: LabelRow) -> dict[ReprintField, Fault]:
    """Told before anybody is called as a witness."""
    if row.item.label_confirmed and form.old_label is OldLabel.NEVER_CAME_OUT:
        return {ReprintField.OLD_LABEL: RuleBroken(Rule.LABEL_DID_COME_OUT, item_no=row.item.item_no)}
    return {}
