"""What an item costs: bands by weight, a step beyond the last, surcharges (TT 23/2017/TT-BTTTT)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kt1desk.domain.dated import DatedRow, on_day, one_on_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import RuleSetId
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Service, Urgency


class PriceCode(StrEnum):
    """What a line of a price is for."""

    BASE = "BASE"
    EXTRA_WEIGHT = "EXTRA_WEIGHT"
    EXPRESS = "EXPRESS"
    TIMED = "TIMED"
    SECRECY_A = "SECRECY_A"
    SECRECY_B = "SECRECY_B"
    SECRECY_C = "SECRECY_C"


class TariffKind(StrEnum):
    """BAND: the price up to `grams`. STEP: the price of each further `grams` or part of them."""

    BAND = "BAND"
    STEP = "STEP"


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffRow(DatedRow):
    """A ceiling of the tariff, VND before VAT."""

    scope: Scope
    kind: TariffKind
    grams: int
    amount_vnd: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SurchargeRow(DatedRow):
    """What a class letter or an urgency adds, VND before VAT."""

    code: PriceCode
    amount_vnd: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VatRow(DatedRow):
    """The rate of value added tax in whole per cent."""

    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayerRow(DatedRow):
    """Whether a payer class pays at all."""

    payer: PayerClass
    pays: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffTables:
    """All that a price depends on."""

    tariff: tuple[TariffRow, ...]
    surcharges: tuple[SurchargeRow, ...]
    vat: tuple[VatRow, ...]
    payers: tuple[PayerRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceLine:
    """One reason for a part of the price.

    `grams` is the upper end of the band (BASE) or the size of a step (EXTRA_WEIGHT), else 0;
    `units` the number of steps, else 1; `amount_vnd` the whole line.
    """

    code: PriceCode
    amount_vnd: int
    grams: int
    units: int
    legal_source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """The full tariff and what of it is to be paid, both VND before VAT; `vat_rate` in whole per cent.

    A central body pays nothing (Annex I), and its full tariff stands on the record all the same.
    """

    total_vnd: int
    lines: tuple[PriceLine, ...]
    vat_rate: int
    to_pay_vnd: int
    rule_set: RuleSetId


_URGENCY_CODES = {Urgency.EXPRESS: PriceCode.EXPRESS, Urgency.TIMED: PriceCode.TIMED}
_SECRECY_CODES = {
    Secrecy.A: PriceCode.SECRECY_A,
    Secrecy.B: PriceCode.SECRECY_B,
    Secrecy.C: PriceCode.SECRECY_C,
}


def quote(
    service: Service, weight_g: int, payer: PayerClass, day: date, *, tables: TariffTables, rule_set: RuleSetId
) -> Price:
    """Price an item accepted on the local `day`; secrecy and urgency add up.

    Raises WEIGHT_NOT_POSITIVE, NO_TARIFF_ON_DAY.
    """
    if weight_g <= 0:
        raise RuleBroken(Rule.WEIGHT_NOT_POSITIVE, weight_g=weight_g)
    lines = (*_by_weight(service.scope, weight_g, day, tables.tariff), *_surcharges(service, day, tables.surcharges))
    total = sum(line.amount_vnd for line in lines)
    pays = one_on_day((row for row in tables.payers if row.payer is payer), day)
    vat = one_on_day(tables.vat, day)
    if pays is None or vat is None:
        raise RuleBroken(Rule.NO_TARIFF_ON_DAY, day=day)
    return Price(
        total_vnd=total,
        lines=lines,
        vat_rate=vat.percent,
        to_pay_vnd=total if pays.pays else 0,
        rule_set=rule_set,
    )


def _by_weight(scope: Scope, weight_g: int, day: date, rows: Sequence[TariffRow]) -> tuple[PriceLine, ...]:
    current = [row for row in on_day(rows, day) if row.scope is scope]
    bands = sorted((row for row in current if row.kind is TariffKind.BAND), key=lambda row: row.grams)
    step = next((row for row in current if row.kind is TariffKind.STEP), None)
    if not bands or step is None:
        raise RuleBroken(Rule.NO_TARIFF_ON_DAY, day=day)
    band = next((row for row in bands if weight_g <= row.grams), bands[-1])
    base = PriceLine(
        code=PriceCode.BASE, amount_vnd=band.amount_vnd, grams=band.grams, units=1, legal_source=band.source
    )
    beyond = weight_g - band.grams
    if beyond <= 0:
        return (base,)
    units = -(-beyond // step.grams)
    extra = PriceLine(
        code=PriceCode.EXTRA_WEIGHT,
        amount_vnd=units * step.amount_vnd,
        grams=step.grams,
        units=units,
        legal_source=step.source,
    )
    return (base, extra)


def _surcharges(service: Service, day: date, rows: Sequence[SurchargeRow]) -> tuple[PriceLine, ...]:
    codes = [_URGENCY_CODES.get(service.urgency), _SECRECY_CODES.get(service.secrecy)]
    return tuple(_surcharge(code, day, rows) for code in codes if code is not None)


def _surcharge(code: PriceCode, day: date, rows: Sequence[SurchargeRow]) -> PriceLine:
    row = one_on_day((row for row in rows if row.code is code), day)
    if row is None:
        raise RuleBroken(Rule.NO_TARIFF_ON_DAY, day=day)
    return PriceLine(code=code, amount_vnd=row.amount_vnd, grams=0, units=1, legal_source=row.source)
