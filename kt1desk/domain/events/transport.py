"""Facts of bags and dispatches. A document is one fact with all its lines."""

from dataclasses import dataclass

from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import BagId, DispatchId, ItemNo, OfficeCode
from kt1desk.domain.item import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class BagClosed(Fact):
    """These items went into this bag and the bag was sealed. It stays on hand until dispatched."""

    bag: BagId
    seal_no: str
    items: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BagContents:
    """A closed bag with its manifest, restated so that the dispatch stands alone."""

    bag: BagId
    items: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchClosed(Fact):
    """The driver took these bags and loose items (giao rời). A closed dispatch never changes."""

    dispatch: DispatchId
    destination: OfficeCode
    vehicle: str
    bags: tuple[BagContents, ...]
    loose: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivedItem:
    """One item found in an opened dispatch, with the letter that stands on its cover."""

    item_no: ItemNo
    secrecy: Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalConfirmed(Fact):
    """Items of a dispatch were scanned one by one and are now held here (xác nhận đến)."""

    dispatch: DispatchId
    origin: OfficeCode
    items: tuple[ArrivedItem, ...]
