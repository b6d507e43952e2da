"""The list of an agency behind the form: its file is read, its good rows go through the form one after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.ids import AgencyId, StaffId, VisitId
from kt1desk.domain.search import spelled
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Whose
from kt1desk.gui.pages.accept.listed import OPEN, ListFile, RowState, ShownList, ShownRow, Turn
from kt1desk.gui.pages.accept.reading import Faults, read_sender
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.list_rows import ListVerdict, UnderstoodList, rows_taken
from kt1desk.usecases.visit_rows import VisitRow


class ListScreen(Protocol):
    """What lies over the form while a list is chosen or looked at, and the strip that names the row at hand."""

    def choose_file(self, files: tuple[ListFile, ...]) -> None: ...

    def show_reading(self) -> None:
        """The file is being read; nothing else is asked meanwhile."""

    def show_list(self, shown: ShownList) -> None: ...

    def show_list_fault(self, fault: RuleBroken) -> None: ...

    def say_template(self, where: str) -> None:
        """The empty list was saved there."""

    def show_turn(self, turn: Turn | None) -> None:
        """Name the row that the form speaks of; None for an item that is of no list."""

    def close_list(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDoors:
    """What is done with files and read of a visit; each is called off the screen's thread.

    `save_template` raises `Unavailable`.
    """

    files: Callable[[], tuple[ListFile, ...]]
    read: Callable[[Path], UnderstoodList]
    save_template: Callable[[], str]
    visit: Callable[[VisitId], VisitRow | None]


_OF_THE_CLERK = frozenset({RowState.IN_FORM, RowState.PUT_OFF, RowState.REFUSED})
"""What a row became at this counter; which are accepted is in the book."""


@dataclass(slots=True)
class _Held:
    """The list of one courier: `at` is the row in the form, `typed` what was typed of rows that were put off."""

    items: UnderstoodList
    states: list[RowState]
    at: int | None = None
    typed: dict[int, AcceptForm] = field(default_factory=dict)
    aside: AcceptForm | None = None
    """An item that was half typed by hand when the list began; it comes back when the list is through."""

    @property
    def shown(self) -> ShownList:
        rows = zip(self.items.rows, self.states, strict=True)
        return ShownList(
            name=self.items.name,
            rows=tuple(ShownRow(row=row, state=state) for row, state in rows),
            left_out=self.items.left_out,
        )

    def go_on_from(self, before: "_Held") -> None:
        """Rows that stood in the list that was read before stay what they were, and keep what was typed of them."""
        self.aside = before.aside
        known = [*range(len(self.items.rows))]
        for old, state in enumerate(before.states):
            row = before.items.rows[old]
            place = next((each for each in known if self.items.rows[each].says_as(row)), None)
            if place is None:
                continue
            known.remove(place)
            if state not in _OF_THE_CLERK or self.states[place] is not RowState.READY:
                continue
            self.states[place] = state
            if old in before.typed:
                self.typed[place] = before.typed[old]
            if old == before.at:
                self.at = place

    def turn(self, form: AcceptForm) -> Turn | None:
        if self.at is None:
            return None
        row = self.items.rows[self.at]
        ready = [place for place, each in enumerate(self.items.rows) if each.is_ready]
        return Turn(
            place=ready.index(self.at) + 1,
            of=len(ready),
            row=row,
            other_letter=form.secrecy not in {None, row.secrecy},
            other_recipient=not _speaks_of(form, row),
        )

    def after(self, place: int) -> int | None:
        """The next row that waits, from the one after `place` on and then from the first."""
        order = (*range(place + 1, len(self.states)), *range(place + 1))
        return next((each for each in order if self.states[each] is RowState.READY), None)


@dataclass(frozen=True, slots=True)
class FormAtHand:
    """The form before the clerk: read, replaced (`begin(fresh, form)`), busy, or told what is missing in it."""

    form: Callable[[], AcceptForm]
    begin: Callable[[AcceptForm, AcceptForm], None]
    is_busy: Callable[[], bool]
    faulty: Callable[[Faults], None]


class ListDesk:
    """A list belongs to the courier at whose counter it was opened, and waits while another one stands there.

    `visit_of(agency, person, name)` is the open visit of a courier, None before the first item.
    """

    def __init__(
        self,
        doors: ListDoors,
        screen: ListScreen,
        at_hand: FormAtHand,
        visit_of: Callable[[AgencyId, str, str], VisitId | None],
        *,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._at_hand = at_hand
        self._form = at_hand.form
        self._visit_of = visit_of
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._lists: dict[Whose, _Held] = {}
        self._open = False

    def ask(self) -> None:
        """Ctrl+J: the list of this courier, or the files in which there may be one."""
        if self._at_hand.is_busy() or self._open:
            return
        faults: Faults = {}
        form = self._form()
        read_sender(form, faults)
        if faults:
            self._at_hand.faulty(faults)
            return
        self._open = True
        held = self._held(form)
        if held is None:
            self.choose()
        else:
            self._screen.show_list(held.shown)

    def choose(self) -> None:
        """Offer the files."""
        self._work.books(self._doors.files, self._offer, self._failed)

    def save_template(self) -> None:
        """Write the empty list that agencies fill in."""
        self._work.books(self._doors.save_template, self._screen.say_template, self._failed)

    def read(self, path: Path) -> None:
        """A file was chosen. What the visit holds of it already is not offered again, whoever read it before."""
        form = self._form()
        whose = form.whose(self._clerk())
        visit = self._visit_of(AgencyId(whose.agency), form.person, form.handed_in_by)
        self._screen.show_reading()
        self._work.books(
            lambda: (self._doors.read(path), None if visit is None else self._doors.visit(visit)),
            lambda read: self._understood(whose, *read),
            self._failed,
        )

    def begin(self, line: int) -> None:
        """Put the marked row into the form, or the next one that waits."""
        held = self._held(self._form())
        if held is None or not self._open:
            return
        place = next((at for at, row in enumerate(held.items.rows) if row.line == line), -1)
        if place < 0 or held.states[place] not in OPEN:
            found = held.after(place)
            if found is None:
                return
            place = found
        if place != held.at:
            self._put_aside(held)
            self._turn_to(held, place)
        self.go_back()

    def put_off(self) -> None:
        """Ctrl+G: go on without the row at hand, which stays in the list."""
        held = self._held(self._form())
        if held is None or held.at is None or self._at_hand.is_busy():
            return
        at = held.at
        self._put_aside(held)
        self._turn_to(held, held.after(at))

    def went_on(self, typed: AcceptForm, done: AcceptForm, became: RowState) -> None:
        """An item was taken or refused: its row is done with, and the next one comes.

        `typed` is how its courier was called until then, `done` as the book calls that one.
        """
        held = self._held(typed)
        if held is None or held.at is None:
            return
        self._lists[done.whose(self._clerk())] = self._lists.pop(typed.whose(self._clerk()))
        at = held.at
        if not _speaks_of(done, held.items.rows[at]):
            self._turn_to(held, at)
            return
        held.states[at] = became
        held.at = None
        self._turn_to(held, held.after(at))

    def follow(self, form: AcceptForm | None) -> None:
        """The form says this now; None while it speaks of an item that is in the book already."""
        held = None if form is None else self._held(form)
        self._screen.show_turn(None if held is None or form is None else held.turn(form))

    def go_back(self) -> bool:
        """Esc: the form again; False when no list lies over it."""
        if not self._open:
            return False
        self._open = False
        self._screen.close_list()
        return True

    def _offer(self, files: tuple[ListFile, ...]) -> None:
        if self._open:  # Esc may have been faster
            self._screen.choose_file(files)

    def _held(self, form: AcceptForm) -> _Held | None:
        return self._lists.get(form.whose(self._clerk()))

    def _understood(self, whose: Whose, items: UnderstoodList, visit: VisitRow | None) -> None:
        if not self._open:
            return
        before = self._lists.get(whose)
        taken = frozenset[int]() if visit is None else rows_taken(items.rows, visit.visit.held)
        states = [
            RowState.ACCEPTED if row.line in taken else RowState.READY if row.is_ready else RowState.KEPT_OUT
            for row in items.rows
        ]
        form = self._form()
        held = _Held(items, states)
        if before is not None:
            held.go_on_from(before)
        ready = (place for place, state in enumerate(states) if state is RowState.READY)
        at = next((place for place in ready if _is_of(form, items.rows[place])), None)
        if held.at is None and at is not None:  # as it came back after a new start: one envelope, one row
            held.at, states[at] = at, RowState.IN_FORM
        self._lists[whose] = held
        self._screen.show_list(held.shown)
        self.follow(form)

    def _put_aside(self, held: _Held) -> None:
        form = self._form()
        if held.at is not None:
            held.typed[held.at] = form
            held.states[held.at] = RowState.PUT_OFF
            held.at = None
        elif form != form.sender_alone:
            held.aside = form

    def _turn_to(self, held: _Held, place: int | None) -> None:
        held.at = place
        fresh = self._form().sender_alone
        if place is None:
            form, held.aside = held.aside or fresh, None
        else:
            held.states[place] = RowState.IN_FORM
            form = held.typed.pop(place, _filled(fresh, held.items.rows[place]))
        self._at_hand.begin(fresh, form)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_list_fault(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error


def _filled(fresh: AcceptForm, row: ListVerdict) -> AcceptForm:
    """The form of a row; Enter passes over what it says. Letter and weight are found on the envelope alone."""
    outside = row.recipient is None
    return replace(
        fresh,
        outside=outside,
        recipient=row.recipient,
        recipient_text=row.recipient.name if row.recipient else "",
        recipient_name=row.recipient_name if outside else "",
        recipient_address=row.recipient_address if outside else "",
        addressee=row.addressee,
        urgency=row.urgency,
        kind=row.kind,
        carried=frozenset({AcceptField.ADDRESSEE, AcceptField.URGENCY, AcceptField.KIND}),
    )


def _is_of(form: AcceptForm, row: ListVerdict) -> bool:
    """Whether what stands in the form is the item of the row, by all that both say of it."""
    return _speaks_of(form, row) and spelled(form.addressee) == spelled(row.addressee)


def _speaks_of(form: AcceptForm, row: ListVerdict) -> bool:
    """Whether the form names the recipient of the row."""
    if row.recipient is not None:
        return not form.outside and form.recipient is not None and form.recipient.agency == row.recipient.agency
    return form.outside and spelled(form.recipient_name) == spelled(row.recipient_name)
