"""A shift without windows: accept, scan the label back, refuse, hand over and take back, each told when it is done."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from kt1desk.domain.events import Fact
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from tests.store.opened import OpenedStore, count, make_store, open_again
from tests.support.builders import PLAIN_FORM
from tests.support.clock import MONDAY
from tests.support.forms import confirm, form
from tests.support.handing_over import TwoPersons

Tell = Callable[[Fact], None]

_SHARES = {"accept": 10, "confirm": 8, "refuse": 3, "hand over": 1}
_NUMBERS = (50_000, 149_999)


class Shift:
    """What whoever is on duty does next is drawn; no two facts are of the same moment."""

    def __init__(self, store: OpenedStore, dice: Random, tell: Tell) -> None:
        self._store = store
        self._dice = dice
        self._tell = tell
        self._unscanned: list[ItemNo] = []
        store.clock.at = MONDAY + timedelta(seconds=count(store.engine))

    def go_on(self) -> None:
        """Do one thing and tell it."""
        self._store.clock.advance(timedelta(seconds=1))
        does = self._dice.choices(list(_SHARES), list(_SHARES.values()))[0]
        if does == "accept" or (does == "confirm" and not self._unscanned):
            self._accept()
        elif does == "confirm":
            self._tell(confirm(self._store.desk, self._unscanned.pop(0), self._on_duty()))
        elif does == "refuse":
            self._refuse()
        else:
            self._hand_over()

    def _on_duty(self) -> StaffId:
        shift = self._store.lookups.shift()
        if shift is None:
            raise LookupError("nobody is on duty")
        return shift.clerk

    def _accept(self) -> None:
        desk = self._store.desk
        asked = form(desk, self._dice.choice(list(Secrecy)), self._on_duty())
        accepted = accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)
        self._tell(accepted)
        self._unscanned.append(accepted.item_no)

    def _refuse(self) -> None:
        desk = self._store.desk
        plain = PLAIN_FORM
        asked = RefuseItem(clerk=self._on_duty(), sender=plain.sender, service=plain.service, reason="COVER_DAMAGED")
        self._tell(refuse_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock))

    def _hand_over(self) -> None:
        TwoPersons(self._store.desk, tell=self._tell).counted().sign()


def make_stocked(path: Path) -> None:
    """Make the store of a desk with more numbers than a shift uses up, and close it."""
    make_store(path)
    store = open_again(path)
    first, last = _NUMBERS
    store.desk.lend_numbers(first, last, ordinal=2)
    store.close()
