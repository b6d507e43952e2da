"""A screen without Qt: keeps what the presenter shows."""

from kt1desk.gui.pages.setup.form import Fault, SetupField, SetupForm, Step
from kt1desk.gui.work import Sent
from kt1desk.usecases.readmodels import OfficeRow


class FakeScreen:
    """Implements `SetupScreen`."""

    def __init__(self) -> None:
        self.typed = SetupForm(language="vi")
        self.step: Step | None = None
        self.can_go_back = False
        self.offices: tuple[OfficeRow, ...] = ()
        self.keyring: bool | None = None
        self.faults: dict[SetupField | None, Fault] = {}
        self.focused: SetupField | None = None
        self.making: list[bool] = []
        self.codes: list[str] = []
        self.sheets: list[Sent] = []
        self.done: bool | None = None

    def form(self) -> SetupForm:
        return self.typed

    def show_step(self, step: Step, *, can_go_back: bool) -> None:
        self.step, self.can_go_back = step, can_go_back

    def show_offices(self, offices: tuple[OfficeRow, ...]) -> None:
        self.offices = offices

    def show_keyring(self, available: bool) -> None:
        self.keyring = available

    def show_fault(self, field: SetupField | None, fault: Fault) -> None:
        self.faults[field] = fault

    def clear_faults(self) -> None:
        self.faults.clear()

    def focus(self, field: SetupField) -> None:
        self.focused = field

    def show_making(self, *, enrolling: bool) -> None:
        self.making.append(enrolling)

    def show_recovery(self, code: str) -> None:
        self.codes.append(code)

    def show_sheet_sent(self, sent: Sent) -> None:
        self.sheets.append(sent)

    def show_done(self, *, enrolled: bool) -> None:
        self.done = enrolled
