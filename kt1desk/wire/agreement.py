"""What two enrolled machines have in common without ever telling it: X25519, for codes read over the phone.

Each machine's agreement key follows from its signing seed, and its public half is a fact (`DeskEnrolled`) or part
of the hub's answer to an enrolment. What two of them derive is known to these two alone, so a short code made with
it proves who made it, offline.
"""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_BYTES = 32


class KeyMalformed(Exception):
    """A text that is no public agreement key."""


class AgreementKey:
    """The private half; it is never stored, it follows from the signing seed."""

    def __init__(self, signing_seed: bytes) -> None:
        """Derive the key from the 32 random bytes of the machine's signing key."""
        derived = HKDF(SHA256(), _BYTES, salt=None, info=b"kt1desk agreement key 1").derive(signing_seed)
        self._key = X25519PrivateKey.from_private_bytes(derived)

    @property
    def public(self) -> str:
        """The public half in base64."""
        return base64.b64encode(self._key.public_key().public_bytes_raw()).decode("ascii")

    def shared_with(self, other: str, purpose: str) -> bytes:
        """Return the 32 bytes that only this machine and the owner of `other` can derive, apart for each purpose.

        Raises `KeyMalformed` for a text that is no key, or one that agrees with everybody.
        """
        try:
            common = self._key.exchange(X25519PublicKey.from_public_bytes(base64.b64decode(other, validate=True)))
        except (ValueError, binascii.Error) as error:
            raise KeyMalformed from error
        return HKDF(SHA256(), _BYTES, salt=None, info=f"kt1desk {purpose}".encode()).derive(common)
