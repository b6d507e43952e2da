"""What a paying customer gives at the counter: only bodies with permission pay there (TT 16/2017)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import PayerClass, plain_text

RECEIPT_LIMIT = 30


class PayMethod(StrEnum):
    """Cash or transfer with a receipt, or on account of a contract."""

    CASH = "CASH"
    TRANSFER = "TRANSFER"
    CONTRACT = "CONTRACT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """`receipt_no` is the number of the receipt, or of the contract; `amount_vnd` is before VAT, as every price is."""

    method: PayMethod
    receipt_no: str
    amount_vnd: int


def to_pay_at_the_counter(prices: Iterable[tuple[PayerClass, int]]) -> int:
    """The sum of what is to be paid there; for Annex I and II nothing, the statement of the month tells theirs."""
    return sum(to_pay_vnd for payer, to_pay_vnd in prices if payer is PayerClass.PERMITTED)


def check_payment(payment: Payment | None, due_vnd: int) -> Payment | None:
    """The payment with a plain receipt number.

    Raises PAYMENT_MISSING, PAYMENT_NOT_DUE, PAYMENT_WRONG_AMOUNT, and what `plain_text` raises of the number.
    """
    if due_vnd == 0:
        if payment is not None:
            raise RuleBroken(Rule.PAYMENT_NOT_DUE)
        return None
    if payment is None:
        raise RuleBroken(Rule.PAYMENT_MISSING, due_vnd=due_vnd)
    if payment.amount_vnd != due_vnd:
        raise RuleBroken(Rule.PAYMENT_WRONG_AMOUNT, due_vnd=due_vnd, amount_vnd=payment.amount_vnd)
    return replace(payment, receipt_no=plain_text(payment.receipt_no, RECEIPT_LIMIT, field="receipt_no", required=True))
