"""What the clerk must act upon, ranked by the moment before which: due items, what keeps them here, what waits."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kt1desk.domain.custody import Stage
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy, Urgency


class MustAct(StrEnum):
    """What is to be done; at one moment the first comes first, for it keeps the next from being done."""

    CLEAR_ASIDE = "CLEAR_ASIDE"
    """Records of the province that could not be taken in."""

    SEND_BACKLOG = "SEND_BACKLOG"
    """Facts that the province has been lacking for some time: those of just now are on their way."""

    COUNTERSIGN = "COUNTERSIGN"
    """Handovers that were made in somebody's absence and are not signed by them yet."""

    CLOSE_CASE = "CLOSE_CASE"
    CONFIRM_LABEL = "CONFIRM_LABEL"
    DELIVER_TIMED = "DELIVER_TIMED"
    """Hẹn giờ: the agreed moment."""

    DELIVER = "DELIVER"
    TRY_AGAIN = "TRY_AGAIN"
    """The postman came back with it: the clock of the promise stopped, the item is still here."""


_ORDER = {kind: place for place, kind in enumerate(MustAct)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """An item on hand. `since` is when its holder took it, `case_since` when the oldest open case was opened."""

    item_no: ItemNo
    secrecy: Secrecy
    urgency: Urgency
    stage: Stage
    due_at: datetime
    since: datetime
    label_confirmed: bool
    case_since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled:
    """An item that is not on hand, under a case of this desk."""

    item_no: ItemNo
    secrecy: Secrecy
    case_since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """So many records or handovers wait, the oldest since then."""

    count: int
    since: datetime

    def longer_than(self, bound: timedelta, now: datetime) -> "Waiting | None":
        """Return what has waited so long; None for what is on its way."""
        return self if now - self.since >= bound else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """One line of the list. What has no moment of its own to be done by counts from when it stands: `waits`.

    `item` is None for what is about no single item; `count` is then how many wait.
    """

    kind: MustAct
    moment: datetime
    waits: bool
    item: Pending | Unsettled | None = None
    count: int = 1


def must_act(
    held: Iterable[Pending],
    *,
    elsewhere: Iterable[Unsettled] = (),
    aside: Waiting | None,
    backlog: Waiting | None,
    unsigned: Waiting | None = None,
) -> tuple[Urgent, ...]:
    """Return everything to act upon, the earliest moment first; nothing on hand is left out."""
    found = [urgent for item in held for urgent in _of_item(item)]
    found += [Urgent(kind=MustAct.CLOSE_CASE, moment=each.case_since, waits=True, item=each) for each in elsewhere]
    waits = ((MustAct.CLEAR_ASIDE, aside), (MustAct.SEND_BACKLOG, backlog), (MustAct.COUNTERSIGN, unsigned))
    for kind, waiting in waits:
        if waiting is not None and waiting.count:
            found.append(Urgent(kind=kind, moment=waiting.since, waits=True, count=waiting.count))
    return tuple(sorted(found, key=_rank))


def _of_item(item: Pending) -> Iterable[Urgent]:
    """A label or a case holds the item back, so each must be settled before the moment of the item itself."""
    act, moment, waits = MustAct.DELIVER, item.due_at, False
    if item.stage is Stage.ATTEMPT_FAILED:
        act, moment, waits = MustAct.TRY_AGAIN, item.since, True
    elif item.urgency is Urgency.TIMED:
        act = MustAct.DELIVER_TIMED
    if item.case_since is not None:
        yield Urgent(kind=MustAct.CLOSE_CASE, moment=item.case_since, waits=True, item=item)
    if not item.label_confirmed:
        yield Urgent(kind=MustAct.CONFIRM_LABEL, moment=moment, waits=waits, item=item)
    yield Urgent(kind=act, moment=moment, waits=waits, item=item)


def _rank(urgent: Urgent) -> tuple[datetime, int, str]:
    return urgent.moment, _ORDER[urgent.kind], urgent.item.item_no if urgent.item else ""
