"""The list that is fixed before a count: its salted digest is printed first, salt and list are shown afterwards."""

from collections.abc import Iterable
from hashlib import sha256

from kt1desk.domain.ids import HandoverId
from kt1desk.domain.stock import HeldItem

SALT_BYTES = 32
"""Numbers run in blocks, so a list can be guessed; without the salt no guess can be tried against the digest."""

_DIGITS = 32
"""Hex digits that are printed: 128 bits."""
_GROUP = 4


def digest_of(handover: HandoverId, items: Iterable[HeldItem], salt: str) -> str:
    """Return the digest of a list in any order; `salt` is hex."""
    lines = sorted(f"{item.item_no} {item.secrecy.value} {item.place.value}" for item in items)
    told = "\n".join(("kt1desk handover 1", handover, salt, *lines))
    return sha256(told.encode()).hexdigest()[:_DIGITS]


def spell_digest(digest: str) -> str:
    """Write a digest in groups, as it stands on screen and paper."""
    return "·".join(digest[start : start + _GROUP].upper() for start in range(0, len(digest), _GROUP))
