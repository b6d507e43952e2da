"""What one run of the program is given; the demo gives it another clock and another home."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QObject

from kt1desk.app.binding import machine_digest
from kt1desk.app.desk import Surroundings
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, KeyRing
from kt1desk.app.printer_book import MachinePrinters
from kt1desk.app.serial_port import SerialPort
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.reference import Reference
from kt1desk.gui.scale import Scale
from kt1desk.usecases.ports import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where things lie, what time it is, who keeps the keys, and what a guess at PIN or passphrase costs.

    `training`: a desk made by this run is a training desk for its whole life.
    """

    home: Home
    resources: Path
    clock: Clock
    ring: KeyRing
    training: bool = False
    hasher: PasswordHasher = field(default_factory=PasswordHasher)
    cost: Argon2Cost | None = None

    def around(self, reference: Reference) -> Surroundings:
        """Return what a desk in the home is opened with."""
        return Surroundings(
            folder=self.home.folder,
            reference=reference,
            clock=self.clock,
            hasher=self.hasher,
            machine=machine_digest(self.home.folder),
        )

    def around_desk(self, reference: Reference, store_id: str) -> Surroundings:
        """Return the same for the desk of that id."""
        return replace(self.around(reference), folder=self.home.desk(store_id))

    def printers(self, settings: DeskSettings) -> MachinePrinters:
        """Return the printers of the settings; papers without one become files."""
        return MachinePrinters(settings, self.home.folder, self.home.papers)

    def scale(self, settings: DeskSettings, parent: QObject) -> Scale | None:
        """Begin to listen to the scale of the settings; None where there is none."""
        if not settings.scale_port:
            return None
        return Scale(lambda: SerialPort(settings.scale_port, settings.scale_baud), parent=parent)
