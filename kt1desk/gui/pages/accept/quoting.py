"""The promise and the price of the form as it stands, asked while the clerk types."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault, ShownQuote
from kt1desk.gui.pages.accept.latest import Latest
from kt1desk.gui.pages.accept.reading import Reading, field_of
from kt1desk.gui.work import Work
from kt1desk.usecases.quote_item import Quote


class QuoteScreen(Protocol):
    """Where promise and price stand."""

    def show_quote(self, quote: ShownQuote) -> None: ...

    def show_quote_wants(self, fields: tuple[AcceptField, ...]) -> None:
        """Say which fields are still needed for a price."""

    def show_quote_refused(self, fault: Fault, field: AcceptField | None) -> None:
        """Say why there is no price, softly: the clerk may still be typing."""


@dataclass(frozen=True, slots=True)
class _Asked:
    asked: AcceptItem
    form: AcceptForm
    at: datetime | None


class Quoting:
    """Keeps the quote on the screen true to the form; answers to an older form are dropped."""

    def __init__(self, work: Work, quote: Callable[[AcceptItem, datetime | None], Quote], screen: QuoteScreen) -> None:
        self._screen = screen
        self._latest = Latest[_Asked, Quote](
            work, lambda question: quote(question.asked, question.at), answered=self._answered, failed=self._failed
        )

    def follow(self, form: AcceptForm, reading: Reading, at: datetime | None) -> None:
        """The form has changed and reads like this now; `at` is when its item was accepted, None before it is."""
        if reading.asked is not None:
            self._latest.ask(_Asked(reading.asked, form, at))
            return
        self._latest.forget()
        self._screen.show_quote_wants(tuple(reading.faults))

    def _answered(self, question: _Asked, quote: Quote) -> None:
        service = question.asked.service
        self._screen.show_quote(
            ShownQuote(
                promise=quote.promise,
                price=quote.price,
                payer=quote.payer,
                transport=quote.transport,
                asked_on=quote.asked_on,
                scope=service.scope,
                urgency=service.urgency,
                secrecy=service.secrecy,
                warnings=quote.warnings,
            )
        )

    def _failed(self, question: _Asked, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_quote_refused(error, field_of(error, question.form))
        elif isinstance(error, Unavailable):
            # Nothing is lost without a quote; accepting will say it loudly if the store stays away.
            self._screen.show_quote_wants(())
        else:
            raise error
