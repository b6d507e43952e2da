"""Tells how the due moment and the price come about, and whether the next transport keeps the promise."""

from datetime import date, datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from kt1desk.domain.due import DayStep, Promise
from kt1desk.domain.item import Urgency
from kt1desk.domain.tariff import PriceCode, PriceLine
from kt1desk.domain.timetable import Outlook
from kt1desk.gui.figures import clock, count, local, money, short_day
from kt1desk.gui.pages.accept.form import ShownQuote
from kt1desk.gui.wording import long_day, payer, price_part, scope, urgency, weekday

translate = QCoreApplication.translate


def due_value(promise: Promise) -> str:
    """e.g. 17:00 thứ Ba 26/11."""
    return f"{clock(promise.due_at)} {weekday(promise.due_at)} {short_day(promise.due_at)}"


def due_arithmetic(quote: ShownQuote) -> str:
    """J, the days that do not count, the service, J + n, the moment it comes to, and the text that says so."""
    promise = quote.promise
    start = f"J = {long_day(promise.accepted_on)}"
    if quote.urgency is Urgency.TIMED:
        notice = translate("AcceptQuote", "agreed; accepted at least {hours} h before")
        counted = f"{urgency(quote.urgency)} · {notice.format(hours=promise.notice_hours)}"
        return f"{start}\n{counted} ({promise.legal_source})"
    words = translate("AcceptQuote", "J + {days} working days")
    if promise.half_days == 2:
        words = translate("AcceptQuote", "J + 1 working day")
    skipped = _skipped(promise)
    counted = f"{urgency(quote.urgency)} · {scope(quote.scope)} · {words.format(days=_days(promise))}"
    first = f"{start}; {skipped}" if skipped else start
    return f"{first}\n{counted} → {due_value(promise)} ({promise.legal_source})"


def price_arithmetic(quote: ShownQuote) -> str:
    """Each line of the tariff, the texts that say so, and who pays; the full tariff where nothing is to be paid."""
    price = quote.price
    parts = " + ".join(_line(line) for line in price.lines)
    if len(price.lines) > 1 or price.to_pay_vnd != price.total_vnd:
        parts = f"{parts} = {money(price.total_vnd)}"
    sources = ", ".join(dict.fromkeys(line.legal_source for line in price.lines))
    who = payer(quote.payer)
    if price.to_pay_vnd != price.total_vnd:
        who = translate("AcceptQuote", "{payer}; nothing to pay, recorded at full tariff").format(payer=who)
    return f"{parts} ({sources})\n{who}"


def transport_words(quote: ShownQuote) -> str:
    """How the item travels on, and whether that keeps the promise; what the timetable does not say is said too."""
    transport = quote.transport
    if transport.outlook is Outlook.DELIVERED_HERE:
        return translate("AcceptQuote", "Delivered by this office: nothing to wait for.")
    if transport.outlook is Outlook.NO_TRANSPORT:
        return translate("AcceptQuote", "No transport in the timetable: whether the promise can be kept is not known.")
    if not transport.legs:
        return translate("AcceptQuote", "Leaves the province from here: the timetable does not say when.")
    way = _way(quote)
    if transport.outlook is Outlook.ENDS_AT_CENTRE:
        return translate("AcceptQuote", "{way} at the centre; how it goes on is not in the timetable.").format(way=way)
    if transport.outlook is Outlook.MISSES_IT:
        return translate("AcceptQuote", "{way}: misses the promised moment.").format(way=way)
    return translate("AcceptQuote", "{way}: makes it.").format(way=way)


def is_doubtful(quote: ShownQuote) -> bool:
    """Whether the clerk should know before promising: the transport misses the moment, or there is none."""
    return quote.transport.outlook in {Outlook.MISSES_IT, Outlook.NO_TRANSPORT}


def _way(quote: ShownQuote) -> str:
    first, last = quote.transport.legs[0], quote.transport.legs[-1]
    leaves, arrives = _near(first.departs_at, quote.asked_on), _near(last.arrives_at, quote.asked_on)
    if first is last:
        words = translate("AcceptQuote", "Next transport {line}: leaves {leaves}, arrives {arrives}")
        return words.format(line=first.line, leaves=leaves, arrives=arrives)
    words = translate(
        "AcceptQuote",
        "Next transport {line}: leaves {leaves}, goes on from the centre {on} ({onward}), arrives {arrives}",
    )
    on = _near(last.departs_at, quote.asked_on)
    return words.format(line=first.line, leaves=leaves, on=on, onward=last.line, arrives=arrives)


def _near(at: datetime, today: date) -> str:
    """The moment as it is spoken of today: 13:00 today, 06:00 tomorrow, 06:00 thứ Tư 27/11."""
    ahead = local(at).date() - today
    if ahead == timedelta(0):
        return translate("AcceptQuote", "{hour} today").format(hour=clock(at))
    if ahead == timedelta(days=1):
        return translate("AcceptQuote", "{hour} tomorrow").format(hour=clock(at))
    return f"{clock(at)} {weekday(at)} {short_day(at)}"


def _days(promise: Promise) -> str:
    whole, half = divmod(promise.half_days, 2)
    return f"{whole},5" if half else str(whole)


def _skipped(promise: Promise) -> str:
    """The days after J that do not count, day after day in one span."""
    runs = [tuple(run) for off, run in groupby(promise.steps[1:], key=_is_off) if off]
    if not runs:
        return ""
    return translate("AcceptQuote", "not counted: {days}").format(days=", ".join(_span(run) for run in runs))


def _is_off(step: DayStep) -> bool:
    return not step.status.is_working


def _span(run: tuple[DayStep, ...]) -> str:
    """e.g. 30/04 (Ngày Chiến thắng), or 27/04–01/05 for days that have several names or none."""
    first, last = run[0], run[-1]
    days = short_day(first.day) if first is last else f"{short_day(first.day)}–{short_day(last.day)}"
    return f"{days} ({first.name})" if first is last and first.name else days


def _line(line: PriceLine) -> str:
    amount = count(line.amount_vnd)
    if line.code is PriceCode.BASE:
        return translate("AcceptQuote", "{amount} up to {grams} g").format(amount=amount, grams=count(line.grams))
    if line.code is PriceCode.EXTRA_WEIGHT:
        words = translate("AcceptQuote", "{amount} for {units} × {grams} g more")
        return words.format(amount=amount, units=line.units, grams=line.grams)
    return f"{amount} {price_part(line.code)}"
