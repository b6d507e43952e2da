"""What the sender in the form usually sends, offered while nobody has said to whom; one key fills the form in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.errors import Unavailable
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.places import Destination
from kt1desk.domain.usual import UsualItem
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.gui.pages.accept.latest import Latest
from kt1desk.gui.pages.accept.list_desk import FormAtHand
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import AgencyHit

USUAL_SHOWN = 4
"""As many as have room and a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualChoice:
    """A usual item with its recipient as the form names it; None for one by hand, then with the office there."""

    item: UsualItem
    recipient: AgencyHit | None
    destination: Destination | None = None


class UsualScreen(Protocol):
    """Where the choices stand."""

    def show_usual(self, choices: tuple[UsualChoice, ...]) -> None:
        """Offer them with their keys; none hides them."""


class Usual:
    """Asks anew for each item of a sender, so that what has just been accepted counts."""

    def __init__(
        self,
        usual: Callable[[AgencyId], tuple[UsualChoice, ...]],
        screen: UsualScreen,
        at_hand: FormAtHand,
        *,
        work: Work,
    ) -> None:
        self._screen = screen
        self._at_hand = at_hand
        self._asked: AgencyId | None = None
        self._choices: tuple[UsualChoice, ...] = ()
        self._latest = Latest[AgencyId, tuple[UsualChoice, ...]](
            work, usual, answered=lambda _sender, choices: self._show(choices), failed=self._failed
        )

    def follow(self, form: AcceptForm | None) -> None:
        """The form says this now; None while it speaks of an item that is in the book already."""
        sender = None if form is None or form.sender is None or form.scope is not None else form.sender.agency
        if sender == self._asked:
            return
        self._asked = sender
        self._latest.forget()
        self._show(())
        if sender is not None:
            self._latest.ask(sender)

    def take(self, place: int) -> None:
        """Fill the form in; the letter is chosen from the cover and the weight is measured."""
        if self._at_hand.is_busy() or place >= len(self._choices):
            return
        now = self._at_hand.form()
        self._at_hand.begin(now.sender_alone, _filled(now, self._choices[place]))

    def _show(self, choices: tuple[UsualChoice, ...]) -> None:
        self._choices = choices
        self._screen.show_usual(choices)

    def _failed(self, _sender: AgencyId, error: Exception) -> None:
        # Nothing is lost without them; accepting will say it loudly if the store stays away.
        if not isinstance(error, Unavailable):
            raise error


def _filled(now: AcceptForm, choice: UsualChoice) -> AcceptForm:
    item, hit = choice.item, choice.recipient
    outside = hit is None
    return replace(
        now,
        outside=outside,
        recipient=hit,
        recipient_text="" if hit is None else hit.name,
        recipient_name=item.recipient.name if outside else "",
        recipient_address=item.recipient.address if outside else "",
        destination=choice.destination,
        destination_text="" if choice.destination is None else choice.destination.province,
        addressee=item.recipient.addressee,
        urgency=item.urgency,
        kind=item.kind,
        flags=item.flags,
        carried=frozenset({AcceptField.ADDRESSEE, AcceptField.URGENCY, AcceptField.KIND}),
    )
