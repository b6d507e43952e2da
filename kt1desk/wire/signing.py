"""Ed25519 keys: a desk signs its lines and its requests, anybody checks them."""

import base64
import binascii
from collections.abc import Callable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SEED_BYTES = 32


class SigningKey:
    """The private half; it lives beside the store, never in it."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32 random bytes the key is made of."""
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature."""
        return self._key.sign(message)

    @property
    def public(self) -> str:
        """The public half in base64, as books and papers carry it."""
        return base64.b64encode(self._key.public_key().public_bytes_raw()).decode("ascii")


def signature_check(public: str) -> Callable[[bytes, bytes], bool]:
    """Return what tells whether the owner of `public` (base64) signed: check(signature, message).

    For many signatures of one desk: the key is read once. A malformed key signs nothing.
    """
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public, validate=True))
    except (ValueError, binascii.Error):
        return lambda signature, message: False

    def holds(signature: bytes, message: bytes) -> bool:
        try:
            key.verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True

    return holds


def signature_holds(public: str, signature: bytes, message: bytes) -> bool:
    """True when the owner of `public` (base64) signed `message`; a malformed key signs nothing."""
    return signature_check(public)(signature, message)
