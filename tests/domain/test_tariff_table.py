"""Prices by a table: every service at four weights, each sum written out, under both sets of rules."""

from datetime import date, datetime
from itertools import product

import pytest

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Service, Urgency
from tests.support.reference import first_edition

REFERENCE = first_edition()
WEIGHTS = (50, 100, 250, 730)
Asked = tuple[Scope, Secrecy, Urgency]

SUMS: dict[Asked, tuple[int, int, int, int]] = {
    (Scope.INTRA, Secrecy.NONE, Urgency.NORMAL): (11_364, 13_182, 15_000, 18_454),
    (Scope.INTRA, Secrecy.NONE, Urgency.EXPRESS): (51_364, 53_182, 55_000, 58_454),
    (Scope.INTRA, Secrecy.NONE, Urgency.TIMED): (29_546, 31_364, 33_182, 36_636),
    (Scope.INTRA, Secrecy.A, Urgency.NORMAL): (60_000, 61_818, 63_636, 67_090),
    (Scope.INTRA, Secrecy.A, Urgency.EXPRESS): (100_000, 101_818, 103_636, 107_090),
    (Scope.INTRA, Secrecy.A, Urgency.TIMED): (78_182, 80_000, 81_818, 85_272),
    (Scope.INTRA, Secrecy.B, Urgency.NORMAL): (48_637, 50_455, 52_273, 55_727),
    (Scope.INTRA, Secrecy.B, Urgency.EXPRESS): (88_637, 90_455, 92_273, 95_727),
    (Scope.INTRA, Secrecy.B, Urgency.TIMED): (66_819, 68_637, 70_455, 73_909),
    (Scope.INTRA, Secrecy.C, Urgency.NORMAL): (42_273, 44_091, 45_909, 49_363),
    (Scope.INTRA, Secrecy.C, Urgency.EXPRESS): (82_273, 84_091, 85_909, 89_363),
    (Scope.INTRA, Secrecy.C, Urgency.TIMED): (60_455, 62_273, 64_091, 67_545),
    (Scope.INTER, Secrecy.NONE, Urgency.NORMAL): (13_636, 20_455, 27_273, 40_909),
    (Scope.INTER, Secrecy.NONE, Urgency.EXPRESS): (53_636, 60_455, 67_273, 80_909),
    (Scope.INTER, Secrecy.NONE, Urgency.TIMED): (31_818, 38_637, 45_455, 59_091),
    (Scope.INTER, Secrecy.A, Urgency.NORMAL): (62_272, 69_091, 75_909, 89_545),
    (Scope.INTER, Secrecy.A, Urgency.EXPRESS): (102_272, 109_091, 115_909, 129_545),
    (Scope.INTER, Secrecy.A, Urgency.TIMED): (80_454, 87_273, 94_091, 107_727),
    (Scope.INTER, Secrecy.B, Urgency.NORMAL): (50_909, 57_728, 64_546, 78_182),
    (Scope.INTER, Secrecy.B, Urgency.EXPRESS): (90_909, 97_728, 104_546, 118_182),
    (Scope.INTER, Secrecy.B, Urgency.TIMED): (69_091, 75_910, 82_728, 96_364),
    (Scope.INTER, Secrecy.C, Urgency.NORMAL): (44_545, 51_364, 58_182, 71_818),
    (Scope.INTER, Secrecy.C, Urgency.EXPRESS): (84_545, 91_364, 98_182, 111_818),
    (Scope.INTER, Secrecy.C, Urgency.TIMED): (62_727, 69_546, 76_364, 90_000),
}
"""VND before VAT at 50, 100, 250 and 730 g."""

REFUSED_BEFORE_2023 = {
    (Secrecy.A, Urgency.EXPRESS),
    (Secrecy.A, Urgency.TIMED),
    (Secrecy.B, Urgency.EXPRESS),
    (Secrecy.B, Urgency.TIMED),
    (Secrecy.C, Urgency.EXPRESS),
    (Secrecy.C, Urgency.TIMED),
}
"""A letter and an urgency together: not under TT 16/2017, allowed under TT 15/2022."""


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def service(asked: Asked) -> Service:
    scope, secrecy, urgency = asked
    return Service(scope=scope, secrecy=secrecy, urgency=urgency)


def prices(asked: Asked, at: str, payer: PayerClass = PayerClass.LOCAL) -> tuple[int, ...]:
    return tuple(REFERENCE.price(service(asked), grams, payer, local(at)).to_pay_vnd for grams in WEIGHTS)


def test_the_table_has_every_service() -> None:
    assert set(SUMS) == set(product(Scope, Secrecy, Urgency))


@pytest.mark.parametrize("at", ["2023-01-01 00:00", "2024-11-25 23:59", "2026-06-30 08:00"])
@pytest.mark.parametrize("asked", SUMS)
def test_since_2023_every_service_is_had_at_its_sum(asked: Asked, at: str) -> None:
    REFERENCE.check_service(service(asked), local(at).date())
    assert prices(asked, at) == SUMS[asked]


@pytest.mark.parametrize("at", ["2018-01-01 00:00", "2020-07-01 10:00", "2022-12-31 23:59"])
@pytest.mark.parametrize("asked", [asked for asked in SUMS if asked[1:] not in REFUSED_BEFORE_2023])
def test_until_2022_a_letter_or_an_urgency_is_had_at_its_sum(asked: Asked, at: str) -> None:
    REFERENCE.check_service(service(asked), local(at).date())
    assert prices(asked, at) == SUMS[asked]


@pytest.mark.parametrize("day", [date(2017, 8, 15), date(2018, 1, 1), date(2022, 12, 31)])
@pytest.mark.parametrize("asked", [asked for asked in SUMS if asked[1:] in REFUSED_BEFORE_2023])
def test_until_2022_a_letter_and_an_urgency_together_are_refused(asked: Asked, day: date) -> None:
    with pytest.raises(RuleBroken) as refused:
        REFERENCE.check_service(service(asked), day)
    assert refused.value.rule is Rule.COMBINATION_NOT_ALLOWED
    assert refused.value.facts == {"secrecy": asked[1].value, "urgency": asked[2].value, "day": day}


@pytest.mark.parametrize("asked", SUMS)
def test_who_pays_changes_no_sum_but_for_annex_one_that_pays_nothing(asked: Asked) -> None:
    at = "2024-11-25 08:00"
    assert prices(asked, at, PayerClass.PERMITTED) == SUMS[asked]
    assert prices(asked, at, PayerClass.CENTRAL) == (0, 0, 0, 0)
    recorded = [REFERENCE.price(service(asked), grams, PayerClass.CENTRAL, local(at)).total_vnd for grams in WEIGHTS]
    assert tuple(recorded) == SUMS[asked]


@pytest.mark.parametrize(
    ("at", "rules"),
    [
        ("2018-01-01 00:00", "TT16-2017"),
        ("2022-12-31 23:59", "TT16-2017"),
        ("2023-01-01 00:00", "TT15-2022"),
        ("2026-06-30 08:00", "TT15-2022"),
    ],
)
def test_a_price_names_the_rules_of_its_local_day(at: str, rules: str) -> None:
    plain = (Scope.INTRA, Secrecy.NONE, Urgency.NORMAL)
    assert REFERENCE.price(service(plain), 50, PayerClass.LOCAL, local(at)).rule_set == rules


def test_the_rules_of_2017_had_no_tariff_before_2018() -> None:
    with pytest.raises(RuleBroken) as refused:
        prices((Scope.INTRA, Secrecy.NONE, Urgency.NORMAL), "2017-12-31 23:59")
    assert refused.value.rule is Rule.NO_TARIFF_ON_DAY
