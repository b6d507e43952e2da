"""Whose the form before the clerk is: what is half typed waits for its courier and its clerk, and is never lost."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, News, NewsKind, StandingVisit, Whose
from kt1desk.gui.pages.accept.keeping import (
    Begun,
    Keeping,
    KeepingDoors,
    KeepingScreen,
    Waiting,
    without_what_is_on_the_cover,
)
from kt1desk.gui.work import Work


class KeptScreen(Protocol):
    """The form."""

    def form(self) -> AcceptForm: ...

    def show_form(self, form: AcceptForm) -> None: ...

    def focus(self, field: AcceptField) -> None: ...


@dataclass(frozen=True, slots=True)
class _Aside:
    form: AcceptForm
    begun: Begun


class KeptForm:
    """`fresh` is the form as it was shown: while it stands so nothing in it can be lost. `changed`: it is another."""

    def __init__(
        self,
        screen: KeptScreen,
        keeping: KeepingScreen,
        doors: KeepingDoors,
        *,
        work: Work,
        clerk: Callable[[], StaffId],
        say: Callable[[News], None],
        changed: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._keeping_screen = keeping
        self._clerk = clerk
        self._say = say
        self._changed = changed
        self._typist: StaffId | None = None
        self._aside: list[tuple[Whose, _Aside]] = []
        self._form = AcceptForm()
        self._begun = Begun()
        self.fresh: AcceptForm | None = None
        self.keeping = Keeping(
            doors, work=work, typed=self._typed_by, came_back=self._come_back, soon=keeping.keep_soon
        )

    @property
    def is_half_typed(self) -> bool:
        """Something stands in the form that is not in the book."""
        return self._is_half_typed(self._screen.form())

    @property
    def is_of_another(self) -> bool:
        """Somebody else was at the counter when the form was last in sight."""
        return self._typist not in {None, self._clerk()}

    def begin(self, fresh: AcceptForm, form: AcceptForm) -> None:
        """Show a form, as far as it is typed; `fresh`: with nothing to lose."""
        self._begin(fresh, _Aside(form, Begun()))

    def follow(self, form: AcceptForm | None) -> None:
        """The form says this now; None while it speaks of an item that is in the book already."""
        if form is None or self._typist is None:
            return
        self._form = form
        if self._is_half_typed(form):
            self.keeping.begin(self._begun, self._typist)
        if self._begun.came_back and form.secrecy is not None:  # the envelope is in the hand
            self._begun.came_back = False
            self._keeping_screen.show_came_back(False)
        self.keeping.changed(self._typist)

    def _begin(self, fresh: AcceptForm, typed: _Aside) -> None:
        form = typed.form
        self.fresh, self._begun = fresh, typed.begun
        self._screen.show_form(form)
        self._keeping_screen.show_came_back(typed.begun.came_back)
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
        if before not in {None, now}:
            if self.is_half_typed:
                self._put_aside(before)
                self.keeping.changed(before)
                self._say(News(kind=NewsKind.PUT_ASIDE))
            self._show_own()
        self.keeping.come(now)

    def stands(self, visit: StandingVisit) -> None:
        """Somebody else stands at the counter now: an item that is half typed waits for its own courier."""
        if self.is_half_typed:
            self._put_aside(self._clerk())
        hit, courier = visit.agency, visit.row.courier
        fresh = AcceptForm(handed_in_by=courier.name, person=courier.person, sender=hit, sender_text=hit.name)
        whose = fresh.whose(self._clerk())
        self._begin(fresh, self._taken_up(lambda each: each == whose) or _Aside(fresh, Begun()))

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
        own = self._taken_up(lambda whose: whose.clerk == self._clerk())
        self._begin(AcceptForm(), own or _Aside(AcceptForm(), Begun()))

    def _taken_up(self, is_wanted: Callable[[Whose], bool]) -> _Aside | None:
        """Take out the last form that waits for such a one; those before it wait on."""
        at = next((at for at, (whose, _) in reversed([*enumerate(self._aside)]) if is_wanted(whose)), None)
        return None if at is None else self._aside.pop(at)[1]

    def _put_aside(self, clerk: StaffId) -> None:
        form = self._screen.form()
        self._aside.append((form.whose(clerk), _Aside(form, self._begun)))

    def _is_half_typed(self, form: AcceptForm) -> bool:
        return form not in (AcceptForm(), self.fresh)

    def _typed_by(self, clerk: StaffId) -> tuple[Waiting, ...]:
        """What is to be kept of a clerk, the form at hand last."""
        aside = [_waiting(typed) for whose, typed in self._aside if whose.clerk == clerk]
        here = _waiting(_Aside(self._form, self._begun), at_hand=True)
        if clerk == self._typist and here is not None and self._is_half_typed(here.form):
            aside.append(here)
        return tuple(each for each in aside if each is not None)

    def _come_back(self, clerk: StaffId, kept: tuple[Waiting, ...]) -> None:
        """What was half typed before the program began waits as if it had been put aside; the last is shown at once."""
        begun = (Begun(after=each.begun_after, asked=True, came_back=True) for each in kept)
        before = ((each.form.whose(clerk), _Aside(each.form, so_far)) for each, so_far in zip(kept, begun, strict=True))
        self._aside = [*before, *self._aside]
        if clerk == self._clerk() and not self.is_half_typed:
            self._show_own()


def _waiting(typed: _Aside, *, at_hand: bool = False) -> Waiting | None:
    if typed.begun.after is None:
        return None
    form = without_what_is_on_the_cover(typed.form)
    return Waiting(form=form, begun_after=typed.begun.after, at_hand=at_hand)
