"""Facts as earlier programs wrote them, and what they say today. Lines are for ever, so none of these ever goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kt1desk.domain.clerk import Role
from kt1desk.domain.events import Fact, StaffRegistered
from kt1desk.domain.ids import StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRegistered1(Fact):
    """Before the register knew training and commitment."""

    staff: StaffId
    name: str
    role: Role


def _staff_registered(old: StaffRegistered1) -> StaffRegistered:
    return StaffRegistered(
        at=old.at,
        by=old.by,
        staff=old.staff,
        name=old.name,
        role=old.role,
        office=None,
        trained_on=None,
        committed_on=None,
        committed_to=None,
        left_on=None,
    )


@dataclass(frozen=True, slots=True)
class OldKind:
    """How the bytes of an old kind are read, and what its facts are today."""

    read_as: type[Fact]
    upcast: Callable[[Any], Fact]


OLD_KINDS: Mapping[str, OldKind] = {"staff_registered.1": OldKind(StaffRegistered1, _staff_registered)}
