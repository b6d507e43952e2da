"""Who stands at the counter for an agency, and whether that person may hand in (TT 16/2017, register of persons)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import NAME_LIMIT, Secrecy, plain_text
from kt1desk.domain.persons import AuthorisedPerson
from kt1desk.domain.search import fold

_SOON = 30
_VERY_SOON = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """The person as the visit keeps it. `person` and `specimen_no` are empty for one who is not on the register."""

    person: str
    name: str
    specimen_no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`against` is the rule that a second person must bend, `warnings` are only said."""

    courier: Courier
    against: Rule | None
    warnings: tuple[Rule, ...]


def days_left(person: AuthorisedPerson, day: date) -> int | None:
    """How many days the person may still hand in after `day`; negative when that is over, None without an end."""
    return None if person.period.valid_to is None else (person.period.valid_to - day).days


def listed(person: AuthorisedPerson, day: date) -> Standing:
    """How a person of the register stands on the local `day`; the last valid day is still one."""
    courier = Courier(person=person.id, name=person.name, specimen_no=person.specimen_no)
    left = days_left(person, day)
    against = None
    if not person.may_hand_in:
        against = Rule.COURIER_MAY_NOT_HAND_IN
    elif not person.period.holds_on(day):
        against = Rule.COURIER_EXPIRED
    return Standing(courier=courier, against=against, warnings=() if against else _warnings(left))


def known_as(person: str, name: str, persons: Sequence[AuthorisedPerson], day: date) -> AuthorisedPerson | None:
    """Return the line of an agency's register that names this person, by id or else by name; marks and case aside.

    Of several lines the one that lets somebody hand in on `day` counts, else the last.
    """
    typed = fold(name)
    named = [row for row in persons if (row.id == person if person else fold(row.name) == typed)]
    held = [row for row in named if row.period.holds_on(day)]
    may = [row for row in held if row.may_hand_in]
    return next(iter((*may, *held, *reversed(named))), None)


def unlisted(name: str, *, has_register: bool) -> Standing:
    """How somebody stands who is not on the register of the agency.

    Where the agency has not named anybody yet there is nothing to compare with: that is said, and no more.
    Raises what `plain_text` raises of the name.
    """
    clean = plain_text(name, NAME_LIMIT, field="handed_in_by", required=True)
    courier = Courier(person="", name=clean, specimen_no="")
    if has_register:
        return Standing(courier=courier, against=Rule.COURIER_UNLISTED, warnings=())
    return Standing(courier=courier, against=None, warnings=(Rule.AGENCY_HAS_NO_PERSONS,))


def must_cover(
    courier: Courier, persons: Iterable[AuthorisedPerson], secrecy: Secrecy, *, agency: AgencyId, day: date
) -> None:
    """Raise COURIER_CLASS_NOT_COVERED for an item of a class that this person is not named for on `day`.

    Ordinary items need no class. Who is not on the register was let through as a person, by approval or because
    the agency has named nobody; `persons` are those of the agency on that day.
    """
    if secrecy is Secrecy.NONE or not courier.person:
        return
    if any(person.id == courier.person and secrecy in person.classes for person in persons):
        return
    raise RuleBroken(Rule.COURIER_CLASS_NOT_COVERED, name=courier.name, secrecy=secrecy.value, agency=agency, day=day)


def _warnings(left: int | None) -> tuple[Rule, ...]:
    if left is None or left > _SOON:
        return ()
    return (Rule.COURIER_ENDS_IN_7,) if left <= _VERY_SOON else (Rule.COURIER_ENDS_IN_30,)
