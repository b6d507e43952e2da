"""A screen without Qt: keeps what the presenter shows."""

from dataclasses import replace

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.pages.handover.form import Fault, HandoverField, HandoverForm, Shown, Signed
from kt1desk.usecases.readmodels import StaffRow


class FakeScreen:
    """Implements `HandoverScreen`."""

    def __init__(self) -> None:
        self.typed = HandoverForm()
        self.shown: Shown | None = None
        self.closed: RuleBroken | None = None
        self.people: tuple[StaffRow, ...] = ()
        self.faults: dict[HandoverField | None, Fault] = {}
        self.focused: HandoverField | None = None
        self.busy: list[bool] = []
        self.signed: list[Signed] = []

    def form(self) -> HandoverForm:
        return self.typed

    def clear_form(self) -> None:
        self.typed = HandoverForm()

    def clear_pin(self, field: HandoverField) -> None:
        if field is HandoverField.OUTGOING_PIN:
            self.typed = replace(self.typed, outgoing_pin="")
        else:
            self.typed = replace(self.typed, incoming_pin="")

    def show_stock(self, shown: Shown) -> None:
        self.shown = shown

    def show_nothing_open(self, broken: RuleBroken) -> None:
        self.closed = broken

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        self.people = people

    def show_fault(self, field: HandoverField | None, fault: Fault) -> None:
        self.faults[field] = fault

    def clear_faults(self) -> None:
        self.faults.clear()

    def focus(self, field: HandoverField) -> None:
        self.focused = field

    def set_busy(self, busy: bool) -> None:
        self.busy.append(busy)

    def show_signed(self, signed: Signed) -> None:
        self.signed.append(signed)
