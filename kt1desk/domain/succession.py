"""Who took over from an agency that has ended, as the register tells it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kt1desk.domain.dated import one_on_day
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.places import Agency


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """An agency that has ended, as it was last, and who took over from it, as that one stands now."""

    ended: Agency
    heir: Agency


def succession(agencies: Iterable[Agency], agency: AgencyId, day: date) -> Succession | None:
    """Return who took over by `day`, after however many mergers; None for an agency that stands, and where nobody is
    told of."""
    rows = tuple(agencies)
    known, seen = _ever(rows, agency), {agency}
    if not known or one_on_day(known, day) is not None:
        return None
    ended = last = _latest(known)
    while last.successor is not None and last.successor not in seen:
        seen.add(last.successor)
        later = _ever(rows, last.successor)
        heir = one_on_day(later, day)
        if heir is not None:
            return Succession(ended=ended, heir=heir)
        last = _latest(later)
    return None


def _ever(rows: tuple[Agency, ...], agency: AgencyId) -> list[Agency]:
    return [row for row in rows if row.id == agency]


def _latest(rows: list[Agency]) -> Agency:
    return max(rows, key=lambda row: row.period.valid_from)
