"""A number block in a code that is read over the phone: 20 characters (`wire.spoken`), checked offline.

27 bits of the first serial, 8 of the size in tens, 60 of an HMAC-SHA256 under what hub and desk have in common
(`wire.agreement`) over everything the block is lent for; a code read to one desk, one life and one ordinal is worth
nothing at any other.
"""

import hashlib
import hmac
from dataclasses import dataclass

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.numbers import SERIALS, NumberBlock
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.spoken import BITS, CodeMistyped, body_of, characters, grouped, value_of

__all__ = ["BlockCodeForeign", "BlockTerms", "BlockUnsayable", "CodeMistyped", "read_block", "write_block"]

PURPOSE = "number block 1"
STEP = 10
LARGEST_SAID = 255 * STEP
"""Numbers in the largest block a code can say."""

_SIZE_BITS, _MAC_BITS = 8, 60
_CHARS = (27 + _SIZE_BITS + _MAC_BITS) // BITS


class BlockCodeForeign(Exception):
    """The code was typed well, but it was not made by the partner, or not for these terms."""


class BlockUnsayable(Exception):
    """A block whose size no code can say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockTerms:
    """What both sides know without saying it: whose block it is, and which."""

    desk: DeskId
    life: LifeId
    ordinal: int
    prefix: str


def write_block(block: NumberBlock, terms: BlockTerms, key: AgreementKey, partner: str) -> str:
    """Return the code for a block; `partner` is the desk's public agreement key.

    Raises `BlockUnsayable` unless the size is 10 to 2,550 in tens, and `KeyMalformed`.
    """
    if block.size % STEP or not STEP <= block.size <= LARGEST_SAID or block.prefix != terms.prefix:
        raise BlockUnsayable(block.size)
    said = block.first << _SIZE_BITS | block.size // STEP
    return grouped(characters(said << _MAC_BITS | _mac(said, terms, key, partner), _CHARS))


def read_block(code: str, terms: BlockTerms, key: AgreementKey, partner: str) -> NumberBlock:
    """Return the block that a typed code lends; `partner` is the hub's public agreement key.

    Raises `CodeMistyped`, `BlockCodeForeign` and `KeyMalformed`.
    """
    value = value_of(body_of(code, _CHARS))
    said, mac = value >> _MAC_BITS, value & ((1 << _MAC_BITS) - 1)
    if not hmac.compare_digest(mac.to_bytes(8, "big"), _mac(said, terms, key, partner).to_bytes(8, "big")):
        raise BlockCodeForeign
    first, size = said >> _SIZE_BITS, (said & ((1 << _SIZE_BITS) - 1)) * STEP
    if not size or first + size > SERIALS:
        raise BlockCodeForeign
    return NumberBlock(prefix=terms.prefix, first=first, last=first + size - 1)


def _mac(said: int, terms: BlockTerms, key: AgreementKey, partner: str) -> int:
    words = (terms.desk, terms.life, str(terms.ordinal), terms.prefix, str(said))  # ids hold no zero byte
    digest = hmac.digest(key.shared_with(partner, PURPOSE), "\0".join(words).encode("ascii"), hashlib.sha256)
    return int.from_bytes(digest[:8], "big") >> 64 - _MAC_BITS
