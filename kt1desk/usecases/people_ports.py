"""What the verbs about people need of the book, and what screens read of the staff register."""

from datetime import datetime
from typing import Protocol

from kt1desk.domain.ids import StaffId
from kt1desk.usecases.people_rows import PersonRow


class PeopleBook(Protocol):
    """The part of the book that knows people; `ports.Book` has it too."""

    def next_staff_id(self) -> StaffId:
        """Return the id that the next person named at this desk gets: the desk's id, a dot, a number."""

    def may_change(self, staff: StaffId) -> bool:
        """Tell whether a line of this desk about `staff` counts: it named the person, or is one of the province."""

    def is_of_province(self) -> bool:
        """Tell whether this is a desk of the province."""

    def allowed_once_at(self, staff: StaffId) -> datetime | None:
        """Return when this person was last let on duty without a valid commitment.

        None when that never was, or a commitment was registered since.
        """


class PeopleLookups(Protocol):
    """Reads for the staff screen."""

    def register(self) -> tuple[PersonRow, ...]:
        """Return the people of this office and of no office, on a province desk everybody, by office and name."""
