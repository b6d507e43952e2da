"""What an item would cost and when it would be due, before anybody commits to it."""

from dataclasses import dataclass

from kt1desk.domain.acceptance import AcceptItem, decide
from kt1desk.domain.due import Promise
from kt1desk.domain.errors import Rule
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import PayerClass
from kt1desk.domain.reference import Reference
from kt1desk.domain.tariff import Price
from kt1desk.usecases.ports import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Price and promise as they would be recorded now, with what the clerk should look at again."""

    price: Price
    promise: Promise
    payer: PayerClass
    warnings: tuple[Rule, ...]


def quote_item(asked: AcceptItem, *, reference: Reference, office: OfficeCode, clock: Clock) -> Quote:
    """Return the quote; raise `RuleBroken` exactly where `accept_item` would."""
    decision = decide(asked, reference=reference, office=office, at=clock())
    return Quote(price=decision.price, promise=decision.promise, payer=decision.payer, warnings=decision.warnings)
