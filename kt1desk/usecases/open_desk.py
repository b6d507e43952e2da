"""Open a desk's book: its first lines say where it stands, whose key signs, and who may act."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Role, check_pin_form
from kt1desk.domain.events import DeskOpened, StaffRegistered
from kt1desk.domain.ids import DeskId, OfficeCode, StaffId
from kt1desk.domain.item import NAME_LIMIT, plain_text
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A name and the PIN that person chose."""

    name: str
    pin: str


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
    """Record the opening and the first two persons; raise PIN_TOO_SHORT or a rule of plain text."""
    people = (
        (StaffId(f"{asked.desk}.1"), Role.SHIFT_LEADER, asked.leader),
        (StaffId(f"{asked.desk}.2"), Role.CLERK, asked.clerk),
    )
    for _, _, person in people:
        check_pin_form(person.pin)
    leader = people[0][0]
    with books.writing() as book:
        at = clock()
        opened = DeskOpened(
            at=at,
            by=leader,
            office=asked.office,
            training=asked.training,
            prefix=asked.prefix,
            public_key=asked.public_key,
        )
        registered = [
            StaffRegistered(
                at=at,
                by=leader,
                staff=staff,
                name=plain_text(person.name, NAME_LIMIT, field="staff_name", required=True),
                role=role,
            )
            for staff, role, person in people
        ]
        book.record(opened, *registered)
    for staff, _, person in people:
        pins.set(staff, person.pin)
    return opened
