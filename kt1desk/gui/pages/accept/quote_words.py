"""Tells how the due moment and the price come about, from the codes they were decided with."""

from PySide6.QtCore import QCoreApplication

from kt1desk.domain.due import DayStep, Promise
from kt1desk.domain.item import Urgency
from kt1desk.domain.tariff import PriceCode, PriceLine
from kt1desk.gui.figures import clock, count, money, short_day
from kt1desk.gui.pages.accept.form import ShownQuote
from kt1desk.gui.wording import long_day, payer, price_part, scope, urgency, weekday

translate = QCoreApplication.translate

_DAYS_NAMED = 4


def due_value(promise: Promise) -> str:
    """e.g. 17:00 thứ Ba 26/11."""
    return f"{clock(promise.due_at)} {weekday(promise.due_at)} {short_day(promise.due_at)}"


def due_arithmetic(quote: ShownQuote) -> str:
    """J, the service, J + n, and the days that do not count."""
    promise = quote.promise
    start = f"J = {long_day(promise.accepted_on)}"
    if quote.urgency is Urgency.TIMED:
        notice = translate("AcceptQuote", "agreed; accepted at least {hours} h before")
        return f"{start}\n{urgency(quote.urgency)} · {notice.format(hours=promise.notice_hours)}"
    words = translate("AcceptQuote", "J + {days} working days")
    if promise.half_days == 2:
        words = translate("AcceptQuote", "J + 1 working day")
    named = f"{start}\n{urgency(quote.urgency)} · {scope(quote.scope)} · {words.format(days=_days(promise))}"
    skipped = _skipped(promise)
    return f"{named}\n{skipped}" if skipped else named


def price_arithmetic(quote: ShownQuote) -> str:
    """Each line of the tariff and who pays; the full tariff where nothing is to be paid."""
    price = quote.price
    parts = " + ".join(_line(line) for line in price.lines)
    if price.to_pay_vnd != price.total_vnd:
        parts = f"{parts} = {money(price.total_vnd)}"
    return f"{parts}\n{payer(quote.payer)}"


def _days(promise: Promise) -> str:
    whole, half = divmod(promise.half_days, 2)
    return f"{whole},5" if half else str(whole)


def _skipped(promise: Promise) -> str:
    off = [step for step in promise.steps[1:] if not step.status.is_working]
    if not off:
        return ""
    named = ", ".join(_off(step) for step in off[:_DAYS_NAMED])
    more = f" +{len(off) - _DAYS_NAMED}" if len(off) > _DAYS_NAMED else ""
    return translate("AcceptQuote", "not counted: {days}").format(days=named + more)


def _off(step: DayStep) -> str:
    named = f"{weekday(step.day)} {short_day(step.day)}"
    return f"{named} ({step.name})" if step.name else named


def _line(line: PriceLine) -> str:
    amount = count(line.amount_vnd)
    if line.code is PriceCode.BASE:
        return translate("AcceptQuote", "{amount} up to {grams} g").format(amount=amount, grams=count(line.grams))
    if line.code is PriceCode.EXTRA_WEIGHT:
        words = translate("AcceptQuote", "{amount} for {units} × {grams} g more")
        return words.format(amount=amount, units=line.units, grams=line.grams)
    return f"{amount} {price_part(line.code)}"
