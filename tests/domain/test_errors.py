"""Errors carry a code and facts, never a sentence."""

from datetime import UTC, datetime

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable


def test_a_broken_rule_carries_its_code_and_what_it_is_about() -> None:
    at = datetime(2024, 11, 25, 1, 0, tzinfo=UTC)
    broken = RuleBroken(Rule.TIMED_TOO_LATE, earliest_at=at, notice_hours=4)
    assert broken.rule is Rule.TIMED_TOO_LATE
    assert broken.facts == {"earliest_at": at, "notice_hours": 4}
    assert str(broken) == "timed_too_late"


def test_what_is_unavailable_carries_its_cause() -> None:
    missing = Unavailable(Cause.HUB_UNREACHABLE, host="127.0.0.1")
    assert (missing.cause, missing.facts, str(missing)) == (
        Cause.HUB_UNREACHABLE,
        {"host": "127.0.0.1"},
        "hub_unreachable",
    )


def test_no_two_codes_are_the_same() -> None:
    codes = [code.value for code in (*Rule, *Cause)]
    assert len(set(codes)) == len(codes)
