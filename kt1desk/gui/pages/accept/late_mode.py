"""While the form speaks of what was accepted on paper: its two fields more, and the scan that fills one of them."""

from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.pages.accept.item_form import ItemForm

LATE_KEY = "Ctrl+Shift+E"


class LateMode:
    """Switches `form`."""

    def __init__(self, form: ItemForm) -> None:
        self._form = form

    def switch(self) -> None:
        """Ctrl+Shift+E: what follows was accepted on paper, or no more."""
        late = not self._form.fields.is_late
        self._form.fields.show_late(late)
        self._form.focus(AcceptField.LATE_NO if late else AcceptField.HANDED_IN_BY)
        self._form.changed.emit()

    def take_number(self, item_no: ItemNo) -> bool:
        """Fill in the number of a label that was printed in advance; False unless one is asked for."""
        fields = self._form.fields
        if not fields.is_late or fields.late_no_edit.text().strip():
            return False
        fields.late_no_edit.setText(item_no)
        fields.say(AcceptField.LATE_NO, "")
        self._form.changed.emit()
        return True
