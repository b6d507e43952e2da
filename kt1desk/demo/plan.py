"""The plan of the demo's day: who hands in what, the same for the same number of items. Pure; nothing is done here."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kt1desk.demo.cast import ADDRESSEES, ANY_ADDRESSEE, BY_HAND, COURIERS, UNITS, WEIGHTS
from kt1desk.demo.dice import Dice, shared_out
from kt1desk.domain.due import Reach, reach_of
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import ItemKind, Secrecy, Urgency, scope_to
from kt1desk.domain.places import Agency
from kt1desk.domain.reference import Reference
from kt1desk.domain.search import AgencyIndex, fold

CENTRE = OfficeCode("300000")
DAY = date(2024, 11, 25)

CLASSES = ((Secrecy.NONE, 50), (Secrecy.C, 30), (Secrecy.B, 12), (Secrecy.A, 8))
URGENCIES = ((Urgency.NORMAL, 57), (Urgency.EXPRESS, 33), (Urgency.TIMED, 10))
KINDS = ((ItemKind.LETTER, 72), (ItemKind.PACK, 18), (ItemKind.PARCEL, 10))
PLACES = ((Reach.OUT_OF_TOWN, 52), (Reach.IN_TOWN, 28), (Reach.INTER, 20))
REFUSALS = (
    (Secrecy.A, "SEAL_MISSING"),
    (Secrecy.NONE, "COVER_DAMAGED"),
    (Secrecy.C, "MARK_AS_WORD"),
    (Secrecy.A, "COVERS_TOO_FEW"),
    (Secrecy.B, "ADDRESS_INCOMPLETE"),
)
_ITEMS_PER_REFUSAL = 12
_LARGEST_VISIT = 5
_FIRST_SEAL = 24_118

# Kept by the clock of the demo, 07:30: 4 h ahead in town, 12 h in the province, 24 h beyond it (TT 16/2017).
_AGREED = {
    Reach.IN_TOWN: ("25/11 14:00", "25/11 16:30"),
    Reach.OUT_OF_TOWN: ("26/11 08:30", "26/11 14:00"),
    Reach.INTER: ("27/11 09:00", "27/11 15:30"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An agency of the tables, and the letters that a clerk types to find it."""

    agency: Agency
    letters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A recipient written by hand."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedItem:
    """One sealed item as it comes over the counter; `agreed` as typed, "" unless TIMED; `seal_no` "" without seal."""

    recipient: Known | Written
    addressee: str
    secrecy: Secrecy
    urgency: Urgency
    agreed: str
    kind: ItemKind
    weight_g: int
    covers: int
    seal_no: str
    addressee_only: bool
    delivery_advice: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRefusal:
    """An item that is not taken."""

    secrecy: Secrecy
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One courier at the counter with what he hands in."""

    courier: str
    sender: Known
    unit: str
    items: tuple[PlannedItem, ...]
    refusal: PlannedRefusal | None


def plan_day(reference: Reference, count: int) -> tuple[Visit, ...]:
    """Plan `count` items (1 at least) and the refusals that come between them."""
    return _Planner(reference, count).visits()


@dataclass(frozen=True, slots=True)
class _Service:
    secrecy: Secrecy
    urgency: Urgency
    kind: ItemKind
    reach: Reach


class _Planner:
    def __init__(self, reference: Reference, count: int) -> None:
        self._count = count
        self._dice = Dice(f"kt1desk demo, {count} items")
        self._index = AgencyIndex(reference.agencies)
        known = [agency for agency in reference.agencies if agency.period.holds_on(DAY)]
        self._by_reach = {
            reach: self._dice.shuffled([each for each in known if reach_to(each) is reach]) for reach in Reach
        }
        self._drawn = dict.fromkeys(Reach, 0)
        self._last_seal = _FIRST_SEAL
        self._by_hand_is_due = True

    def visits(self) -> tuple[Visit, ...]:
        sizes = self._sizes()
        refusals = self._refusals(len(sizes))
        services = iter(self._services())
        couriers = self._dice.shuffled(COURIERS)
        return tuple(
            self._visit(couriers[place % len(couriers)], [next(services) for _ in range(size)], refusals[place])
            for place, size in enumerate(sizes)
        )

    def _sizes(self) -> list[int]:
        sizes: list[int] = []
        while left := self._count - sum(sizes):
            sizes.append(min(1 + self._dice.below(_LARGEST_VISIT), left))
        return sizes

    def _refusals(self, visits: int) -> tuple[PlannedRefusal | None, ...]:
        wanted = min(max(1, round(self._count / _ITEMS_PER_REFUSAL)), visits)
        step = visits // wanted
        at_visit = {
            number * step: PlannedRefusal(secrecy=secrecy, reason=reason)
            for number, (secrecy, reason) in zip(range(wanted), itertools.cycle(REFUSALS), strict=False)
        }
        return tuple(at_visit.get(place) for place in range(visits))

    def _services(self) -> tuple[_Service, ...]:
        mixed = (
            self._dice.shuffled(shared_out(self._count, CLASSES)),
            self._dice.shuffled(shared_out(self._count, URGENCIES)),
            self._dice.shuffled(shared_out(self._count, KINDS)),
            self._dice.shuffled(shared_out(self._count, PLACES)),
        )
        return tuple(_Service(*each) for each in zip(*mixed, strict=True))

    def _visit(self, courier: str, services: Sequence[_Service], refusal: PlannedRefusal | None) -> Visit:
        sender = self._drawn_agency(Reach.IN_TOWN)
        return Visit(
            courier=courier,
            sender=self._known(sender),
            unit=self._dice.one_of(UNITS),
            items=tuple(self._item(service, sender) for service in services),
            refusal=refusal,
        )

    def _item(self, service: _Service, sender: Agency) -> PlannedItem:
        recipient, addressee = self._recipient(service.reach, sender)
        sealed = service.secrecy is not Secrecy.NONE or self._dice.below(4) == 0
        only = service.secrecy in {Secrecy.A, Secrecy.B} and self._dice.below(2) == 0
        named = only or service.secrecy is not Secrecy.NONE or self._dice.below(2) == 0
        return PlannedItem(
            recipient=recipient,
            addressee=addressee if named else "",
            secrecy=service.secrecy,
            urgency=service.urgency,
            agreed=self._dice.one_of(_AGREED[service.reach]) if service.urgency is Urgency.TIMED else "",
            kind=service.kind,
            weight_g=self._dice.one_of(WEIGHTS[service.kind]),
            covers=2 if service.secrecy is Secrecy.A else 1,
            seal_no=self._next_seal() if sealed else "",
            addressee_only=only,
            delivery_advice=self._dice.below(6) == 0,
        )

    def _recipient(self, reach: Reach, sender: Agency) -> tuple[Known | Written, str]:
        if reach is Reach.INTER and self._by_hand_is_due:
            self._by_hand_is_due = False
            name, address = BY_HAND
            return Written(name=name, address=address), addressee_of(name)
        agency = self._drawn_agency(reach)
        if agency.id == sender.id:
            agency = self._drawn_agency(reach)
        return self._known(agency), addressee_of(agency.name)

    def _drawn_agency(self, reach: Reach) -> Agency:
        """The next of its kind, so that every agency has its turn before one comes again."""
        agencies = self._by_reach[reach]
        agency = agencies[self._drawn[reach] % len(agencies)]
        self._drawn[reach] += 1
        return agency

    def _known(self, agency: Agency) -> Known:
        return Known(agency=agency, letters=letters_for(agency, self._index))

    def _next_seal(self) -> str:
        self._last_seal += 1
        return f"NP {self._last_seal:06d}"


def reach_to(agency: Agency) -> Reach:
    """How far an item goes that the centre accepts for this agency."""
    return reach_of(scope_to(agency.office), CENTRE, agency.office)


def addressee_of(name: str) -> str:
    """How an outer cover addresses the body of that name."""
    return next((title for begins, title in ADDRESSEES if name.startswith(f"{begins} ")), ANY_ADDRESSEE)


def letters_for(agency: Agency, index: AgencyIndex) -> str:
    """The fewest words, without marks, that bring the agency to the front of the answers; else its whole name."""
    words = fold(agency.name).split()
    shortened = [" ".join(words[:count]) for count in range(min(2, len(words)), len(words) + 1)]
    tried = (*(fold(alias) for alias in agency.aliases), *shortened)
    found = (typed for typed in tried if index.find(typed, DAY)[:1] == (agency,))
    return min(found, key=len, default=shortened[-1])
