"""The one-time code by which a desk is enrolled: typed once by a clerk, it also says which hub is the right one.

24 characters (`wire.spoken`): 8 of a random secret (40 bits), 15 of the SHA-256 of the hub's authority certificate
in DER (75 bits), and one check character.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from kt1desk.wire.spoken import BITS, CodeMistyped, body_of, characters, grouped

__all__ = ["CodeMistyped", "EnrolCode", "NoCertificate", "certificate_in", "fingerprint_of", "parse_code", "secret_of"]

SECRET_CHARS = 8
FINGERPRINT_CHARS = 15
CODE_CHARS = SECRET_CHARS + FINGERPRINT_CHARS + 1
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)


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
        return grouped(self.secret + self.fingerprint)

    def __repr__(self) -> str:
        """Nothing that could end in a log: the secret admits a desk."""
        return "EnrolCode(…)"


def parse_code(text: str) -> EnrolCode:
    """Read a typed code; case, spaces and hyphens do not matter, and I, L and O are read as 1, 1 and 0.

    Raises `CodeMistyped`.
    """
    body = body_of(text, CODE_CHARS - 1)
    return EnrolCode(secret=body[:SECRET_CHARS], fingerprint=body[SECRET_CHARS:])


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
    return characters(int.from_bytes(data, "big"), len(data) * 8 // BITS)
