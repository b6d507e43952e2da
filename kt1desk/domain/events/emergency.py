"""Facts about emergency packs: numbers on paper for the hours in which the machine fails."""

from dataclasses import dataclass

from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ItemNo


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPackMade(Fact):
    """Labels with these numbers, and blank slips, lie under this seal: the program itself gives none of them out.

    The first number names the pack.
    """

    seal_no: str
    numbers: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPackOpened(Fact):
    """At this moment the seal was broken: what was accepted on paper since then is entered late."""

    pack: ItemNo
