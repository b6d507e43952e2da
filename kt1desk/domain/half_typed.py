"""What is half typed at the counter is no fact: it waits for its clerk until its item may be in the book."""

from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.domain.events import Fact, ItemAccepted, ItemRefused
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.search import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """One form of a clerk; `text` is all that stands in it, as the screen writes it down.

    `begun_after` is the last line of the book when the form was begun. `at_hand`: it was before the clerk, the others
    were put aside. `agency` (None: none was chosen) and `courier` are as typed.
    """

    begun_after: int
    at_hand: bool
    agency: AgencyId | None
    courier: str
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of this book and the number of its line."""

    number: int
    fact: Fact


def still_open(forms: Iterable[HalfTyped], clerk: StaffId, told: Iterable[Told]) -> tuple[HalfTyped, ...]:
    """Return the forms whose items no fact can be about: an item is never offered twice.

    A form may have gone on after it was kept, and only the one at hand can become a fact: whatever its clerk took or
    refused since it was begun counts as its item. One that was put aside goes when anything was taken or refused of
    its courier, by whomever.
    """
    dealt_with = tuple(told)
    return tuple(form for form in forms if not any(_may_be(form, clerk, each) for each in dealt_with))


def _may_be(form: HalfTyped, clerk: StaffId, told: Told) -> bool:
    if told.number <= form.begun_after or not isinstance(told.fact, ItemAccepted | ItemRefused):
        return False
    sender = told.fact.sender
    of_courier = form.agency in {None, sender.agency} and fold(form.courier) in {"", fold(sender.handed_in_by)}
    return of_courier or (form.at_hand and told.fact.by == clerk)
