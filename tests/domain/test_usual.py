"""What a sender usually sends is told by how often it was sent, and never by a letter or a weight."""

from dataclasses import fields, replace

from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import Flags, ItemKind, Recipient, Secrecy, Urgency
from kt1desk.domain.usual import UsualItem, usual_items
from tests.support.builders import accepted


def to(agency: str, serial: int = 500, urgency: Urgency = Urgency.NORMAL) -> ItemAccepted:
    fact = accepted(serial)
    return replace(
        fact,
        recipient=replace(fact.recipient, agency=AgencyId(agency), name=agency),
        service=replace(fact.service, urgency=urgency),
    )


def names(*newest_first: ItemAccepted, limit: int = 4) -> list[str]:
    return [item.recipient.name for item in usual_items(newest_first, limit)]


def test_the_most_frequent_comes_first_and_of_equals_the_newest() -> None:
    assert names(to("C"), to("B"), to("A"), to("B"), to("A"), to("D"), limit=3) == ["B", "A", "C"]


def test_another_service_to_the_same_recipient_is_another_habit() -> None:
    found = usual_items((to("A"), to("A", urgency=Urgency.EXPRESS), to("A", urgency=Urgency.EXPRESS)), 4)
    assert [item.urgency for item in found] == [Urgency.EXPRESS, Urgency.NORMAL]


def test_a_recipient_by_hand_is_the_same_however_its_capitals_are_written() -> None:
    by_hand = Recipient(agency=None, name="Sở Tư pháp Lào Cai", address="Lào Cai", office=None, addressee="")
    one = replace(accepted(501), recipient=by_hand)
    other = replace(accepted(502), recipient=replace(by_hand, name="SỞ TƯ PHÁP LÀO CAI"))
    assert len(usual_items((one, other), 4)) == 1


def test_a_usual_item_has_no_place_for_letter_weight_or_seal() -> None:
    assert {field.name for field in fields(UsualItem)} == {"recipient", "urgency", "kind", "flags"}
    secret = replace(accepted(503, secrecy=Secrecy.C), kind=ItemKind.PACK, flags=Flags(delivery_advice=True))
    [item] = usual_items((secret,), 4)
    assert (item.kind, item.flags) == (ItemKind.PACK, Flags(delivery_advice=True))
