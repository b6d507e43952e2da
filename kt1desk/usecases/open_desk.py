"""Open a desk's book: its first lines say where it stands, whose key signs, and who may act."""

from dataclasses import dataclass, field
from datetime import datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Commitment, Role, check_pin_form, check_signed_on, check_span
from kt1desk.domain.events import DeskOpened, StaffRegistered
from kt1desk.domain.ids import DeskId, OfficeCode, StaffId
from kt1desk.domain.item import NAME_LIMIT, plain_text
from kt1desk.domain.numbers import check_mode, make_item_no
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A name, the PIN that person chose, and the security commitment that was signed."""

    name: str
    pin: str = field(repr=False)
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDesk:
    """What the set-up asked for. `public_key` is base64, `prefix` that of the item numbers."""

    desk: DeskId
    office: OfficeCode
    training: bool
    prefix: str
    public_key: str
    leader: NewPerson
    clerk: NewPerson


def open_desk(asked: OpenDesk, *, books: Books, pins: Pins, clock: Clock) -> DeskOpened:
    """Record the opening and the first two persons.

    Raises PIN_TOO_SHORT, a rule of plain text for a name, DAY_IN_FUTURE, DAY_TOO_LONG_AGO or DAYS_IN_WRONG_ORDER
    for a commitment, or TRAINING_NUMBER when prefix and purpose of the book do not fit; nothing is recorded then.
    """
    check_mode(make_item_no(asked.prefix, 0), training=asked.training)
    at = clock()
    leader = StaffId(f"{asked.desk}.1")
    people = (
        (_registered(asked, leader, asked.leader, Role.SHIFT_LEADER, at), asked.leader.pin),
        (_registered(asked, StaffId(f"{asked.desk}.2"), asked.clerk, Role.CLERK, at), asked.clerk.pin),
    )
    for _, pin in people:
        check_pin_form(pin)
    # Before the book: a PIN without its person harms nobody, a person without a PIN could never sign in.
    for person, pin in people:
        pins.set(person.staff, pin)
    opened = DeskOpened(
        at=at,
        by=leader,
        office=asked.office,
        training=asked.training,
        prefix=asked.prefix,
        public_key=asked.public_key,
    )
    with books.writing() as book:
        book.record(opened, *(person for person, _ in people))
    return opened


def _registered(asked: OpenDesk, staff: StaffId, person: NewPerson, role: Role, at: datetime) -> StaffRegistered:
    name = plain_text(person.name, NAME_LIMIT, field="staff_name", required=True)
    check_signed_on(person.commitment.signed_on, local_day(at), field="committed_on")
    check_span(person.commitment)
    return StaffRegistered(
        at=at,
        by=StaffId(f"{asked.desk}.1"),
        staff=staff,
        name=name,
        role=role,
        office=asked.office,
        trained_on=None,
        committed_on=person.commitment.signed_on,
        committed_to=person.commitment.to,
        left_on=None,
    )
