"""Days at a desk that can really happen, and what a simple model of the shelf says of them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.events import (
    ArrivalConfirmed,
    ArrivedItem,
    AttemptFailed,
    BagClosed,
    BagContents,
    CaseClosed,
    DispatchClosed,
    Fact,
    IncidentClosed,
    IncidentOpened,
    ItemAccepted,
    ItemCorrected,
    ItemDelivered,
    ItemRedirected,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemVoided,
    ItemWithdrawn,
    LabelConfirmed,
    LabelHandwritten,
    LineName,
    NumberVoided,
    OpenedCase,
    ShiftHandedOver,
    ShiftOpened,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import BagId, CaseId, DeskId, DispatchId, ItemNo, LifeId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import Place, SheetRow
from tests.support.builders import HANH, PLAIN_FORM, TU, accepted, number, reprinted, shift_opened, strip_reprinted
from tests.support.clock import MONDAY
from tests.support.shelf import History

POSTMAN = StaffId("TEST.9")
FROM_ELSEWHERE = 900_000
"""Serials that other desks lent their numbers from."""

_LETTERS = tuple(Secrecy)
_KINDS = tuple(ItemKind)


class _Desk:
    """What a day is played at."""

    def __init__(self, first_serial: int = 1, elsewhere: int = FROM_ELSEWHERE) -> None:
        self.history = History()
        self._shelf = self.history.shelf
        self._first = first_serial
        self._elsewhere = elsewhere
        self._at = MONDAY
        self._serials = 0
        self._others = 0
        self._documents = 0
        self._clerk = HANH
        self._confirmed: set[ItemNo] = set()
        self._accepted: dict[ItemNo, ItemAccepted] = {}
        self._bags: dict[BagId, tuple[ItemNo, ...]] = {}
        self._cases: dict[ItemNo, str] = {}
        self._kept: dict[ItemNo, CaseId] = {}
        self._balance: tuple[SheetRow, ...] = ()
        self._begin(shift_opened(at=self._at, shift=ShiftId("S1")))

    def _begin(self, fact: ShiftOpened | ShiftHandedOver) -> None:
        self.history.begins.append(len(self.history.facts))
        self.history.facts.append(fact)
        self._shelf.begin_shift()

    def _may_leave(self, item_no: ItemNo) -> bool:
        return item_no in self._confirmed and item_no not in self._cases

    def _document(self, kind: str) -> DispatchId:
        self._documents += 1
        return DispatchId(f"{kind}{self._documents}")

    def _tell(self, *facts: Fact) -> None:
        self.history.facts += facts


class _Shifts(_Desk):
    """How shifts end, and what becomes of items that stayed behind."""

    def hand_over(self, choice: int) -> None:
        """Now and then an item is not found and stays behind under a case."""
        incoming = self._other()
        cases = self._cases_of(choice)
        fact = ShiftHandedOver(
            at=self._at,
            by=self._clerk,
            shift=ShiftId(f"S{len(self.history.begins)}"),
            outgoing=self._clerk,
            handover=None,
            items=self._shelf.on_hand(),
            cases=cases,
            sheet=self._balance,
            unsent=0,
            witness=None,
            next_shift=ShiftId(f"S{len(self.history.begins) + 1}"),
            incoming=incoming,
        )
        self._clerk = incoming
        self._begin(fact)

    def close_for_the_night(self, choice: int) -> None:
        """The stock goes into the safe bag, and the next morning somebody takes it out."""
        cases = self._cases_of(choice)
        lying = [item_no for item_no, item in self._shelf.held.items() if item.place is Place.WITH_CLERK]
        self._shelf.put(lying, Place.IN_SAFE)
        self._tell(
            ShiftPutInSafe(
                at=self._at,
                by=self._clerk,
                shift=ShiftId(f"S{len(self.history.begins)}"),
                outgoing=self._clerk,
                handover=None,
                items=self._shelf.on_hand(),
                cases=cases,
                sheet=self._balance,
                unsent=0,
                witness=None,
                leader=self._other(),
                seal_no="TQ 004519",
            )
        )
        self._shelf.put(lying, Place.WITH_CLERK)
        opening = self._shelf.on_hand()
        shift = ShiftId(f"S{len(self.history.begins) + 1}")
        self._begin(shift_opened(*opening, at=self._at, by=self._clerk, shift=shift))

    def clear_a_case(self, _choice: int) -> None:
        if self._kept:
            item_no, case = self._kept.popitem()
            self._tell(
                CaseClosed(
                    at=self._at, by=self._clerk, case=case, item_no=item_no, reserved=True, reason="FOUND", witness=TU
                )
            )
            self._shelf.put((item_no,), Place.WITH_CLERK)

    def _other(self) -> StaffId:
        return TU if self._clerk == HANH else HANH

    def _cases_of(self, choice: int) -> tuple[OpenedCase, ...]:
        self._balance = self._shelf.rows()
        self.history.signed.append(self._shelf.on_hand())
        lost = self._shelf.some(choice, lambda _: True) if choice % 3 == 0 else ()
        for item_no in lost:
            self._kept[item_no] = CaseId(self._document("H"))
        self._shelf.put(lost, Place.RESERVED)
        return tuple(
            OpenedCase(
                case=self._kept[item_no], item_no=item_no, outcome=Outcome.MISSING, reason="NOT_SEEN", reserved=True
            )
            for item_no in lost
        )


class Day(_Shifts):
    """Plays steps; a step that cannot happen now is left out."""

    def play(self, taken: Iterable[tuple[str, int]]) -> History:
        """Take each step with its choice."""
        for step, choice in taken:
            self._at += timedelta(seconds=1)
            STEPS[step](self, choice)
        return self.history

    def goes_on_elsewhere(self, apart: int) -> "Day":
        """Use numbers and names of documents that the day it was copied from does not use."""
        self._first += apart
        self._elsewhere += apart
        self._documents += apart
        return self

    def accept(self, choice: int) -> None:
        letter = _LETTERS[choice % 4]
        kind = _KINDS[choice % 3]
        told = accepted(self._first + self._serials, secrecy=letter, by=self._clerk, at=self._at)
        fact = replace(told, kind=kind)
        self._serials += 1
        self._accepted[fact.item_no] = fact
        self._tell(fact)
        self._shelf.came(fact.item_no, (letter, kind), "accepted")

    def arrive(self, choice: int) -> None:
        letters = [_LETTERS[(choice + more) % 4] for more in range(1 + choice % 3)]
        came = []
        for letter in letters:
            came.append(ArrivedItem(item_no=number(self._elsewhere + self._others), secrecy=letter))
            self._others += 1
        fact = ArrivalConfirmed(
            at=self._at, by=self._clerk, dispatch=self._document("D"), origin=OfficeCode("303800"), items=tuple(came)
        )
        self._tell(fact)
        for item in came:
            self._confirmed.add(item.item_no)
            self._shelf.came(item.item_no, (item.secrecy, None), "received")

    def confirm(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda n: n not in self._confirmed):
            self._tell(LabelConfirmed(at=self._at, by=self._clerk, item_no=item_no))
            self._confirmed.add(item_no)

    def relabel(self, choice: int) -> None:
        """Written by hand and typed back, or printed again and not scanned yet, the seal strip with it."""
        for item_no in self._shelf.some(choice, lambda _: True):
            told = LabelHandwritten(at=self._at, by=self._clerk, item_no=item_no)
            if choice % 2:
                self._tell(told)
                self._confirmed.add(item_no)
            else:
                self._tell(reprinted(told), strip_reprinted(told))
                self._confirmed.discard(item_no)

    def bag(self, choice: int) -> None:
        items = self._shelf.some(choice, self._may_leave, most=3)
        if items:
            bag = BagId(f"BAG{self._documents}")
            self._tell(BagClosed(at=self._at, by=self._clerk, bag=bag, seal_no=self._document("S"), items=items))
            self._bags[bag] = items
            self._shelf.put(items, Place.IN_BAG)

    def dispatch(self, choice: int) -> None:
        loose = self._shelf.some(choice, self._may_leave, most=choice % 3)
        bags = tuple(BagContents(bag=bag, items=items) for bag, items in list(self._bags.items())[: choice % 4])
        if not loose and not bags:
            return
        fact = DispatchClosed(
            at=self._at,
            by=self._clerk,
            dispatch=self._document("D"),
            destination=OfficeCode("303800"),
            vehicle="22C-01234",
            bags=bags,
            loose=loose,
        )
        self._tell(fact)
        self._shelf.left((*loose, *(n for bag in bags for n in bag.items)), "dispatched")
        for bag in bags:
            del self._bags[bag.bag]

    def send_out(self, choice: int) -> None:
        items = self._shelf.some(choice, self._may_leave, most=2)
        if items:
            self._tell(ItemsSentOut(at=self._at, by=self._clerk, postman=POSTMAN, items=items))
            self._shelf.put(items, Place.WITH_POSTMAN)

    def attempt(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda _: True, place=Place.WITH_POSTMAN):
            why = "NOT_FOUND"
            self._tell(AttemptFailed(at=self._at, by=POSTMAN, item_no=item_no, reason=why, kept_by=self._clerk))
            self._shelf.put((item_no,), Place.WITH_CLERK)

    def deliver(self, choice: int) -> None:
        place = (Place.WITH_POSTMAN, Place.WITH_CLERK)[choice % 2]
        for item_no in self._shelf.some(choice, self._may_leave, place=place):
            self._tell(
                ItemDelivered(
                    at=self._at, by=self._clerk, item_no=item_no, received_by="Đỗ Thị Lan", received_by_title="Văn thư"
                )
            )
            self._shelf.left((item_no,), "delivered")

    def give_back(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda n: n not in self._cases):
            who = "Trần Văn Minh"
            if choice % 2:
                self._tell(ItemWithdrawn(at=self._at, by=self._clerk, item_no=item_no, received_by=who))
            else:
                self._tell(
                    ItemReturned(at=self._at, by=self._clerk, item_no=item_no, reason="REFUSED", received_by=who)
                )
            self._shelf.left((item_no,), "given_back")

    def take_back(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda n: n not in self._cases):
            why, who = "COURIER_TOOK_BACK", "Trần Văn Minh"
            self._tell(ItemVoided(at=self._at, by=self._clerk, item_no=item_no, reason=why, received_by=who))
            self._shelf.left((item_no,), "given_back")

    def spoil_a_number(self, _choice: int) -> None:
        spoiled = number(self._first + self._serials)
        self._serials += 1
        self._tell(NumberVoided(at=self._at, by=self._clerk, item_no=spoiled, reason="LABEL_SPOILED"))
        self._shelf.gone.add(spoiled)

    def correct(self, choice: int) -> None:
        """The weight alone, or letter and kind too."""
        for item_no in self._shelf.some(choice, lambda n: n in self._accepted):
            first = self._accepted[item_no]
            letter, kind = _LETTERS[choice % 4], _KINDS[choice % 3]
            self._tell(
                ItemCorrected(
                    at=self._at,
                    by=self._clerk,
                    item_no=item_no,
                    corrects=LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=1),
                    sender=first.sender,
                    recipient=first.recipient,
                    service=replace(first.service, secrecy=letter),
                    kind=kind,
                    weight_g=first.weight_g + choice,
                    cover=first.cover,
                    flags=first.flags,
                    payer=first.payer,
                    price=first.price,
                    promise=first.promise,
                    rule_set=first.rule_set,
                    reason="WEIGHT_WRONG",
                )
            )
            self._shelf.regrouped(item_no, letter, kind)
            self._confirmed.discard(item_no)

    def redirect(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda _: True):
            recipient = replace(PLAIN_FORM.recipient, name="Huyện ủy Na Hang")
            self._tell(
                ItemRedirected(at=self._at, by=self._clerk, item_no=item_no, recipient=recipient, asked_by="Lan")
            )

    def unclaimed(self, choice: int) -> None:
        for item_no in self._shelf.some(choice, lambda _: True):
            self._tell(ItemUnclaimed(at=self._at, by=self._clerk, item_no=item_no, reason="NOT_COLLECTED"))

    def incident(self, choice: int) -> None:
        if self._cases and choice % 2:
            item_no, case = self._cases.popitem()
            self._tell(
                IncidentClosed(
                    at=self._at,
                    by=self._clerk,
                    item_no=item_no,
                    case=case,
                    result="CLEARED",
                    witness=TU,
                    closed_at=self._at,
                )
            )
            return
        for item_no in self._shelf.some(choice, lambda n: n not in self._cases):
            self._cases[item_no] = self._document("C")
            self._tell(
                IncidentOpened(
                    at=self._at,
                    by=self._clerk,
                    item_no=item_no,
                    case=self._cases[item_no],
                    reason="SEAL_BROKEN",
                    witness=TU,
                    weight_g=118,
                )
            )


STEPS: dict[str, Callable[[Day, int], None]] = {
    "accept": Day.accept,
    "arrive": Day.arrive,
    "confirm": Day.confirm,
    "relabel": Day.relabel,
    "bag": Day.bag,
    "dispatch": Day.dispatch,
    "send_out": Day.send_out,
    "attempt": Day.attempt,
    "deliver": Day.deliver,
    "give_back": Day.give_back,
    "take_back": Day.take_back,
    "spoil_a_number": Day.spoil_a_number,
    "correct": Day.correct,
    "redirect": Day.redirect,
    "unclaimed": Day.unclaimed,
    "incident": Day.incident,
    "hand_over": Day.hand_over,
    "close_for_the_night": Day.close_for_the_night,
    "clear_a_case": Day.clear_a_case,
}

# Items must come and be confirmed before anything else can happen to them.
MIX = ("accept", "accept", "confirm", "confirm", *STEPS)

steps: st.SearchStrategy[list[tuple[str, int]]] = st.lists(
    st.tuples(st.sampled_from(MIX), st.integers(0, 11)), min_size=15, max_size=90
)
"""What happens, and which of the items that fit it happens to."""


def lawful_histories() -> st.SearchStrategy[History]:
    """Histories that a desk can really record."""
    return steps.map(lambda taken: Day().play(taken))
