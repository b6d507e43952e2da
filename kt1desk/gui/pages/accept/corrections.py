"""Correcting an accepted item while its courier is there: the form says it all again, what stood in it waits."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemCorrected
from kt1desk.domain.ids import ItemNo, StaffId, VisitId
from kt1desk.domain.places import Destination
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault, News, NewsKind
from kt1desk.gui.pages.accept.reading import Faults, read_form
from kt1desk.gui.pages.accept.visits import VisitDesk
from kt1desk.gui.work import Work
from kt1desk.usecases.correct_item import CorrectItem
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.readmodels import AgencyHit
from kt1desk.usecases.visit_rows import ToldItem


class CorrectionScreen(Protocol):
    """The form, the strip over it and the reasons."""

    def form(self) -> AcceptForm: ...

    def show_form(self, form: AcceptForm) -> None: ...

    def clear_faults(self) -> None: ...

    def show_fault(self, field: AcceptField | None, fault: Fault) -> None: ...

    def focus(self, field: AcceptField) -> None: ...

    def show_correcting(self, item_no: ItemNo | None) -> None:
        """Say over the form which item is being corrected; None: the form takes new items again."""

    def offer_corrections(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """Ask why, in the place of the form."""

    def close_corrections(self) -> None:
        """The form comes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownItem:
    """What the book says of an item, agencies as the form names them (no `recipient`: by hand, to `destination`)."""

    told: ToldItem
    sender: AgencyHit
    recipient: AgencyHit | None
    destination: Destination | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDoors:
    """The verb and what it needs; each is called off the screen's thread."""

    told: Callable[[VisitId, ItemNo], ShownItem]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    correct: Callable[[CorrectItem], ItemCorrected]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """The item being corrected; `told` is what the book says, `aside` what stood in the form before."""

    visit: VisitId
    item_no: ItemNo
    accepted_at: datetime
    told: AcceptForm
    aside: AcceptForm


