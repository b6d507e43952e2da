"""A register of persons for the agency that tests hand in for, and the visit of one of them."""

from dataclasses import replace
from datetime import date

from kt1desk.domain.approval import InPerson
from kt1desk.domain.dated import Period
from kt1desk.domain.ids import AgencyId, StaffId, VisitId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.persons import AuthorisedPerson
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.open_visit import OpenVisit, open_visit
from kt1desk.usecases.visit_duty import hand_in_unlisted
from tests.support.builders import PLAIN_FORM
from tests.support.desks import LEADER_PIN, Desk
from tests.support.second_person import ALONE, taken_at_their_word

AGENCY = PLAIN_FORM.sender.agency
MINH = "TQ016-1"
LAN = "TQ016-2"


def person(
    who: str,
    name: str,
    *,
    classes: frozenset[Secrecy] = frozenset(),
    may_hand_in: bool = True,
    to: date | None = None,
    agency: AgencyId = AGENCY,
) -> AuthorisedPerson:
    """A line of the register of persons, valid from 2024 on."""
    return AuthorisedPerson(
        id=who,
        agency=agency,
        name=name,
        title="Văn thư",
        may_hand_in=may_hand_in,
        may_receive=True,
        classes=classes,
        specimen_no="M-17",
        period=Period(valid_from=date(2024, 1, 1), valid_to=to),
        source="",
        certainty="",
    )


def with_register(desk: Desk, *persons: AuthorisedPerson) -> Desk:
    """The desk with these persons on the register; without any, with Trần Văn Minh (C) and Lê Thị Lan (no class)."""
    named = persons or (
        person(MINH, "Trần Văn Minh", classes=frozenset({Secrecy.C})),
        person(LAN, "Lê Thị Lan"),
    )
    return replace(desk, reference=replace(desk.reference, persons=named))


def visit(desk: Desk, who: str = MINH, *, name: str = "", clerk: StaffId | None = None) -> VisitId:
    """Open the visit of a person of the register, or of somebody by name."""
    asked = OpenVisit(clerk=clerk or desk.leader, agency=AGENCY, person=who, name=name)
    return open_visit(asked, books=desk.books, reference=desk.reference, clock=desk.clock).visit


def vouched(asked_by: StaffId, approver: StaffId) -> Vouched:
    """What a second person's PIN stands for; the PIN itself is not looked at."""
    asked = hand_in_unlisted(AGENCY, asked_by)
    return taken_at_their_word(asked, InPerson(approver=approver, reason=ALONE, pin=LEADER_PIN))
