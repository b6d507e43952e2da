"""Codes that people read to each other: Crockford's base 32 in groups of four, the last character a check.

The check is a parity over GF(32) with a different weight for every place, so one wrong character or any two that
changed places are always noticed, in codes of up to 31 characters.
"""

from functools import reduce

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 5
"""What one character carries."""

_GROUP = 4
_FIELD = 0b100101
"""x^5 + x^2 + 1, primitive, so the 31 powers of x differ."""

_READ_AS = str.maketrans("ILO", "110")


class CodeMistyped(Exception):
    """The text is no code: a character is missing, too many or wrong."""


def characters(value: int, count: int) -> str:
    """Return the lowest `count` * 5 bits of a number as characters."""
    return "".join(ALPHABET[value >> BITS * (count - 1 - place) & 31] for place in range(count))


def value_of(text: str) -> int:
    """Return the number that characters stand for."""
    return reduce(lambda value, char: value << BITS | ALPHABET.index(char), text, 0)


def grouped(body: str) -> str:
    """Return `body` with its check character, as it is shown and read: XXXX-XXXX-…"""
    whole = body + check_character(body)
    return "-".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))


def body_of(text: str, length: int) -> str:
    """Return a typed code without its check; case, spaces and hyphens do not matter, I, L and O are 1, 1 and 0.

    Raises `CodeMistyped` unless it has `length` characters and the check after them.
    """
    squeezed = "".join(char for char in text if not (char.isspace() or char in "-–—"))
    if not squeezed.isascii():
        raise CodeMistyped("foreign letters")
    code = squeezed.upper().translate(_READ_AS)
    if len(code) != length + 1 or any(char not in ALPHABET for char in code):
        raise CodeMistyped("length or letters")
    if code[-1] != check_character(code[:-1]):
        raise CodeMistyped("check character")
    return code[:-1]


def check_character(body: str) -> str:
    """Return the parity of a code."""
    # Horner's rule: the weight of a place is x to the power of its distance from the end; the check has weight 1.
    value = reduce(lambda sum_so_far, char: _times(sum_so_far, 2) ^ ALPHABET.index(char), body, 0)
    return ALPHABET[_times(value, 2)]


def _times(one: int, other: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    for bit in range(BITS):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _FIELD << (bit - 5)
    return product
