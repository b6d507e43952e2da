"""First act: a desk that nobody has set up becomes a desk of the provincial centre."""

from kt1desk.demo.cast import CLERK, CLERK_PIN, LEADER, LEADER_PIN, OPENING_WORDS, SIGNED_ON
from kt1desk.demo.plan import CENTRE
from kt1desk.demo.play import Play
from kt1desk.gui.pages.setup.form import CHECKED_GROUPS, Step
from kt1desk.gui.pages.setup.page import SetupPage


def set_up(play: Play, address: str, code: str) -> None:
    """Answer the questions of the first start; enrol at `address` with the province's one-time `code`."""
    play.patience.until(lambda: play.stage.shows(SetupPage), "the first start")
    page = play.stage.part(SetupPage)
    _Answers(play, page).give(address, code)
    play.patience.until(lambda: play.stage.is_open, "the desk to open after the set-up")


class _Answers:
    def __init__(self, play: Play, page: SetupPage) -> None:
        self._play = play
        self._page = page

    def give(self, address: str, code: str) -> None:
        self._language()
        self._office()
        self._people()
        self._protection()
        self._province(address, code)
        self._recovery()
        self._at(Step.DONE)
        self._play.look("setup-done")
        self._play.hands.press("Enter")

    def _language(self) -> None:
        self._at(Step.LANGUAGE)
        self._play.look("setup-language")
        self._play.hands.press("Enter")

    def _office(self) -> None:
        self._at(Step.OFFICE)
        offices = self._page.office_panel
        self._play.patience.until(lambda: offices.offices_list.count() > 0, "the offices")
        for _ in range(offices.offices_list.count()):
            if offices.office is not None and offices.office.code == CENTRE:
                break
            self._play.hands.press("Down")
        self._play.look("setup-office")
        self._play.hands.press("Enter")

    def _people(self) -> None:
        self._at(Step.PEOPLE)
        self._fill(LEADER, LEADER_PIN, LEADER_PIN, SIGNED_ON, "")
        self._play.hands.press("Enter")
        self._fill(CLERK, CLERK_PIN, CLERK_PIN, SIGNED_ON, "")
        self._play.look("setup-people")
        self._play.hands.press("Enter")

    def _protection(self) -> None:
        self._at(Step.PROTECTION)
        self._fill(OPENING_WORDS, OPENING_WORDS)
        self._play.look("setup-protection")
        self._play.hands.press("Enter")

    def _province(self, address: str, code: str) -> None:
        self._at(Step.PROVINCE)
        self._play.hands.press("Right")
        self._play.hands.press("Enter")
        self._fill(address, code)
        self._play.look("setup-province")
        self._play.hands.press("Enter")
        self._play.look("setup-making")

    def _recovery(self) -> None:
        self._at(Step.RECOVERY)
        panel = self._page.recovery_panel
        groups = panel.code.split("-")
        self._play.hands.press("Ctrl+P")
        self._play.patience.until(lambda: panel.message.words, "the recovery sheet to be saved")
        self._fill(*(groups[number - 1] for number in CHECKED_GROUPS))
        self._play.look("setup-recovery")
        self._play.hands.press("Ctrl+Enter")

    def _at(self, step: Step) -> None:
        self._play.patience.until(
            lambda: self._page.panel is self._page.panels[step], f"the step {step.value} of the set-up"
        )
        self._play.let_read()

    def _fill(self, *texts: str) -> None:
        """Type into one field after the other; Enter leads from each to the next."""
        for place, text in enumerate(texts):
            if place:
                self._play.hands.press("Enter")
            self._play.hands.type(text)
