"""Whose the form before the clerk is: what is half typed waits for its courier and its clerk, and is never lost."""

from collections.abc import Callable
from typing import Protocol

from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, News, NewsKind, StandingVisit, Whose


class KeptScreen(Protocol):
    """The form."""

    def form(self) -> AcceptForm: ...

    def show_form(self, form: AcceptForm) -> None: ...

    def focus(self, field: AcceptField) -> None: ...


class KeptForm:
    """`fresh` is the form as it was shown: while it stands so nothing in it can be lost. `changed`: it is another."""

    def __init__(
        self,
        screen: KeptScreen,
        *,
        clerk: Callable[[], StaffId],
        say: Callable[[News], None],
        changed: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._clerk = clerk
        self._say = say
        self._changed = changed
        self._typist: StaffId | None = None
        self._aside: dict[Whose, AcceptForm] = {}
        self.fresh: AcceptForm | None = None

    @property
    def is_half_typed(self) -> bool:
        """Something stands in the form that is not in the book."""
        return self._screen.form() not in (AcceptForm(), self.fresh)

    @property
    def is_of_another(self) -> bool:
        """Somebody else was at the counter when the form was last in sight."""
        return self._typist not in {None, self._clerk()}

    def begin(self, fresh: AcceptForm, form: AcceptForm) -> None:
        """Show a form, as far as it is typed; `fresh`: with nothing to lose."""
        self.fresh = fresh
        self._screen.show_form(form)
        to_whom = AcceptField.LETTER if form.scope else AcceptField.RECIPIENT
        if form.outside and form.destination is None:
            to_whom = AcceptField.DESTINATION
        first = to_whom if form.sender else AcceptField.HANDED_IN_BY
        self._screen.focus(AcceptField.LATE_NO if form.late else first)
        self._changed()

    def come(self) -> None:
        """The clerk is at the counter: what another one has typed and looked at is put aside, the own comes back."""
        before, now = self._typist, self._clerk()
        self._typist = now
        if before in {None, now}:
            return
        if self.is_half_typed:
            self._put_aside(before)
            self._say(News(kind=NewsKind.PUT_ASIDE))
        self._show_own()

    def stands(self, visit: StandingVisit) -> None:
        """Somebody else stands at the counter now: an item that is half typed waits for its own courier."""
        if self.is_half_typed:
            self._put_aside(self._clerk())
        hit, courier = visit.agency, visit.row.courier
        fresh = AcceptForm(handed_in_by=courier.name, person=courier.person, sender=hit, sender_text=hit.name)
        self.begin(fresh, self._aside.pop(fresh.whose(self._clerk()), fresh))

    def suspend(self) -> None:
        """Another courier comes first: what is half typed waits for its own."""
        if self.is_half_typed:
            self._put_aside(self._clerk())
        self.begin(AcceptForm(), AcceptForm())

    def nobody_stands(self) -> None:
        """The courier has left: what is half typed stays in the form, else the last that waits comes back."""
        if not self.is_half_typed:
            self._show_own()

    def _show_own(self) -> None:
        own = next((whose for whose in reversed(self._aside) if whose.clerk == self._clerk()), None)
        self.begin(AcceptForm(), AcceptForm() if own is None else self._aside.pop(own))

    def _put_aside(self, clerk: StaffId) -> None:
        form = self._screen.form()
        self._aside[form.whose(clerk)] = form
