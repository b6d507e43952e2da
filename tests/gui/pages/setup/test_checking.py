"""What was typed of the first two persons is looked at before anything is made of it."""

from dataclasses import replace
from datetime import date

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.gui.pages.setup.checking import check_step
from kt1desk.gui.pages.setup.form import PersonForm, SetupField, SetupForm, Step

LEADER = PersonForm(name="Nguyễn Thị Hạnh", pin="246810", pin_again="246810", committed_on="15/01/2024")
CLERK = replace(LEADER, name="Hoàng Văn Tú", committed_to="14.1.2026")


@pytest.mark.parametrize(
    ("signed_on", "to", "field", "rule"),
    [
        ("26/11/2024", "", SetupField.LEADER_COMMITTED_ON, Rule.DAY_IN_FUTURE),
        ("24/11/2014", "", SetupField.LEADER_COMMITTED_ON, Rule.DAY_TOO_LONG_AGO),
        ("15/01/2024", "14/01/2024", SetupField.LEADER_COMMITTED_TO, Rule.DAYS_IN_WRONG_ORDER),
    ],
)
def test_a_commitment_that_cannot_be_is_refused_at_its_field(
    signed_on: str, to: str, field: SetupField, rule: Rule
) -> None:
    form = SetupForm(language="vi", leader=replace(LEADER, committed_on=signed_on, committed_to=to), clerk=CLERK)
    [(spoken, fault)] = check_step(Step.PEOPLE, form, passphrase_signs=10, today=date(2024, 11, 25)).items()
    assert spoken is field
    assert isinstance(fault, RuleBroken)
    assert fault.rule is rule


def test_two_persons_with_their_papers_may_go_on() -> None:
    form = SetupForm(language="vi", leader=LEADER, clerk=CLERK)
    assert check_step(Step.PEOPLE, form, passphrase_signs=10, today=date(2024, 11, 25)) == {}
