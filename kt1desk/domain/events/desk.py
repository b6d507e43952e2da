"""Facts about the desk itself: its book, its lives, its numbers."""

from dataclasses import dataclass
from enum import StrEnum

from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import LifeId, OfficeCode
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


class NewLife(StrEnum):
    """Why a desk's book went on in a new life."""

    RESTORED = "RESTORED"
    """The store came back from a backup."""

    COPIED = "COPIED"
    """The store was found on another machine than the one that wrote it."""

    FORKED = "FORKED"
    """The province holds other lines under numbers that this store had written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeBegan(Fact):
    """The second line of every life but the first: where the life before it ended for this book.

    Lines of `previous` up to `common` (its digest in hex) stand in this book as they were; what it had
    written after that, `repeated` facts, follows here again as lines of the new life, for the old numbers may
    be taken by another copy.
    """

    previous: LifeId
    common: int
    digest: str
    repeated: int
    why: NewLife


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskEnrolled(Fact):
    """The province admitted this life. `province`: this desk keeps the register and the dated tables.

    `agreement_key` and `hub_agreement_key` are public X25519 keys in base64: short codes read over the phone
    are checked with what two of them have in common (`wire.agreement`).
    """

    office: OfficeCode
    prefix: str
    province: bool
    agreement_key: str
    hub_agreement_key: str


class BackupPlace(StrEnum):
    """One of the two places where backups go."""

    FIRST = "FIRST"
    SECOND = "SECOND"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupVerified(Fact):
    """A backup was written, opened, verified and counted: `lines` lines, the last own one with digest `head` (hex)."""

    place: BackupPlace
    lines: int
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlockLeased(Fact):
    """The province lent this life of this desk a run of item numbers.

    `ordinal` counts the blocks of this life from 1: asking again for the same ordinal gives the
    same block, so a lost answer costs nothing.
    """

    ordinal: int
    block: NumberBlock
