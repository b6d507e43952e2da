"""What a sender usually sends, told from its last acceptances: to whom, how soon, in what and with which marks."""

from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.item import Flags, ItemKind, Recipient, Urgency
from kt1desk.domain.search import spelled


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualItem:
    """What may stand in the form before anybody has looked at the envelope.

    There is no weight, no seal and no letter here: these are found on the item at hand, each time.
    """

    recipient: Recipient
    urgency: Urgency
    kind: ItemKind
    flags: Flags


def usual_items(accepted: Iterable[ItemAccepted], limit: int) -> tuple[UsualItem, ...]:
    """The most frequent first; of those that came equally often the newest. `accepted` begins with the newest."""
    found: dict[tuple[object, ...], UsualItem] = {}
    times: dict[tuple[object, ...], int] = {}
    for fact in accepted:
        recipient = fact.recipient
        whom = recipient.agency or spelled(f"{recipient.name} {recipient.address}")
        key = (whom, spelled(recipient.addressee), fact.service.urgency, fact.kind, fact.flags)
        times[key] = times.get(key, 0) + 1
        found.setdefault(
            key, UsualItem(recipient=recipient, urgency=fact.service.urgency, kind=fact.kind, flags=fact.flags)
        )
    return tuple(found[key] for key in sorted(found, key=lambda key: -times[key])[:limit])
