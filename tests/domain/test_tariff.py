"""Prices by weight, letter and urgency."""

from dataclasses import replace
from datetime import UTC, date, datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode, RuleSetId
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Service, Urgency
from kt1desk.domain.tariff import Price, PriceCode, TariffTables, quote
from tests.support.reference import first_edition

TABLES = first_edition().prices
DAY = date(2024, 11, 25)
RULES = RuleSetId("TT15-2022")
PLAIN = Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL)


def price(
    service: Service,
    weight_g: int,
    payer: PayerClass = PayerClass.LOCAL,
    day: date = DAY,
    tables: TariffTables = TABLES,
) -> Price:
    return quote(service, weight_g, payer, day, tables=tables, rule_set=RULES)


@pytest.mark.parametrize(
    ("scope", "weight_g", "vnd"),
    [
        (Scope.INTRA, 1, 11_364),
        (Scope.INTRA, 50, 11_364),
        (Scope.INTRA, 51, 13_182),
        (Scope.INTRA, 100, 13_182),
        (Scope.INTRA, 101, 15_000),
        (Scope.INTRA, 250, 15_000),
        (Scope.INTRA, 251, 16_727),
        (Scope.INTRA, 500, 16_727),
        (Scope.INTRA, 501, 18_454),
        (Scope.INTRA, 2_100, 15_000 + 8 * 1_727),
        (Scope.INTER, 50, 13_636),
        (Scope.INTER, 100, 20_455),
        (Scope.INTER, 250, 27_273),
        (Scope.INTER, 251, 34_091),
        (Scope.INTER, 1_000, 27_273 + 3 * 6_818),
        (Scope.INTER, 31_500, 27_273 + 125 * 6_818),
    ],
)
def test_the_weight_decides_the_base(scope: Scope, weight_g: int, vnd: int) -> None:
    assert price(replace(PLAIN, scope=scope), weight_g).total_vnd == vnd


@pytest.mark.parametrize(
    ("secrecy", "urgency", "more_vnd"),
    [
        (Secrecy.NONE, Urgency.NORMAL, 0),
        (Secrecy.NONE, Urgency.TIMED, 18_182),
        (Secrecy.NONE, Urgency.EXPRESS, 40_000),
        (Secrecy.C, Urgency.NORMAL, 30_909),
        (Secrecy.B, Urgency.NORMAL, 37_273),
        (Secrecy.A, Urgency.NORMAL, 48_636),
        (Secrecy.A, Urgency.EXPRESS, 88_636),
        (Secrecy.C, Urgency.TIMED, 49_091),
    ],
)
def test_letter_and_urgency_add_up(secrecy: Secrecy, urgency: Urgency, more_vnd: int) -> None:
    assert price(replace(PLAIN, secrecy=secrecy, urgency=urgency), 50).total_vnd == 11_364 + more_vnd


def test_a_price_explains_itself_line_by_line() -> None:
    quoted = price(Service(scope=Scope.INTRA, secrecy=Secrecy.B, urgency=Urgency.EXPRESS), 730)
    assert [(line.code, line.amount_vnd, line.grams, line.units) for line in quoted.lines] == [
        (PriceCode.BASE, 15_000, 250, 1),
        (PriceCode.EXTRA_WEIGHT, 3_454, 250, 2),
        (PriceCode.EXPRESS, 40_000, 0, 1),
        (PriceCode.SECRECY_B, 37_273, 0, 1),
    ]
    assert {line.legal_source for line in quoted.lines} == {"TT 23/2017/TT-BTTTT"}
    assert (quoted.vat_rate, quoted.rule_set) == (10, RULES)


def test_a_central_body_pays_nothing_and_its_tariff_is_on_record() -> None:
    central, local = price(PLAIN, 730, PayerClass.CENTRAL), price(PLAIN, 730, PayerClass.LOCAL)
    assert (central.to_pay_vnd, central.total_vnd) == (0, 18_454)
    assert local.to_pay_vnd == price(PLAIN, 730, PayerClass.PERMITTED).to_pay_vnd == 18_454
    assert central.lines == local.lines


@given(
    st.sampled_from(Scope),
    st.sampled_from(Secrecy),
    st.sampled_from(Urgency),
    st.sampled_from(PayerClass),
    st.integers(1, 31_500),
)
def test_the_lines_add_up_and_more_weight_never_costs_less(
    scope: Scope, secrecy: Secrecy, urgency: Urgency, payer: PayerClass, weight_g: int
) -> None:
    service = Service(scope=scope, secrecy=secrecy, urgency=urgency)
    quoted = price(service, weight_g, payer)
    assert quoted.total_vnd == sum(line.amount_vnd for line in quoted.lines)
    assert quoted.to_pay_vnd in {0, quoted.total_vnd}
    assert price(service, weight_g + 1, payer).total_vnd >= quoted.total_vnd


@pytest.mark.parametrize("weight_g", [0, -1])
def test_a_weight_that_is_not_positive_has_no_price(weight_g: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        price(PLAIN, weight_g)
    assert refused.value.rule is Rule.WEIGHT_NOT_POSITIVE


@pytest.mark.parametrize(
    ("service", "day", "tables"),
    [
        (PLAIN, date(2017, 12, 31), TABLES),
        (PLAIN, DAY, replace(TABLES, vat=())),
        (PLAIN, DAY, replace(TABLES, payers=())),
        (replace(PLAIN, secrecy=Secrecy.A), DAY, replace(TABLES, surcharges=())),
    ],
)
def test_a_day_without_rows_has_no_price(service: Service, day: date, tables: TariffTables) -> None:
    with pytest.raises(RuleBroken) as refused:
        price(service, 50, day=day, tables=tables)
    assert refused.value.rule is Rule.NO_TARIFF_ON_DAY
    assert refused.value.facts == {"day": day}


def test_promise_and_price_together_take_less_than_a_fifth_of_a_millisecond() -> None:
    reference = first_edition()
    service = Service(scope=Scope.INTER, secrecy=Secrecy.A, urgency=Urgency.EXPRESS)
    at = datetime(2024, 2, 7, 3, 0, tzinfo=UTC)
    best = float("inf")
    for _ in range(200):
        began = perf_counter()
        reference.promise(service, at, accepting=OfficeCode("300000"), recipient=None)
        reference.price(service, 2_100, PayerClass.LOCAL, at)
        best = min(best, perf_counter() - began)
    assert best < 0.000_2
