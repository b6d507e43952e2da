"""Repeats of an item: recipient and service of before come again, weight and letter never do. No Qt."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, News, NewsKind

_SERVICE = frozenset({AcceptField.URGENCY, AcceptField.KIND})


class RepeatScreen(Protocol):
    """The form."""

    def form(self) -> AcceptForm: ...

    def show_form(self, form: AcceptForm) -> None: ...

    def focus(self, field: AcceptField) -> None: ...


class Repeats:
    """Remembers what was accepted since the program began. `changed`: the form was filled, its quote is to follow."""

    def __init__(
        self,
        screen: RepeatScreen,
        *,
        is_busy: Callable[[], bool],
        say: Callable[[News], None],
        changed: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._is_busy = is_busy
        self._say = say
        self._changed = changed
        self._last: AcceptForm | None = None
        self._last_no: ItemNo | None = None
        self._addressees: dict[tuple[AgencyId, AgencyId], str] = {}
        self._brought = ""

    @property
    def last(self) -> AcceptForm | None:
        """The form of the item before."""
        return self._last

    def remember(self, done: AcceptForm, item_no: ItemNo | None) -> None:
        """An item was dealt with; one that was refused has no number."""
        self._last, self._last_no = done, item_no
        self._brought = ""
        if done.sender is not None and done.recipient is not None:
            self._addressees[done.sender.agency, done.recipient.agency] = done.addressee

    def corrected(self, item_no: ItemNo, now: AcceptForm) -> None:
        """What was wrong of the item before does not come again."""
        if item_no == self._last_no:
            self.remember(now, item_no)

    def ask(self) -> None:
        """Ctrl+R: the recipient and the service of the item before; never its weight or its letter."""
        last = self._last
        if self._is_busy() or last is None:
            self._say(News(kind=NewsKind.NOTHING_TO_REPEAT))
            return
        now = self._screen.form()
        self._show(
            replace(
                now,
                outside=last.outside,
                recipient=last.recipient,
                recipient_text=last.recipient_text,
                recipient_name=last.recipient_name,
                recipient_address=last.recipient_address,
                destination=last.destination,
                destination_text=last.destination_text,
                addressee=last.addressee,
                urgency=last.urgency,
                kind=last.kind,
                sender=now.sender or last.sender,
                sender_text=now.sender_text or last.sender_text,
                handed_in_by=now.handed_in_by or last.handed_in_by,
                person=now.person if now.handed_in_by else last.person,
                carried=_SERVICE | {AcceptField.ADDRESSEE},
            )
        )
        self._screen.focus(AcceptField.LETTER)

    def recipient_taken(self) -> None:
        """A recipient to whom this sender has sent before brings its addressee and the service of the item before."""
        now = self._screen.form()
        if self._is_busy() or now.sender is None or now.recipient is None or not now.recipient.used_before:
            return
        filled = replace(now, carried=now.carried | {AcceptField.ADDRESSEE})
        if now.addressee in {"", self._brought}:
            self._brought = self._addressees.get((now.sender.agency, now.recipient.agency), "")
            filled = replace(filled, addressee=self._brought)
        last, new = self._last, AcceptForm()
        is_untouched = (now.urgency, now.kind) == (new.urgency, new.kind) and not now.carried
        if last is not None and last.sender == now.sender and is_untouched:
            filled = replace(filled, urgency=last.urgency, kind=last.kind, carried=filled.carried | _SERVICE)
        self._show(filled)

    def _show(self, form: AcceptForm) -> None:
        self._screen.show_form(form)
        self._changed()
