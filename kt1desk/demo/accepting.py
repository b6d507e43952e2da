"""The counter itself: a courier comes, hands in, and each item gets its number, its papers and its label."""

from kt1desk.demo.plan import Known, PlannedItem, PlannedRefusal, Visit, Written
from kt1desk.demo.play import Play
from kt1desk.domain.events import ItemAccepted, ItemRefused, LabelConfirmed, VisitClosed
from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.domain.item import ItemKind, Secrecy, Urgency
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.accept.agency_edit import AgencyEdit
from kt1desk.gui.pages.accept.item_fields import ItemFields
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.usecases.readmodels import AgencyHit

_TOO_HEAVY_G = "31600"
_RECEIPT = "ZK 0001247"
_NO_QUOTE = "–"


class Accepting:
    """Does at the acceptance page what a clerk does. `reasons` are those of a refusal in the order of the screen."""

    def __init__(self, play: Play, reasons: tuple[ReasonRow, ...]) -> None:
        self._play = play
        self._reasons = [reason.code for reason in reasons]

    def receive(self, visit: Visit) -> None:
        """Write down who stands at the counter."""
        hands, fields = self._play.hands, self._fields
        self._write("Alt+N", visit.courier)
        hands.press("Enter")
        self._find(fields.sender_edit, visit.sender, "accept-sender")
        hands.press("Ctrl+A")
        hands.press("Backspace")
        hands.type(visit.unit)
        hands.press("Enter")

    def refuse(self, refusal: PlannedRefusal) -> None:
        """Refuse what the courier hands in, with its reason."""
        play, before = self._play, len(self._play.stage.told(ItemRefused))
        play.hands.press("Alt+K")
        play.hands.type(refusal.secrecy.value)
        play.hands.press("Ctrl+T")
        panel = self._page.refusal_panel
        play.patience.until(panel.reasons_list.hasFocus, "the reasons of a refusal")
        for _ in range(self._reasons.index(refusal.reason)):
            play.hands.press("Down")
        play.look_once("refusal-reasons")
        play.hands.press("Enter")
        play.patience.until(lambda: len(play.stage.told(ItemRefused)) > before, "the refusal to be recorded")
        self._until_fresh()
        play.look_once("refused")

    def see_off(self) -> None:
        """The courier leaves: one more look at the visit, then it is closed."""
        play, before = self._play, len(self._play.stage.told(VisitClosed))
        play.hands.press("Ctrl+E")
        panel = self._page.visit_panel
        play.patience.until(panel.isVisible, "the visit to be looked at once more")
        paying = panel.paying_form.isVisible()
        play.look_once("visit-paying" if paying else "visit-leaving")
        play.hands.press("Enter")
        if paying:
            play.hands.type(_RECEIPT)
            play.hands.press("Enter")
        play.patience.until(lambda: len(play.stage.told(VisitClosed)) > before, "the visit to be closed")
        play.patience.until(self._page.item_form.isVisible, "the form for the next courier")
        play.look_once("visit-closed")

    def commit(self, item: PlannedItem, picture: str = "") -> ItemNo:
        """Look at promise and price of the form, accept; the label comes by itself, a slip on demand."""
        play, before = self._play, len(self._play.stage.told(ItemAccepted))
        self._until_quoted()
        play.look_once(picture or _name_of(item))
        play.hands.press("Ctrl+Enter")
        play.patience.until(lambda: len(play.stage.told(ItemAccepted)) > before, "the item to be accepted")
        item_no = play.stage.told(ItemAccepted)[-1].item_no
        self._until_fresh()
        play.patience.until(play.label_of(item_no).exists, f"the label of {item_no}")
        play.hands.press("Ctrl+I")
        for paper in (play.label_of(item_no), play.slip_of(item_no)):
            play.patience.until(paper.exists, f"the paper {paper.name}")
        play.look_once("accepted")
        return item_no

    def confirm(self, item_no: ItemNo) -> None:
        """Scan the label back from the envelope."""
        play = self._play
        play.hands.scan(item_no)
        play.patience.until(lambda: self._is_confirmed(item_no), f"the label of {item_no} to be confirmed")
        play.look_once("label-confirmed")

    def mistype_weight(self) -> None:
        """31.6 kg instead of grams on the scales: the form says so at the field, and nothing is accepted."""
        play, edit = self._play, self._fields.weight_edit
        weight = edit.text()
        self._write("Alt+W", _TOO_HEAVY_G)
        play.hands.press("Ctrl+Enter")
        play.patience.until(lambda: edit.property("state") == "wrong", "the weight to be refused")
        play.look("accept-weight-refused")
        self._write("Alt+W", weight)

    def fill_in(self, item: PlannedItem) -> None:
        """From the recipient to the marks, each field by its key: Enter passes over what a repeat has filled."""
        hands, fields = self._play.hands, self._fields
        hands.press("Alt+R")
        if isinstance(item.recipient, Written):
            self._write_recipient(item.recipient)
        else:
            self._find(fields.recipient_edit, item.recipient, "accept-recipient")
        self._write("Alt+T", item.addressee)
        hands.press("Alt+K")
        hands.type(item.secrecy.value)
        self._choose("Alt+U", list(Urgency).index(item.urgency))
        if item.agreed:
            self._write("Alt+M", item.agreed)
        self._choose("Alt+L", list(ItemKind).index(item.kind))
        self._write("Alt+W", str(item.weight_g))
        self._write("Alt+C", str(item.covers))
        if item.seal_no:
            hands.press("Alt+I")
            hands.type(item.seal_no)
        for key, wanted in (("Alt+1", item.addressee_only), ("Alt+3", item.delivery_advice)):
            if wanted:
                hands.press(key)
        hands.press("Alt+B")

    @property
    def _page(self) -> AcceptPage:
        return self._play.stage.part(AcceptPage)

    @property
    def _fields(self) -> ItemFields:
        return self._page.item_form.fields

    def _find(self, edit: AgencyEdit, known: Known, picture: str) -> None:
        """Type a few letters, go to the right answer, take it; Enter moves on by itself."""
        play, wanted = self._play, known.agency.id
        play.hands.press("Ctrl+A")
        play.hands.type(known.letters)
        play.patience.until(lambda: wanted in _answers(edit), f"{known.agency.name} among the answers")
        play.stage.rest()
        for _ in range(_answers(edit).index(wanted)):
            play.hands.press("Down")
        play.look_once(picture)
        play.hands.press("Enter")
        play.patience.until(
            lambda: edit.agency is not None and edit.agency.agency == wanted, f"{known.agency.name} to be chosen"
        )

    def _write_recipient(self, written: Written) -> None:
        hands = self._play.hands
        hands.press("Alt+O")
        hands.type(written.name)
        hands.press("Enter")
        hands.type(written.address)
        self._write("Alt+G", written.address)
        office = self._fields.destination_edit
        self._play.patience.until(lambda: office.is_open and bool(office.hits), "the offices of the province")
        hands.press("Enter")
        self._play.patience.until(lambda: office.destination is not None, "the office outside the province")
        hands.press("Alt+T")

    def _write(self, key: str, text: str) -> None:
        self._play.hands.press(key)
        self._play.hands.press("Ctrl+A")
        self._play.hands.press("Backspace")
        self._play.hands.type(text)

    def _choose(self, key: str, place: int) -> None:
        self._play.hands.press(key)
        self._play.hands.press("Home")
        for _ in range(place):
            self._play.hands.press("Right")

    def _until_quoted(self) -> None:
        self._play.stage.rest()
        figure = self._page.quote_card.due_figure
        self._play.patience.until(lambda: figure.value not in {"", _NO_QUOTE}, "promise and price")

    def _until_fresh(self) -> None:
        """The form is empty again but for who stands at the counter."""
        form = self._page.item_form
        self._play.patience.until(
            lambda: form.isEnabled() and form.isVisible() and form.form().secrecy is None, "the next form"
        )

    def _is_confirmed(self, item_no: ItemNo) -> bool:
        return any(fact.item_no == item_no for fact in self._play.stage.told(LabelConfirmed))


def _answers(edit: AgencyEdit) -> list[AgencyId]:
    return [hit.value.agency for hit in edit.hits if isinstance(hit.value, AgencyHit)] if edit.is_open else []


def _name_of(item: PlannedItem) -> str:
    if isinstance(item.recipient, Written):
        return "accept-by-hand"
    if item.urgency is Urgency.TIMED:
        return "accept-timed"
    return "accept-letter" if item.secrecy is not Secrecy.NONE else "accept"
