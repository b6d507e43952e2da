"""Facts about the desk itself: its book, its people, its numbers."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Role
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.domain.numbers import NumberBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskOpened(Fact):
    """The first line of every life of a desk's book.

    A training book says so here, once: its numbers and papers are told apart for ever.
    """

    office: OfficeCode
    training: bool
    prefix: str
    public_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRegistered(Fact):
    """A person may act at this desk. PINs are secrets of the machine and never stand in the book."""

    staff: StaffId
    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlockLeased(Fact):
    """The province lent this life of this desk a run of item numbers.

    `ordinal` counts the blocks of this life from 1: asking again for the same ordinal gives the
    same block, so a lost answer costs nothing.
    """

    ordinal: int
    block: NumberBlock
