"""The first start behind its page: make the keys and the store, then the settings that say they stand."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from kt1desk.app import recovery_mark
from kt1desk.app.desk import NewDesk, OpenDeskFiles, Surroundings, make_desk, new_desk_id, open_desk_files
from kt1desk.app.enrolment import enrol_and_remember
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, DeskSecrets, KeyRing, create
from kt1desk.app.paper_desk import print_recovery_sheet
from kt1desk.app.recovery_code import spelled
from kt1desk.app.settings import DeskSettings, first_settings, save
from kt1desk.domain.calendar import local_day
from kt1desk.domain.ids import DeskId
from kt1desk.gui.pages.setup.form import DeskMade, DeskPlan
from kt1desk.gui.work import Sent
from kt1desk.usecases.open_desk import NewPerson
from kt1desk.usecases.ports import Papers
from kt1desk.usecases.print_ports import WayOut
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, RecoveryPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStartTools:
    """What the first start works with. `around.folder` is the home; the desk gets a folder of its own in it."""

    home: Home
    around: Surroundings
    ring: KeyRing
    cost: Argon2Cost | None
    training: bool
    papers: Papers
    sheets: WayOut


class FirstStart:
    """Keeps what was made until the page is done; all but `enrol` runs on the thread that owns the store."""

    def __init__(self, tools: FirstStartTools) -> None:
        """Nothing is made before `create_desk`."""
        self._tools = tools
        self._settings: DeskSettings | None = None
        self._opened: OpenDeskFiles | None = None
        self._sheet: RecoveryPaper | None = None

    @property
    def settings(self) -> DeskSettings:
        """The settings of the desk that was made."""
        if self._settings is None:
            raise RuntimeError("no desk was made yet")
        return self._settings

    @property
    def opened(self) -> OpenDeskFiles:
        """The desk that was made, open."""
        if self._opened is None:
            raise RuntimeError("no desk was made yet")
        return self._opened

    def offices(self) -> tuple[OfficeRow, ...]:
        """Return the offices of today's tables."""
        around = self._tools.around
        return tuple(
            OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone)
            for office in around.reference.offices_on(local_day(around.clock()))
        )

    def today(self) -> date:
        """Return the local day."""
        return local_day(self._tools.around.clock())

    def keyring_available(self) -> bool:
        """Tell whether this machine can keep the keys."""
        return self._tools.ring.available()

    def create_desk(self, plan: DeskPlan) -> DeskMade:
        """Make the desk whole in a folder of its own, then say so in the settings: their file is the last step."""
        tools = self._tools
        desk = new_desk_id(plan.office.code)
        making = tools.home.begin_desk(desk)
        keys, code = create(making, desk, plan.passphrase, tools.ring, cost=tools.cost)
        recovery_mark.set_mark(making)
        self._fill(in_folder(tools.around, making), desk, plan, keys)
        place = tools.home.finish_desk(making, desk)
        self._settings = msgspec.structs.replace(
            first_settings(),
            language=plan.language,
            office=plan.office.code,
            training=tools.training,
            key_protection="keyring" if plan.passphrase is None else "passphrase",
            store_id=desk,
        )
        save(tools.home.folder, self._settings)
        self._opened = open_desk_files(keys, in_folder(tools.around, place), lambda _: None)
        made_at = tools.around.clock()
        issuer = tools.around.reference.issuer(plan.office.code, local_day(made_at))
        self._sheet = RecoveryPaper(
            desk=desk,
            issuer=IssuerRow(body=issuer.body, place=issuer.place),
            office=plan.office,
            code=spelled(code),
            made_at=made_at,
            training=tools.training,
        )
        return DeskMade(desk_id=desk, recovery_code=spelled(code))

    def _fill(self, around: Surroundings, desk: DeskId, plan: DeskPlan, keys: DeskSecrets) -> None:
        asked = NewDesk(
            office=plan.office.code,
            training=self._tools.training,
            leader=NewPerson(name=plan.leader.name, pin=plan.leader.pin, commitment=plan.leader.commitment),
            clerk=NewPerson(name=plan.clerk.name, pin=plan.clerk.pin, commitment=plan.clerk.commitment),
        )
        # Closed before the folder gets its name: Windows does not rename what is open.
        make_desk(asked, desk, keys, around).close()

    def enrol(self, address: str, code: str) -> None:
        """Enrol over the network; raises `EnrolRefused` or `Unavailable`."""
        self._settings = enrol_and_remember(address, code, self.opened, self.settings, self._tools.home.folder)

    def print_recovery_sheet(self) -> Sent:
        """Draw and send the sheet for the province's safe."""
        if self._sheet is None:
            raise RuntimeError("no desk was made yet")
        tools = self._tools
        return print_recovery_sheet(
            self._sheet,
            papers=tools.papers,
            ledger=self.opened.prints,
            way=tools.sheets,
            clock=tools.around.clock,
        )

    def forget_code(self) -> None:
        """The code is on paper, as was shown by typing two groups or by printing: it goes out of memory."""
        recovery_mark.take_mark(self.opened.folder)
        self._sheet = None


def in_folder(around: Surroundings, folder: Path) -> Surroundings:
    """Return the same surroundings for a desk in `folder`."""
    return replace(around, folder=folder)
