"""A handover presenter at a counter with items on hand."""

from dataclasses import dataclass, field, replace

from kt1desk.domain.item import Secrecy
from kt1desk.gui.approval.presenter import SecondPerson
from kt1desk.gui.pages.handover.form import HandoverForm
from kt1desk.gui.pages.handover.presenter import HandoverDoors, HandoverPresenter, HandoverScreen
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import StaffRow
from tests.gui.pages.handover.fake_screen import FakeScreen
from tests.support.builders import PLAIN_FORM
from tests.support.counter import Counter, FactList, QuietAlerts, open_a_counter
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.second_person import AskedSecond, taken_at_their_word

LETTERS = (Secrecy.NONE, Secrecy.C, Secrecy.B, Secrecy.NONE)


@dataclass
class AtTheDesk:
    """The presenter under test and all that surrounds it."""

    counter: Counter
    screen: FakeScreen
    presenter: HandoverPresenter
    alerts: QuietAlerts
    told: FactList
    second: AskedSecond = field(default_factory=AskedSecond)
    now_answers: list[StaffRow] = field(default_factory=list)

    def ready_form(self) -> HandoverForm:
        incoming = self.counter.staff()[1]
        return HandoverForm(outgoing_pin=LEADER_PIN, incoming=incoming, incoming_pin=CLERK_PIN)


def present(
    screen: HandoverScreen,
    *,
    counter: Counter,
    alerts: QuietAlerts,
    told: FactList,
    now_answers: list[StaffRow],
    work: Work,
    second: SecondPerson | None = None,
) -> HandoverPresenter:
    doors = HandoverDoors(
        draft=counter.draft,
        staff=counter.staff,
        prove=taken_at_their_word,
        hand_over=counter.hand_over,
        print_receipt=counter.print_receipt,
    )
    return HandoverPresenter(
        screen,
        doors,
        work=work,
        alerts=alerts,
        second=second or AskedSecond(),
        recorded=told,
        handed_over=now_answers.append,
    )


def at_the_desk(items: int = 4, work: Work | None = None) -> AtTheDesk:
    counter, screen, alerts, told = open_a_counter(), FakeScreen(), QuietAlerts(), FactList()
    take_in(counter, items)
    now_answers: list[StaffRow] = []
    second = AskedSecond()
    presenter = present(
        screen,
        counter=counter,
        alerts=alerts,
        told=told,
        now_answers=now_answers,
        work=work or ImmediateTasks(),
        second=second,
    )
    return AtTheDesk(counter, screen, presenter, alerts, told, second, now_answers)


def take_in(counter: Counter, items: int) -> None:
    """Accept plain letters of several classes."""
    for place in range(items):
        service = replace(PLAIN_FORM.service, secrecy=LETTERS[place % len(LETTERS)])
        counter.accept(replace(PLAIN_FORM, clerk=counter.desk.leader, service=service))
