"""What is paid at the counter: the whole sum or nothing, always with a number to find it again by."""

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import PayerClass
from kt1desk.domain.payment import Payment, PayMethod, check_payment, to_pay_at_the_counter


def paid(amount_vnd: int, receipt_no: str = "0001247") -> Payment:
    return Payment(method=PayMethod.CASH, receipt_no=receipt_no, amount_vnd=amount_vnd)


def test_only_bodies_with_permission_pay_at_the_counter() -> None:
    prices = [(PayerClass.PERMITTED, 15_000), (PayerClass.LOCAL, 20_000), (PayerClass.PERMITTED, 55_000)]
    assert to_pay_at_the_counter(prices) == 70_000


def test_a_receipt_number_is_kept_as_plain_text() -> None:
    kept = check_payment(paid(15_000, "  0001247 "), 15_000)
    assert kept == paid(15_000)


@pytest.mark.parametrize(
    ("payment", "due_vnd", "rule"),
    [
        (None, 15_000, Rule.PAYMENT_MISSING),
        (paid(15_000), 0, Rule.PAYMENT_NOT_DUE),
        (paid(14_999), 15_000, Rule.PAYMENT_WRONG_AMOUNT),
        (paid(15_000, " "), 15_000, Rule.TEXT_EMPTY),
    ],
)
def test_what_does_not_add_up_is_refused(payment: Payment | None, due_vnd: int, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_payment(payment, due_vnd)
    assert broken.value.rule is rule


def test_where_nothing_is_due_nothing_is_paid() -> None:
    assert check_payment(None, 0) is None
