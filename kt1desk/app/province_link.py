"""Where the province is, as this program knows it while the desk is open, and how it becomes known anew."""

from collections.abc import Callable
from pathlib import Path

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.enrolment import enrol_and_remember
from kt1desk.app.settings import DeskSettings
from kt1desk.gui.pages.province.form import ProvinceLine
from kt1desk.gui.pages.province.presenter import ProvinceDoors
from kt1desk.usecases.readmodels import TruthLine


class ProvinceLink:
    """The settings of the province; an enrolment changes them here and in the file of `folder`."""

    def __init__(self, files: OpenDeskFiles, settings: DeskSettings, folder: Path) -> None:
        self._files = files
        self.settings = settings
        self._folder = folder

    def doors(
        self, truth_line: Callable[[], TruthLine], *, contact: Callable[[], None], connected: Callable[[], None]
    ) -> ProvinceDoors:
        """For the section."""

        def line() -> ProvinceLine:
            known = truth_line()
            return ProvinceLine(
                address=self.settings.hub_address,
                enrolled=known.enrolled,
                waiting=known.waiting,
                waiting_since=known.waiting_since,
                last_contact_at=known.last_contact_at,
            )

        return ProvinceDoors(line=line, enrol=self.enrol, contact=contact, connected=connected)

    def enrol(self, address: str, code: str) -> None:
        """Enrol over the network. Raises `EnrolRefused` or `Unavailable`; all is as it was then."""
        self.settings = enrol_and_remember(address, code, self._files, self.settings, self._folder)
