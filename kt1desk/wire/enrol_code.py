"""The one-time code by which a desk is enrolled: typed once by a clerk, it also says which hub is the right one.

24 characters of Crockford's base 32 in six groups of four: 8 of a random secret (40 bits), 15 of the SHA-256 of
the hub's authority certificate in DER (75 bits), and one check character. The check is a parity over GF(32) with a
different weight for every place, so one wrong character or any two that changed places are always noticed.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from functools import reduce

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_CHARS = 8
FINGERPRINT_CHARS = 15
CODE_CHARS = SECRET_CHARS + FINGERPRINT_CHARS + 1
_GROUP = 4
_FIELD = 0b100101
"""x^5 + x^2 + 1, primitive, so the 31 powers of x differ: enough for 24 places."""

_READ_AS = str.maketrans("ILO", "110")
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)


class CodeMistyped(Exception):
    """The text is no code: a character is missing, too many or wrong. It was not shown to any hub."""


class NoCertificate(Exception):
    """The text holds no certificate in PEM."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolCode:
    """What a code says: the secret for the hub, the fingerprint for the desk."""

    secret: str
    fingerprint: str

    def __post_init__(self) -> None:
        if len(self.secret) != SECRET_CHARS or len(self.fingerprint) != FINGERPRINT_CHARS:
            raise ValueError("a secret has 8 characters and a fingerprint 15")

    def __str__(self) -> str:
        """The code as it is shown: XXXX-XXXX-XXXX-XXXX-XXXX-XXXX."""
        body = self.secret + self.fingerprint
        whole = body + _check_char(body)
        return "-".join(whole[start : start + _GROUP] for start in range(0, CODE_CHARS, _GROUP))

    def __repr__(self) -> str:
        """Nothing that could end in a log: the secret admits a desk."""
        return "EnrolCode(…)"


def parse_code(text: str) -> EnrolCode:
    """Read a typed code; case, spaces and hyphens do not matter, and I, L and O are read as 1, 1 and 0.

    Raises `CodeMistyped`.
    """
    squeezed = "".join(char for char in text if not (char.isspace() or char in "-–—"))
    if not squeezed.isascii():
        raise CodeMistyped("foreign letters")
    code = squeezed.upper().translate(_READ_AS)
    if len(code) != CODE_CHARS or any(char not in ALPHABET for char in code):
        raise CodeMistyped("length or letters")
    if code[-1] != _check_char(code[:-1]):
        raise CodeMistyped("check character")
    return EnrolCode(secret=code[:SECRET_CHARS], fingerprint=code[SECRET_CHARS:-1])


def secret_of(random: bytes) -> str:
    """The secret part from 5 random bytes."""
    return _base32(random)[:SECRET_CHARS]


def certificate_in(authority_pem: bytes) -> bytes:
    """The first certificate of a text in PEM, in DER; raise `NoCertificate` without one."""
    found = _PEM.search(authority_pem)
    try:
        der = base64.b64decode(b"".join(found[1].split()), validate=True) if found else b""
    except binascii.Error as error:
        raise NoCertificate from error
    if not der:
        raise NoCertificate
    return der


def fingerprint_of(certificate_der: bytes) -> str:
    """The fingerprint part for a certificate."""
    return _base32(hashlib.sha256(certificate_der).digest()[:10])[:FINGERPRINT_CHARS]


def _base32(data: bytes) -> str:
    value = int.from_bytes(data, "big")
    chars = len(data) * 8 // 5
    return "".join(ALPHABET[value >> 5 * (chars - 1 - place) & 31] for place in range(chars))


def _times(one: int, other: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _FIELD << (bit - 5)
    return product


def _check_char(body: str) -> str:
    # Horner's rule: the weight of a place is x to the power of its distance from the end; the check has weight 1.
    value = reduce(lambda sum_so_far, char: _times(sum_so_far, 2) ^ ALPHABET.index(char), body, 0)
    return ALPHABET[_times(value, 2)]
