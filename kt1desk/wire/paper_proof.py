"""The text in a paper's QR code: what the paper says of its line of the book, signed by the desk that says it.

    KT1S:2|document|desk|life|number|line digest|signer's desk|signer's life|signature|check

Edition 2. The digest and the Ed25519 signature (over all before it, without the separator) are base64url. The
signer is left empty when it is the life that wrote the line. The check is the first 24 bits of the SHA-256 of all
before it: a text that was typed or read wrongly fails it, a forged one does not. The signature has no random part,
so a reprint carries the same text.
"""

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from kt1desk.wire.line import Sign

MARK = "KT1"
TEXT_LIMIT = 300
"""Characters that still give modules a 300 dpi copy keeps."""

_EDITION = "2"
_BETWEEN = "|"
_FIELDS = 10
_CHECK_BYTES = 3
_DIGEST_BYTES = 32
_SIGNATURE_BYTES = 64


class PaperKind(StrEnum):
    """Which paper carries the text; no item number or bag id begins so."""

    SLIP = "KT1S:"
    HANDOVER = "KT1H:"
    VISIT = "KT1V:"
    REFUSAL = "KT1R:"
    INCIDENT = "KT1I:"


class ProofBad(Exception):
    """The text is no proof of a paper, or of an edition that this program does not know."""


class ProofMistyped(ProofBad):
    """The text was one, and a character of it is wrong: to be scanned or typed again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperProof:
    """What a paper states: `document` stands in line `number` of a life, whose digest is `digest`."""

    kind: PaperKind
    document: str
    desk: str
    life: str
    number: int
    digest: bytes
    signer_desk: str
    signer_life: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedProof:
    """A proof as it was read: `message` is what the signature covers."""

    proof: PaperProof
    message: bytes
    signature: bytes

    def holds(self, signature_fits: Callable[[bytes, bytes], bool]) -> bool:
        """True when the check of the signer's key takes the signature."""
        return signature_fits(self.signature, self.message)


def proof_text(proof: PaperProof, sign: Sign) -> str:
    """Return the finished text; the same for the same line and key."""
    own = (proof.signer_desk, proof.signer_life) == (proof.desk, proof.life)
    fields = (
        _EDITION,
        _named(proof.document),
        _named(proof.desk),
        _named(proof.life),
        str(proof.number),
        _encoded(proof.digest),
        "" if own else _named(proof.signer_desk),
        "" if own else _named(proof.signer_life),
    )
    message = proof.kind.value + _BETWEEN.join(fields)
    signed = _BETWEEN.join((message, _encoded(sign(message.encode("ascii")))))
    return _BETWEEN.join((signed, _check(signed)))


def read_proof(text: str) -> SignedProof:
    """Read a scanned or typed text; blanks and line breaks do not matter.

    Raises `ProofMistyped` when the check says that a character is wrong, `ProofBad` for anything that is no proof.
    Whether the signature holds is another matter.
    """
    bare = "".join(text.split())
    kind = next((kind for kind in PaperKind if bare.startswith(kind.value)), None)
    if kind is None:
        raise ProofMistyped if bare.upper().startswith(MARK) else ProofBad
    signed, between, check = bare.rpartition(_BETWEEN)
    # Forged or not, a text of ours has a check that fits; one that has none may be of another edition.
    if not between or check != _check(signed):
        raise ProofMistyped
    edition, *fields = bare.removeprefix(kind.value).split(_BETWEEN)
    if edition != _EDITION or len(fields) != _FIELDS - 1:
        raise ProofBad
    return _read(kind, fields, signed.rpartition(_BETWEEN)[0])


def _read(kind: PaperKind, fields: list[str], message: str) -> SignedProof:
    document, desk, life, number, digest, signer_desk, signer_life, signature, _ = fields
    if not (number.isascii() and number.isdigit() and len(number) <= len(str(2**31))):
        raise ProofBad
    proof = PaperProof(
        kind=kind,
        document=unquote(document),
        desk=unquote(desk),
        life=unquote(life),
        number=int(number),
        digest=_decoded(digest, _DIGEST_BYTES),
        signer_desk=unquote(signer_desk or desk),
        signer_life=unquote(signer_life or life),
    )
    return SignedProof(
        proof=proof, message=message.encode("ascii", "replace"), signature=_decoded(signature, _SIGNATURE_BYTES)
    )


def _named(name: str) -> str:
    return quote(name, safe="/")


def _check(text: str) -> str:
    return _encoded(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:_CHECK_BYTES])


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")


def _decoded(text: str, length: int) -> bytes:
    try:
        content = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ProofBad from error
    # One content has one spelling: the spare bits of the last character are zero.
    if len(content) != length or _encoded(content) != text:
        raise ProofBad
    return content
