"""An acceptance presenter at a counter, with a form that is ready to be accepted."""

from dataclasses import dataclass, replace
from pathlib import Path

from kt1desk.app.half_typed import keeping_doors
from kt1desk.app.item_lists import ItemLists
from kt1desk.domain.calendar import local_day
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import ItemKind, PayerClass, SealState, Secrecy, Urgency
from kt1desk.domain.places import Destination
from kt1desk.domain.usual import usual_items
from kt1desk.gui.pages.accept.corrections import CorrectionDoors
from kt1desk.gui.pages.accept.form import AcceptForm
from kt1desk.gui.pages.accept.labels import LabelDoors
from kt1desk.gui.pages.accept.list_desk import ListDoors
from kt1desk.gui.pages.accept.presenter import AcceptDoors, AcceptPresenter
from kt1desk.gui.pages.accept.refusals import RefusalDoors
from kt1desk.gui.pages.accept.reprinting import ReprintDoors
from kt1desk.gui.pages.accept.usual import USUAL_SHOWN, UsualChoice
from kt1desk.gui.pages.accept.visits import VisitDoors
from kt1desk.gui.work import Work
from tests.gui.pages.accept.fake_screen import (
    FakeListScreen,
    FakeReprintScreen,
    FakeScreen,
    FakeUsualScreen,
    FakeVisitScreen,
)
from tests.support.counter import Counter, FactList, QuietAlerts, open_a_counter
from tests.support.counter_visits import CounterVisits
from tests.support.couriers import AGENCY
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.second_person import AskedSecond, taken_at_their_word

NOWHERE = Path("no such folder")


@dataclass
class AtTheDesk:
    """The presenter under test and all that surrounds it."""

    counter: Counter
    screen: FakeScreen
    alerts: QuietAlerts
    told: FactList
    presenter: AcceptPresenter
    visits: FakeVisitScreen
    lists: FakeListScreen
    usual: FakeUsualScreen
    second: AskedSecond
    reprints: FakeReprintScreen


def doors_of(counter: Counter, folder: Path = NOWHERE) -> AcceptDoors:
    """The doors of a page; the lists of agencies lie in `folder`."""
    visits, lists = CounterVisits(counter), lists_of(counter, folder)
    return AcceptDoors(
        quote=counter.quote,
        accept=counter.accept,
        cover_checks=lambda: counter.desk.reference.cover_checks_on(local_day(counter.desk.clock())),
        find_agencies=counter.find,
        find_couriers=visits.find_couriers,
        find_destinations=visits.find_destinations,
        refusals=RefusalDoors(
            refuse=counter.refuse,
            reasons=counter.reasons,
            print_slip=lambda refused: counter.send(refused, counter.refusal_slips),
        ),
        reprints=ReprintDoors(
            receipts=visits.receipts,
            reprint=visits.reprint,
            print_again=lambda row, copy: counter.send((row.document, copy), counter.again),
        ),
        labels=LabelDoors(
            recent_items=counter.recent_items,
            late_items=lambda: tuple(line for line in counter.recent_items(1_000) if line.late and line.place),
            visit=visits.visit,
            shift=counter.shift,
            confirm_label=counter.confirm_label,
            label_jobs=lambda _lines: counter.label_jobs,
            print_label=counter.print_label,
            print_slip=counter.print_slip,
            print_strip=lambda item_no: counter.send(item_no, counter.strips),
        ),
        visits=VisitDoors(
            open_visits=visits.standing,
            visit=visits.visit,
            without_label=visits.without_label,
            open_visit=visits.open,
            resume=visits.resume,
            close=visits.close,
            print_list=lambda visit: counter.send(visit, counter.lists),
            print_slip=counter.print_slip,
            void_reasons=visits.void_reasons,
            void=visits.void,
            prove=taken_at_their_word,
        ),
        corrections=CorrectionDoors(told=visits.shown_item, reasons=visits.correction_reasons, correct=visits.correct),
        lists=ListDoors(files=lists.files, read=lists.read, save_template=lists.save_template, visit=visits.visit),
        keeping=keeping_doors(counter.half_typed),
        usual=lambda sender: usual_of(counter, sender),
    )


