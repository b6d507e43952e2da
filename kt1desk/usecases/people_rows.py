"""Frozen rows of people that screens show."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Clerk, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person of the register as they stand today.

    `has_pin`: at this machine. `may_change`: a line of this desk about the person counts.
    """

    clerk: Clerk
    standing: Standing
    has_pin: bool
    may_change: bool
