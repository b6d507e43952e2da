"""The text on a paper: signed, short, the same at every print, and a slip of the finger is told from a forgery."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.wire.paper_proof import (
    TEXT_LIMIT,
    PaperKind,
    PaperProof,
    ProofBad,
    ProofMistyped,
    proof_text,
    read_proof,
)
from kt1desk.wire.signing import SEED_BYTES, SigningKey, signature_holds

KEY = SigningKey(bytes([7]) * SEED_BYTES)
OTHER = SigningKey(bytes([8]) * SEED_BYTES)
STATED = PaperProof(
    kind=PaperKind.SLIP,
    document="ZK000412077VN",
    desk="300000-7Q4M2ZC8",
    life="LXK9P3VNT",
    number=2_000_000,
    digest=bytes(range(32)),
    signer_desk="300000-7Q4M2ZC8",
    signer_life="LXK9P3VNT",
)
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_|:/"


def _fits(signature: bytes, message: bytes) -> bool:
    return signature_holds(KEY.public, signature, message)


@pytest.mark.parametrize(
    "stated",
    [
        STATED,
        replace(STATED, kind=PaperKind.HANDOVER, document="2024-330/1"),
        replace(STATED, signer_life="LNEWLIFE1"),
        replace(STATED, signer_desk="303800-AAAAAAAA", signer_life="LNEWLIFE1"),
    ],
)
def test_what_a_paper_states_is_read_back_and_the_signature_holds(stated: PaperProof) -> None:
    text = proof_text(stated, KEY.sign)
    read = read_proof(text)
    assert read.proof == stated
    assert read.holds(_fits)
    assert len(text) < TEXT_LIMIT
    assert text == proof_text(stated, KEY.sign)


def test_blanks_and_line_breaks_do_not_matter() -> None:
    text = proof_text(STATED, KEY.sign)
    assert read_proof(f"  {text[:90]}\n {text[90:]}\r\n").proof == STATED


def test_a_name_that_holds_the_separator_does_not_move_the_fields() -> None:
    odd = replace(STATED, desk="a|b%7C", document="đời")
    assert read_proof(proof_text(odd, KEY.sign)).proof == replace(odd, signer_desk=STATED.signer_desk)


@given(st.integers(min_value=4, max_value=10_000), st.sampled_from(SIGNS))
def test_a_character_that_is_wrong_is_noticed_as_such(place: int, sign: str) -> None:
    text = proof_text(STATED, KEY.sign)
    place %= len(text)
    typed = text[:place] + sign + text[place + 1 :]
    if typed == text:
        assert read_proof(typed).holds(_fits)
    else:
        with pytest.raises(ProofMistyped if place > 2 else ProofBad):
            read_proof(typed)


def test_a_forgery_has_a_check_that_fits_and_a_signature_that_does_not_hold() -> None:
    forged = read_proof(proof_text(replace(STATED, number=2_000_001), OTHER.sign))
    assert not forged.holds(_fits)


@pytest.mark.parametrize("text", ["", "hello", "ZK000412077VN", "KT2S:2|x"])
def test_what_is_no_proof_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ProofBad) as bad:
        read_proof(text)
    assert not isinstance(bad.value, ProofMistyped)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    for start in ("", "KT1S:", "KT1S:2|"):
        with pytest.raises(ProofBad):
            read_proof(start + text)
