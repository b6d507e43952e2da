"""Whatever desks recorded and whenever the hub heard of it, each unfinished item is counted once, where it is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.custody import HolderKind, touched
from kt1desk.domain.events import ArrivalConfirmed, ArrivedItem, DispatchClosed, Fact
from kt1desk.domain.ids import ItemNo, OfficeCode
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import Place
from kt1desk.hub.holdings import holdings
from kt1desk.wire import protocol
from tests.support.builders import TU
from tests.support.histories import Day, steps
from tests.support.hubs import direct_hub, enrolled
from tests.support.lines import Author, next_office
from tests.support.shelf import History

_APART = 10_000
_KINDS = {
    Place.WITH_CLERK: (HolderKind.PERSON, False),
    Place.WITH_POSTMAN: (HolderKind.PERSON, True),
    Place.IN_BAG: (HolderKind.BAG, False),
    Place.RESERVED: (HolderKind.RESERVED, False),
}
Where = tuple[bool, str, HolderKind, bool]


@dataclass(frozen=True)
class Province:
    """What two desks of one office and one of another recorded, each of its own items."""

    one: History
    colleague: History
    district: History


days = st.tuples(steps, steps, steps).map(
    lambda all_three: Province(
        *(Day(place * _APART, (place + 5) * _APART).play(taken) for place, taken in enumerate(all_three, start=1))
    )
)


def on_the_way(history: History) -> list[DispatchClosed]:
    return [fact for fact in history.facts if isinstance(fact, DispatchClosed)]


def held_in(history: History, office: str, arrived: set[ItemNo], *, training: bool = False) -> Counter[Where]:
    """Counted from the shelf, which knows nothing of the fold."""
    told: Counter[Where] = Counter((training, office, *_KINDS[item.place]) for item in history.shelf.held.values())
    sent = {item_no for dispatch in on_the_way(history) for item_no in touched(dispatch)}
    told[training, office, HolderKind.VEHICLE, False] += len(sent - arrived)
    return +told


def arrival_of(dispatch: DispatchClosed, origin: str) -> ArrivalConfirmed:
    found = tuple(ArrivedItem(item_no=item_no, secrecy=Secrecy.NONE) for item_no in touched(dispatch))
    return ArrivalConfirmed(at=dispatch.at, by=TU, dispatch=dispatch.dispatch, origin=OfficeCode(origin), items=found)


def thirds(author: Author, facts: list[Fact]) -> Iterator[protocol.Push]:
    lines, third = author.writes(*facts), len(facts) // 3
    for part in (lines[:third], lines[third : 2 * third], lines[2 * third :]):
        yield protocol.Push(desk=author.desk, life=author.life, lines=part)


@settings(max_examples=40)
@given(st.data(), days)
def test_every_unfinished_item_is_counted_for_exactly_one_holder(data: st.DataObject, told: Province) -> None:
    with direct_hub("sqlite://") as hub:
        office, elsewhere = next_office(), next_office()
        one, colleague = enrolled(hub, office), enrolled(hub, office)
        district, exercise = enrolled(hub, elsewhere), enrolled(hub, office, training=True)
        confirmed = [dispatch for dispatch in on_the_way(told.one) if data.draw(st.booleans())]
        arrived = {item_no for dispatch in confirmed for item_no in touched(dispatch)}
        facts = {
            one: told.one.facts,
            colleague: told.colleague.facts,
            district: [*told.district.facts, *(arrival_of(dispatch, office) for dispatch in confirmed)],
            exercise: told.one.facts,
        }
        pushes = {author: thirds(author, what) for author, what in facts.items()}
        for author in data.draw(st.permutations([*facts] * 3)):
            hub.door(author).push(next(pushes[author]))
        present = holdings(hub.engine)
    expected = (
        held_in(told.one, office, arrived)
        + held_in(told.colleague, office, set())
        + held_in(told.district, elsewhere, set())
        + Counter({(False, elsewhere, HolderKind.PERSON, False): len(arrived)})
        + held_in(told.one, office, set(), training=True)
    )
    found: Counter[Where] = Counter()
    for each in present.held:
        found[each.training, each.office, each.kind, each.out] += each.items
    assert found == expected
    assert present.items + present.training_items == expected.total()