class Corrections:
    """`corrected` is told the fact and the form that says it; `failed` shows what keeps something from the book, with a
    way to try again.

    A correction that is left keeps what was typed until the item is corrected or told anew.
    """

    def __init__(
        self,
        doors: CorrectionDoors,
        screen: CorrectionScreen,
        *,
        visits: VisitDesk,
        work: Work,
        clock: Clock,
        clerk: Callable[[], StaffId],
        is_busy: Callable[[], bool],
        set_busy: Callable[[bool], None],
        changed: Callable[[], None],
        say: Callable[[News], None],
        faulty: Callable[[Faults], None],
        failed: Callable[[Exception, AcceptForm, Callable[[], None]], None],
        corrected: Callable[[ItemCorrected, AcceptForm], None],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._visits = visits
        self._work = work
        self._clock = clock
        self._clerk = clerk
        self._is_busy = is_busy
        self._set_busy = set_busy
        self._changed = changed
        self._say = say
        self._faulty = faulty
        self._failed = failed
        self._corrected = corrected
        self._at: _Open | None = None
        self._asking = False
        self._left: dict[ItemNo, tuple[AcceptForm, AcceptForm]] = {}

    @property
    def are_open(self) -> bool:
        """The form speaks of an item that is in the book already."""
        return self._at is not None

    @property
    def accepted_at(self) -> datetime | None:
        """The moment whose price and promise the form is to show; None for a new item's."""
        return None if self._at is None else self._at.accepted_at

    def unless_open(self, act: Callable[[], None]) -> Callable[[], None]:
        """Return `act` for its key: during a correction it waits, and the clerk is told."""

        def asked() -> None:
            if self._at is None:
                act()
            else:
                self._say(News(kind=NewsKind.CORRECTING, item_no=self._at.item_no))

        return asked

    def ask(self, item_no: ItemNo | None) -> None:
        """Ctrl+D: put the marked item of this visit into the form."""
        visit = self._visits.at_counter
        if self._is_busy():
            return
        if visit is None or item_no is None:
            self._say(News(kind=NewsKind.NO_VISIT))
            return
        form = self._screen.form()
        self._set_busy(True)  # what is typed now would be neither put aside nor shown
        self._work.books(
            lambda: self._doors.told(visit, item_no),
            lambda shown: self._begin(visit, shown),
            lambda error: self._failed(error, form, lambda: self.ask(item_no)),
        )

    def ask_reason(self) -> None:
        """Ctrl+Enter: the form is read, then the reason is asked."""
        at, form = self._at, self._screen.form()
        if at is None or self._asking or self._is_busy():
            return
        self._screen.clear_faults()
        if form == at.told:
            self._screen.show_fault(None, RuleBroken(Rule.CORRECTION_CHANGES_NOTHING, item_no=at.item_no))
            return
        faults = read_form(form, clerk=self._clerk(), now=self._clock()).faults
        if faults:
            self._faulty(faults)
            return
        self._asking = True

        def offer(reasons: tuple[ReasonRow, ...]) -> None:
            if self._asking:  # Esc may have been faster
                self._screen.offer_corrections(at.item_no, reasons)

        def no_reasons(error: Exception) -> None:
            self._asking = False
            self._failed(error, form, self.ask_reason)

        self._work.books(self._doors.reasons, offer, no_reasons)

    def correct(self, reason: str) -> None:
        """A reason was chosen."""
        at, form = self._at, self._screen.form()
        reading = read_form(form, clerk=self._clerk(), now=self._clock())
        if at is None or not self._asking or self._is_busy() or reading.asked is None:
            return
        asked = CorrectItem(form=reading.asked, visit=at.visit, item_no=at.item_no, reason=reason)

        def done(fact: ItemCorrected) -> None:
            self._done(fact, form)

        def refused(error: Exception) -> None:
            self._close_reasons()
            self._failed(error, form, self.ask_reason)
            if isinstance(error, RuleBroken) and error.rule is Rule.COURIER_CLASS_NOT_COVERED:
                self._visits.ask_second(
                    asked.form, lambda word: self._doors.correct(replace(asked, allowed=word)), done
                )

        self._set_busy(True)
        self._work.books(lambda: self._doors.correct(asked), done, refused)

    def go_back(self) -> bool:
        """Esc: out of the reasons, then out of the correction; False when there is none."""
        at = self._at
        if at is None or self._is_busy():
            return False
        if self._asking:
            self._close_reasons()
            return True
        typed = self._screen.form()
        if typed != at.told:
            self._left[at.item_no] = (at.told, typed)
        self._end(at)
        return True

    def _begin(self, visit: VisitId, shown: ShownItem) -> None:
        self._set_busy(False)
        self._visits.go_back()
        item_no, told = shown.told.accepted.item_no, form_of(shown)
        before, typed = self._left.pop(item_no, (told, told))
        self._at = _Open(
            visit=visit,
            item_no=item_no,
            accepted_at=shown.told.accepted.at,
            told=told,
            aside=self._screen.form(),
        )
        self._show(typed if before == told else told, item_no)

    def _done(self, fact: ItemCorrected, form: AcceptForm) -> None:
        self._set_busy(False)
        self._close_reasons()
        if self._at is not None:
            self._end(self._at)
        self._corrected(fact, form)

    def _end(self, at: _Open) -> None:
        self._at = None
        self._show(at.aside, None)

    def _show(self, form: AcceptForm, correcting: ItemNo | None) -> None:
        self._screen.clear_faults()
        self._screen.show_correcting(correcting)
        self._screen.show_form(form)
        self._screen.focus(AcceptField.RECIPIENT if form.sender else AcceptField.HANDED_IN_BY)
        self._changed()

    def _close_reasons(self) -> None:
        if self._asking:
            self._asking = False
            self._screen.close_corrections()


def form_of(shown: ShownItem) -> AcceptForm:
    """The form that says of an item what the book says."""
    last = shown.told.last
    sender, recipient, agreed = last.sender, last.recipient, last.service.agreed_at
    outside = shown.recipient is None
    return AcceptForm(
        handed_in_by=sender.handed_in_by,
        sender=shown.sender,
        sender_text=shown.sender.name,
        sender_unit=sender.unit,
        outside=outside,
        recipient=shown.recipient,
        recipient_text="" if shown.recipient is None else shown.recipient.name,
        recipient_name=recipient.name if outside else "",
        recipient_address=recipient.address if outside else "",
        destination=shown.destination,
        destination_text="" if shown.destination is None else shown.destination.province,
        addressee=recipient.addressee,
        secrecy=last.service.secrecy,
        urgency=last.service.urgency,
        agreed="" if agreed is None else f"{agreed.astimezone(VIETNAM_TIME):%d/%m/%Y %H:%M}",
        kind=last.kind,
        weight=str(last.weight_g),
        covers=str(last.cover.count),
        seal=last.cover.seal,
        seal_no=last.cover.seal_no,
        checks=last.cover.checks,
        flags=last.flags,
    )
