"""Decides by what the search is narrowed besides its line: agency, days, stage, holder; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Protocol

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Unavailable
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.gui.day_reading import read_day
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import AgencyHit, StaffRow


class NarrowField(StrEnum):
    """What narrows, in the order of the fields."""

    AGENCY = auto()
    FIRST = auto()
    LAST = auto()
    STAGE = auto()
    HOLDER = auto()


class NarrowFault(StrEnum):
    """Why a field narrows nothing."""

    NOT_CHOSEN = auto()
    NO_DAY = auto()
    ENDS_BEFORE_IT_BEGINS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrowForm:
    """The fields as they stand: what was chosen, and what is only typed."""

    agency: AgencyHit | None = None
    stage: Stage | None = None
    holder: StaffRow | None = None
    texts: Mapping[NarrowField, str]


class NarrowScreen(Protocol):
    """The fields; `NarrowRow` is one."""

    def form(self) -> NarrowForm: ...

    def show_faults(self, faults: Mapping[NarrowField, NarrowFault]) -> None: ...

    def show_agencies(self, hits: tuple[AgencyHit, ...], for_text: str) -> None: ...

    def offer_holders(self, people: tuple[StaffRow, ...]) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrowDoors:
    """Agencies by a few letters, and the people of this office; called off the screen's thread."""

    find_agencies: Callable[[str], tuple[AgencyHit, ...]] = lambda _: ()
    people: Callable[[], tuple[StaffRow, ...]] = lambda: ()


class NarrowPresenter:
    """Tells `narrowed` what is asked for, at every change; a field that cannot be understood narrows nothing yet."""

    def __init__(
        self,
        screen: NarrowScreen,
        doors: NarrowDoors,
        *,
        work: Work,
        alerts: Alerts,
        narrowed: Callable[[ItemsAsked], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._narrowed = narrowed

    def opened(self) -> None:
        """Offer the people who may hold something."""
        self._work.books(self._doors.people, self._screen.offer_holders, self._failed)

    def find_agencies(self, text: str) -> None:
        """A few letters were typed."""
        self._work.books(
            lambda: self._doors.find_agencies(text), lambda hits: self._screen.show_agencies(hits, text), self._failed
        )

    def changed(self) -> None:
        """Narrow by what stands in the fields."""
        asked, _ = read_form(self._screen.form())
        self._screen.show_faults({})  # what is still being typed is no fault yet
        self._narrowed(asked)

    def is_right(self) -> bool:
        """Tell whether every field says what it narrows by; show what does not."""
        _, faults = read_form(self._screen.form())
        self._screen.show_faults(faults)
        return not faults

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._alerts.unavailable(error)


def read_form(form: NarrowForm) -> tuple[ItemsAsked, Mapping[NarrowField, NarrowFault]]:
    """Return what the fields narrow by, and which of them say nothing that can be understood."""
    texts = {field: form.texts.get(field, "").strip() for field in NarrowField}
    first, last = read_day(texts[NarrowField.FIRST]), read_day(texts[NarrowField.LAST])
    holder = texts[NarrowField.HOLDER]
    faults: dict[NarrowField, NarrowFault] = {}
    for field, value in ((NarrowField.FIRST, first), (NarrowField.LAST, last)):
        if texts[field] and value is None:
            faults[field] = NarrowFault.NO_DAY
    for field, chosen in ((NarrowField.AGENCY, form.agency), (NarrowField.STAGE, form.stage)):
        if texts[field] and chosen is None:
            faults[field] = NarrowFault.NOT_CHOSEN
    if form.holder is None and holder and not _is_code(holder):
        faults[NarrowField.HOLDER] = NarrowFault.NOT_CHOSEN
    if first and last and last < first:
        faults[NarrowField.LAST] = NarrowFault.ENDS_BEFORE_IT_BEGINS
    asked = ItemsAsked(
        agency=form.agency.agency if form.agency else None,
        first=first,
        last=last,
        stage=form.stage,
        holder=form.holder.staff if form.holder else "".join(holder.split()).upper() if _is_code(holder) else "",
    )
    return asked, faults


def _is_code(text: str) -> bool:
    """A bag or a vehicle: no person's name has a digit."""
    return any(letter.isdigit() for letter in text)
