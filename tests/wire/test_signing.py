"""Ed25519 keys, checked against the published vectors (RFC 8032, 7.1)."""

import base64

import pytest

from kt1desk.wire.protocol import to_be_signed
from kt1desk.wire.signing import SigningKey, signature_holds

SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
MESSAGE = bytes.fromhex("72")
SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_a_key_signs_as_the_standard_says() -> None:
    key = SigningKey(SEED)
    assert base64.b64decode(key.public) == PUBLIC
    assert key.sign(MESSAGE) == SIGNATURE
    assert signature_holds(key.public, SIGNATURE, MESSAGE)


@pytest.mark.parametrize(
    ("signature", "message"),
    [(SIGNATURE, b"\x73"), (SIGNATURE[:-1] + b"\x01", MESSAGE), (SIGNATURE[:-1], MESSAGE), (b"", MESSAGE)],
)
def test_a_wrong_signature_does_not_hold(signature: bytes, message: bytes) -> None:
    assert not signature_holds(SigningKey(SEED).public, signature, message)


@pytest.mark.parametrize("public", ["", "AA==", "not base64!", "đ" * 44, SigningKey(bytes(32)).public])
def test_a_key_that_is_none_or_anothers_signs_nothing(public: str) -> None:
    assert not signature_holds(public, SIGNATURE, MESSAGE)


def test_what_is_signed_for_a_request_names_the_call_and_begins_as_no_line_digest_is_made_to() -> None:
    assert to_be_signed("push", b"x") == b"kt1desk request\0push\0x"
