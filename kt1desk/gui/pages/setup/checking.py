"""Looks at what was typed in a step before anything is made of it."""

import unicodedata
from collections.abc import Callable
from datetime import date

from kt1desk.domain.clerk import Commitment, check_pin_form, check_signed_on, check_span
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item import NAME_LIMIT, plain_text
from kt1desk.domain.search import fold
from kt1desk.gui.day_reading import read_day
from kt1desk.gui.enrolling import CODE_SIGNS, hub_address, signs
from kt1desk.gui.pages.setup.form import (
    CHECKED_GROUPS,
    Enrolment,
    Fault,
    FormFault,
    PersonForm,
    Protection,
    SetupField,
    SetupForm,
    Step,
)

Faults = dict[SetupField, Fault]

_DIFFERENT_SIGNS = 5


def check_step(step: Step, form: SetupForm, *, passphrase_signs: int, today: date) -> Faults:
    """Return what is wrong with the fields of `step`, in their order; empty when one may go on."""
    match step:
        case Step.OFFICE:
            return {SetupField.OFFICE: FormFault.NOT_CHOSEN} if form.office is None else {}
        case Step.PEOPLE:
            return _people(form, today)
        case Step.PROTECTION:
            return _protection(form, passphrase_signs)
        case Step.PROVINCE:
            return _province(form)
        case _:
            return {}


def check_recovery(form: SetupForm, recovery_code: str) -> Faults:
    """The code was seen: two groups of it were typed back, or its printed sheet is in somebody's hands."""
    if form.holds_sheet:
        return {}
    groups = recovery_code.split("-")
    typed = ((SetupField.FIRST_GROUP, form.first_group), (SetupField.SECOND_GROUP, form.second_group))
    faults: Faults = {}
    for (field, text), number in zip(typed, CHECKED_GROUPS, strict=True):
        if signs(text) != signs(groups[number - 1]):
            faults[field] = FormFault.GROUP_WRONG if text.strip() else FormFault.NOTHING_TYPED
    return faults


def _people(form: SetupForm, today: date) -> Faults:
    faults: Faults = {}
    _person(form.leader, (SetupField.LEADER_NAME, SetupField.LEADER_PIN, SetupField.LEADER_PIN_AGAIN), faults)
    _commitment(form.leader, (SetupField.LEADER_COMMITTED_ON, SetupField.LEADER_COMMITTED_TO), today, faults)
    _person(form.clerk, (SetupField.CLERK_NAME, SetupField.CLERK_PIN, SetupField.CLERK_PIN_AGAIN), faults)
    _commitment(form.clerk, (SetupField.CLERK_COMMITTED_ON, SetupField.CLERK_COMMITTED_TO), today, faults)
    if SetupField.CLERK_NAME not in faults and fold(form.leader.name).split() == fold(form.clerk.name).split():
        faults[SetupField.CLERK_NAME] = FormFault.SAME_NAME
    return {field: faults[field] for field in SetupField if field in faults}


def _person(person: PersonForm, fields: tuple[SetupField, SetupField, SetupField], faults: Faults) -> None:
    name, pin, again = fields
    _try(faults, name, lambda: plain_text(person.name, NAME_LIMIT, field="staff_name", required=True))
    _try(faults, pin, lambda: check_pin_form(person.pin))
    if pin not in faults and person.pin != person.pin_again:
        faults[again] = FormFault.NOT_THE_SAME if person.pin_again else FormFault.NOTHING_TYPED


def commitment_of(person: PersonForm) -> Commitment | None:
    """The commitment as typed; None while a day of it cannot be read."""
    signed_on, to = read_day(person.committed_on), read_day(person.committed_to)
    if signed_on is None or (to is None and person.committed_to.strip()):
        return None
    return Commitment(signed_on=signed_on, to=to)


def _commitment(person: PersonForm, fields: tuple[SetupField, SetupField], today: date, faults: Faults) -> None:
    signed_field, to_field = fields
    signed_on = read_day(person.committed_on)
    if signed_on is None:
        faults[signed_field] = FormFault.NOT_A_DAY if person.committed_on.strip() else FormFault.NOTHING_TYPED
    else:
        _try(faults, signed_field, lambda: check_signed_on(signed_on, today, field="committed_on"))
    commitment = commitment_of(person)
    if commitment is not None:
        _try(faults, to_field, lambda: check_span(commitment))
    elif signed_on is not None:
        faults[to_field] = FormFault.NOT_A_DAY


def _try(faults: Faults, field: SetupField, check: Callable[[], object]) -> None:
    try:
        check()
    except RuleBroken as broken:
        faults[field] = FormFault.NOTHING_TYPED if broken.rule is Rule.TEXT_EMPTY else broken


def _protection(form: SetupForm, passphrase_signs: int) -> Faults:
    if form.protection is Protection.KEYRING:
        return {}
    passphrase = unicodedata.normalize("NFC", form.passphrase)
    if not passphrase:
        return {SetupField.PASSPHRASE: FormFault.NOTHING_TYPED}
    if len(passphrase) < passphrase_signs:
        return {SetupField.PASSPHRASE: RuleBroken(Rule.PASSPHRASE_TOO_SHORT, needed=passphrase_signs)}
    if len(set(passphrase.casefold())) < _DIFFERENT_SIGNS:
        return {SetupField.PASSPHRASE: FormFault.TOO_SIMPLE}
    if passphrase != unicodedata.normalize("NFC", form.passphrase_again):
        return {SetupField.PASSPHRASE_AGAIN: FormFault.NOT_THE_SAME}
    return {}


def _province(form: SetupForm) -> Faults:
    if form.enrolment is None:
        return {SetupField.PROVINCE: FormFault.NOT_CHOSEN}
    if form.enrolment is Enrolment.LATER:
        return {}
    faults: Faults = {}
    if not form.address.strip():
        faults[SetupField.ADDRESS] = FormFault.NOTHING_TYPED
    elif hub_address(form.address) is None:
        faults[SetupField.ADDRESS] = FormFault.NOT_AN_ADDRESS
    if not form.code.strip():
        faults[SetupField.CODE] = FormFault.NOTHING_TYPED
    elif len(signs(form.code)) != CODE_SIGNS:
        faults[SetupField.CODE] = FormFault.CODE_LENGTH
    return faults
