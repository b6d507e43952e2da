"""What stands behind the first start in tests of its screen: a desk that is made of nothing."""

from dataclasses import dataclass, field
from datetime import date

from kt1desk.domain.ids import DeskId, OfficeCode
from kt1desk.gui.pages.setup.form import DeskMade, DeskPlan
from kt1desk.gui.pages.setup.presenter import SetupDoors
from kt1desk.gui.work import Sent
from kt1desk.usecases.readmodels import OfficeRow
from tests.support.reference import first_edition

RECOVERY_CODE = "2C7N-91QX-W04K-ZZ3T-8M5R-K1K2-77PA-QQ09-3DEF"


@dataclass
class FirstStart:
    """`fails` is raised by the next door that makes something, until taken away."""

    keyring: bool = False
    fails: Exception | None = None
    plans: list[DeskPlan] = field(default_factory=list)
    enrolled: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    sheets: int = 0
    finished: int = 0

    def offices(self) -> tuple[OfficeRow, ...]:
        return tuple(
            OfficeRow(code=OfficeCode(row.code), name=row.name, address=row.address, phone=row.phone)
            for row in first_edition().offices
        )

    def create(self, plan: DeskPlan) -> DeskMade:
        self._fail()
        self.plans.append(plan)
        return DeskMade(desk_id=DeskId("300000-7F3A"), recovery_code=RECOVERY_CODE)

    def enrol(self, address: str, code: str) -> None:
        self._fail()
        self.enrolled.append(f"{address} {code}")

    def print_sheet(self) -> Sent:
        self._fail()
        self.sheets += 1
        return Sent(where="HP LaserJet", saved=False)

    def finish(self) -> None:
        self.finished += 1

    def doors(self) -> SetupDoors:
        return SetupDoors(
            offices=self.offices,
            keyring_available=lambda: self.keyring,
            create_desk=self.create,
            enrol=self.enrol,
            print_recovery_sheet=self.print_sheet,
            set_language=self.languages.append,
            finished=self.finish,
            today=lambda: date(2024, 11, 25),
            passphrase_signs=10,
        )

    def _fail(self) -> None:
        error, self.fails = self.fails, None
        if error is not None:
            raise error