def usual_of(counter: Counter, sender: AgencyId) -> tuple[UsualChoice, ...]:
    """What a sender usually sends, from all that was accepted here."""
    sent = (fact for fact in reversed(counter.accepted) if fact.sender.agency == sender)
    return tuple(
        UsualChoice(item=item, recipient=next(iter(hits), None))
        for item in usual_items(sent, USUAL_SHOWN)
        for hits in (counter.find(item.recipient.name) if item.recipient.agency else (),)
    )


def province(counter: Counter, text: str) -> Destination:
    """The office outside that a few letters of its province mean."""
    return CounterVisits(counter).find_destinations(text)[0]


def lists_of(counter: Counter, folder: Path) -> ItemLists:
    """The lists in a folder; the empty one is saved in a folder below it."""
    return ItemLists(folder / "saved", find=counter.find, places=lambda: (folder,))


def at_the_desk(work: Work | None = None, counter: Counter | None = None, folder: Path = NOWHERE) -> AtTheDesk:
    screen, visits, alerts, told, second = FakeScreen(), FakeVisitScreen(), QuietAlerts(), FactList(), AskedSecond()
    lists, usual, reprints = FakeListScreen(), FakeUsualScreen(), FakeReprintScreen()
    counter = counter or open_a_counter()
    presenter = AcceptPresenter(
        screen,
        doors_of(counter, folder),
        search_screen=screen,
        quote_screen=screen,
        run_screen=screen,
        visit_screen=visits,
        list_screen=lists,
        reprint_screen=reprints,
        usual_screen=usual,
        kept_screen=screen,
        second=second,
        work=work or ImmediateTasks(),
        alerts=alerts,
        clock=counter.desk.clock,
        clerk=lambda: counter.desk.leader,
        recorded=told,
    )
    return AtTheDesk(counter, screen, alerts, told, presenter, visits, lists, usual, second, reprints)


def paying_counter() -> Counter:
    """The agency of the ready form is one with permission: it pays at the counter."""
    counter = open_a_counter()
    rows = counter.desk.reference.agencies
    paying = tuple(replace(row, payer=PayerClass.PERMITTED) if row.id == AGENCY else row for row in rows)
    counter.desk = replace(counter.desk, reference=replace(counter.desk.reference, agencies=paying))
    return counter


def ready_form(counter: Counter) -> AcceptForm:
    """120 g from the provincial department of information to a district, letter C, sealed."""
    sender, recipient = counter.one("so tttt"), counter.one("huyen uy na hang")
    return AcceptForm(
        handed_in_by="Trần Văn Minh",
        sender=sender,
        sender_text=sender.name,
        recipient=recipient,
        recipient_text=recipient.name,
        addressee="Văn phòng Huyện ủy",
        secrecy=Secrecy.C,
        urgency=Urgency.EXPRESS,
        kind=ItemKind.LETTER,
        weight="120",
        covers="1",
        seal=SealState.INTACT,
        seal_no="TQ 004512",
        checks=("OPAQUE_WHOLE", "GLUED_SEALED", "STAMP_OVER_SEAM", "URGENCY_AGREES", "LETTER_AGREES"),
    )


def plain_form(counter: Counter) -> AcceptForm:
    """The same item without a letter: others are the points of its check."""
    checks = ("OPAQUE_WHOLE", "GLUED", "STAMP_OVER_SEAM", "URGENCY_AGREES")
    return replace(ready_form(counter), secrecy=Secrecy.NONE, checks=checks)


def finish(work: HeldTasks) -> None:
    """Run all that waits and all that it leads to."""
    while work.waiting:
        work.run_next()


def fill(desk: AtTheDesk, form: AcceptForm | None = None) -> AcceptForm:
    """Type a form, ready by default."""
    desk.screen.typed = form or ready_form(desk.counter)
    desk.presenter.changed()
    return desk.screen.typed


def changed(form: AcceptForm, change: dict[str, object]) -> AcceptForm:
    """The form with some fields typed otherwise."""
    values = {name: getattr(form, name) for name in AcceptForm.__dataclass_fields__}
    return AcceptForm(**{**values, **change})
