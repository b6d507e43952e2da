"""Who acts at this desk right now; the lock keeps whose work waits."""

from kt1desk.domain.ids import StaffId
from kt1desk.usecases.readmodels import StaffRow


class Session:
    """One person at a time; nobody before the first sign-in. `counting`: two persons count blind at this desk.

    `unread_by` has the shift and has not read what must be acted upon.
    """

    def __init__(self) -> None:
        self._person: StaffRow | None = None
        self.counting = False
        self.unread_by: StaffId | None = None

    @property
    def person(self) -> StaffRow | None:
        """Who signed in last."""
        return self._person

    @property
    def must_read(self) -> bool:
        """Whoever acts begins a shift, and reads first what must be acted upon."""
        return self._person is not None and self._person.staff == self.unread_by

    def begin(self, person: StaffRow) -> None:
        """From now on this person acts."""
        self._person = person

    def clerk(self) -> StaffId:
        """Return who acts; pages are out of reach before somebody signed in."""
        if self._person is None:
            raise RuntimeError("nobody has signed in")
        return self._person.staff
