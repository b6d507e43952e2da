"""The recovery code: a second way to the desk's keys, printed once for the province's safe.

Nine groups of four signs of Crockford's base 32, e.g. ``2C7N-…``. Three signs of a group carry the secret
(9 x 15 = 135 bits), the fourth checks them. The check is linear over GF(32) with a different weight for each
place and a different target for each group, so it finds, always and not just probably: one wrong sign in a
group, two signs of a group in the wrong order, and two groups in the wrong order. That the group with the
error is known lets the clerk look at four signs again instead of at thirty-six.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field

from kt1desk.domain.errors import Rule, RuleBroken

GROUPS = 9
GROUP_SIGNS = 4
_CARRYING = GROUP_SIGNS - 1
_SIGN_BITS = 5
SECRET_BITS = GROUPS * _CARRYING * _SIGN_BITS
_SECRET_BYTES = (SECRET_BITS + 7) // 8

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(ALPHABET)}
_LOOK_ALIKES = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[^\w]+|_+")

# Different for each place and none 1, which is the weight of the check sign itself.
_WEIGHTS = (2, 3, 4)
# x^5 + x^2 + 1, irreducible over GF(2).
_MODULUS = 0b100101


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A number below 2**135. As text it is its spelling; in a traceback or a debugger it does not show itself."""

    number: int = field(repr=False)

    def __post_init__(self) -> None:
        if not 0 <= self.number < 1 << SECRET_BITS:
            raise ValueError(f"a recovery code has {SECRET_BITS} bits")

    def __str__(self) -> str:
        return spelled(self)

    def secret(self) -> bytes:
        """The number as 17 bytes, to derive a key from."""
        return self.number.to_bytes(_SECRET_BYTES, "big")


def new_code() -> RecoveryCode:
    """A random code, from the operating system's generator."""
    return RecoveryCode(secrets.randbits(SECRET_BITS))


def spelled(code: RecoveryCode) -> str:
    """The code as it is shown and printed: nine groups of four with hyphens."""
    mask = (1 << _SIGN_BITS) - 1
    last = GROUPS * _CARRYING - 1
    values = [code.number >> _SIGN_BITS * (last - place) & mask for place in range(last + 1)]
    groups = [values[start : start + _CARRYING] for start in range(0, last + 1, _CARRYING)]
    return "-".join(
        "".join(ALPHABET[value] for value in (*group, _check(number, group))) for number, group in enumerate(groups, 1)
    )


def parsed(text: str) -> RecoveryCode:
    """The code in a typed text; lower case, spaces, hyphens, O for 0 and I or L for 1 do not matter.

    Raises RECOVERY_CODE_LENGTH (`given` and `needed` signs) or RECOVERY_CODE_TYPO (`wrong`, how many groups);
    both tell in `group` (1 to 9) where to look first.
    """
    groups = _groups(text)
    wrong = [number for number in range(1, GROUPS + 1) if not _holds(number, groups[number - 1 : number])]
    given = sum(map(len, groups))
    if given != GROUPS * GROUP_SIGNS:
        group = wrong[0] if wrong else GROUPS
        raise RuleBroken(Rule.RECOVERY_CODE_LENGTH, given=given, needed=GROUPS * GROUP_SIGNS, group=group)
    if wrong:
        raise RuleBroken(Rule.RECOVERY_CODE_TYPO, group=wrong[0], wrong=len(wrong))
    number = 0
    for sign in "".join(group[:_CARRYING] for group in groups):
        number = number << _SIGN_BITS | _VALUES[sign]
    return RecoveryCode(number)


def _groups(text: str) -> list[str]:
    """The signs in groups: in fours, or as they were typed when that says better where a sign is missing."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_LOOK_ALIKES)
    typed = [part for part in _BETWEEN.split(plain) if part]
    signs = "".join(typed)
    if len(typed) == GROUPS and len(signs) != GROUPS * GROUP_SIGNS:
        return typed
    return [signs[start : start + GROUP_SIGNS] for start in range(0, len(signs), GROUP_SIGNS)]


def _holds(number: int, found: list[str]) -> bool:
    if not found or len(found[0]) != GROUP_SIGNS or not set(found[0]) <= _VALUES.keys():
        return False
    *carrying, check = (_VALUES[sign] for sign in found[0])
    return check == _check(number, carrying)


def _check(number: int, carrying: list[int]) -> int:
    check = number
    for weight, value in zip(_WEIGHTS, carrying, strict=True):
        check ^= _product(weight, value)
    return check


def _product(left: int, right: int) -> int:
    """The product in GF(32)."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left > len(_VALUES) - 1:
            left ^= _MODULUS
        right >>= 1
    return product
