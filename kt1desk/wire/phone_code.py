"""Approval over the phone: the challenge one desk shows and the answer code another desk makes, checked offline.

A challenge is 25 random bits and 15 bits that name the asking life, so that the answering desk hears at once when
it was called by another desk than it thinks. An answer is 40 bits of HMAC-SHA256 under what the two desks have in
common (`wire.agreement`), over everything that the approval is bound to; so a code for one act opens no other.
Nobody can try many: the asking desk spoils a challenge at the third wrong code.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

import msgspec

from kt1desk.wire.spoken import BITS, characters

PURPOSE = "approval by phone 1"
"""Keeps the secret of two desks for this use apart from those for others."""

_RANDOM = 5
_TAG = 3
CHALLENGE_LENGTH = _RANDOM + _TAG
ANSWER_LENGTH = 8
"""Characters without the check character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What an answer is bound to; `desk` and `life` ask. Case and blanks of `about` do not matter: it is heard."""

    act: str
    about: str
    asked_by: str
    approver: str
    desk: str
    life: str
    challenge: str


def new_challenge(desk: str, life: str) -> str:
    """Return a fresh challenge of this life, without its check character."""
    return characters(secrets.randbits(_RANDOM * BITS), _RANDOM) + _tag(desk, life)


def names(challenge: str, desk: str, life: str) -> bool:
    """Tell whether a challenge names this life of this desk."""
    return len(challenge) == CHALLENGE_LENGTH and challenge[_RANDOM:] == _tag(desk, life)


def answer(secret: bytes, question: Question) -> str:
    """Return the answer code, without its check character. `secret` is shared by both desks for `PURPOSE`."""
    said = msgspec.json.encode(
        (
            PURPOSE,
            question.act,
            "".join(question.about.split()).casefold(),
            question.asked_by,
            question.approver,
            question.desk,
            question.life,
            question.challenge,
        )
    )
    digest = hmac.digest(secret, said, hashlib.sha256)
    return characters(int.from_bytes(digest[: ANSWER_LENGTH * BITS // 8]), ANSWER_LENGTH)


def is_answer(typed: str, secret: bytes, question: Question) -> bool:
    """Tell in constant time whether a typed code answers the question."""
    return hmac.compare_digest(typed, answer(secret, question))


def _tag(desk: str, life: str) -> str:
    digest = hashlib.sha256(msgspec.json.encode(("phone challenge 1", desk, life))).digest()
    return characters(int.from_bytes(digest[:2]), _TAG)
