"""The PINs of this machine: argon2id, counted wrong tries, growing delay."""

from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import Engine, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.clerk import check_pin_form, delay_after
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.store.engine import reading, writing
from kt1desk.store.moments import read, written
from kt1desk.store.tables import pins


class SqlPins:
    """`usecases.ports.Pins` over the encrypted store."""

    def __init__(self, engine: Engine, hasher: PasswordHasher) -> None:
        """`hasher` sets the cost of one try (RFC 9106 low memory: about 0.2 s on the office's PCs)."""
        self._engine = engine
        self._hasher = hasher

    def set(self, staff: StaffId, pin: str) -> None:
        """Store a PIN; raise PIN_TOO_SHORT. Wrong tries are forgotten."""
        check_pin_form(pin)
        values = {"hash": self._hasher.hash(pin), "wrong": 0, "wrong_at": None}
        with writing(self._engine) as connection:
            connection.execute(
                insert(pins)
                .values(staff=staff, **values)
                .on_conflict_do_update(index_elements=[pins.c.staff], set_=values)
            )

    def verify(self, staff: StaffId, pin: str, at: datetime) -> None:
        """Return when the PIN is right.

        Raises PIN_UNSET, PIN_DELAYED (`until`: nothing was tried, nothing counted) or PIN_WRONG (`tries` so far, and
        `until` when the next try has to wait). A wrong try is durable before it is answered, so pulling the
        plug does not win another one.
        """
        with reading(self._engine) as connection:
            row = connection.execute(select(pins).where(pins.c.staff == staff)).first()
        if row is None:
            raise RuleBroken(Rule.PIN_UNSET, staff=staff)
        if row.wrong_at is not None:
            until = read(row.wrong_at) + delay_after(row.wrong)
            # A clock set back must not lock anybody out for ever: the wait is never longer than the delay.
            if at < until and until - at <= delay_after(row.wrong):
                raise RuleBroken(Rule.PIN_DELAYED, staff=staff, until=until, tries=row.wrong)
        right = self._is_right(row.hash, pin)
        wrong = 0 if right else row.wrong + 1
        if right and row.wrong == 0:
            return
        with writing(self._engine) as connection:
            connection.execute(
                pins.update().where(pins.c.staff == staff).values(wrong=wrong, wrong_at=None if right else written(at))
            )
        if not right:
            raise RuleBroken(Rule.PIN_WRONG, staff=staff, tries=wrong, until=at + delay_after(wrong))

    def _is_right(self, standing: str, pin: str) -> bool:
        try:
            return self._hasher.verify(standing, pin)
        except VerifyMismatchError:
            return False
