"""What is half typed at F2 between its form and the store: the form is written down as text, and read back."""

from msgspec import DecodeError, json

from kt1desk.domain.half_typed import HalfTyped
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.accept.form import AcceptForm
from kt1desk.gui.pages.accept.keeping import KeepingDoors, Waiting
from kt1desk.usecases.half_typed_ports import HalfTypedItems

_form = json.Decoder(AcceptForm)


def keeping_doors(items: HalfTypedItems) -> KeepingDoors:
    """Bind the form to the store; everything runs where the store lives."""
    return KeepingDoors(
        last_line=items.last_line,
        keep=lambda clerk, forms: items.keep(clerk, tuple(_written(form) for form in forms)),
        kept=lambda clerk: _kept(items, clerk),
    )


def _kept(items: HalfTypedItems, clerk: StaffId) -> tuple[Waiting, ...]:
    read = (_read(kept) for kept in items.of(clerk))
    return tuple(each for each in read if each is not None)


def _written(waiting: Waiting) -> HalfTyped:
    form = waiting.form
    return HalfTyped(
        begun_after=waiting.begun_after,
        at_hand=waiting.at_hand,
        agency=None if form.sender is None else form.sender.agency,
        courier=form.handed_in_by,
        text=json.encode(form).decode(),
    )


def _read(kept: HalfTyped) -> Waiting | None:
    """Return None for a form of another edition of the program: half of it would be worse than none."""
    try:
        form = _form.decode(kept.text)
    except DecodeError:
        return None
    return Waiting(form=form, begun_after=kept.begun_after, at_hand=kept.at_hand)
