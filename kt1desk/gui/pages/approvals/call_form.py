"""The fields of a call, in the order in which it is heard."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kt1desk.domain.approval import ABOUT_A_PERSON, BEFORE_THEIR_EYES, Approvable
from kt1desk.domain.ids import StaffId
from kt1desk.domain.search import fold
from kt1desk.gui.pages.approvals.form import Caller, CallField, CallForm, may_ask
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from kt1desk.gui.wording import approvable, role
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson

_BY_PHONE = tuple(act for act in Approvable if act not in BEFORE_THEIR_EYES)


class CallFields(QWidget):
    """`heard(text)`: the call code as it is typed. `finished`: Enter in the last field."""

    heard = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.challenge_edit = CodeEdit()
        self.desks_list = ChoiceList(1)
        self.acts_list = ChoiceList(len(_BY_PHONE), air=4)
        self.about_edit = SuggestEdit()
        self.asker_edit = SuggestEdit()
        self.approvers_list = ChoiceList(2)
        self.pin_edit = PinEdit()
        self.fields = {
            CallField.CHALLENGE: Field(self.tr("Call code that is read out"), self.challenge_edit, key="Alt+C"),
            CallField.DESK: Field(self.tr("This desk calls"), self.desks_list, key="Alt+D"),
            CallField.ACT: Field(self.tr("What is asked"), self.acts_list, key="Alt+A"),
            CallField.ABOUT: Field(self.tr("About whom or what"), self.about_edit, key="Alt+B"),
            CallField.ASKED_BY: Field(self.tr("Who asks"), self.asker_edit, key="Alt+K"),
            CallField.APPROVER: Field(self.tr("Who answers"), self.approvers_list, key="Alt+N"),
            CallField.PIN: Field(self.tr("PIN of who answers"), self.pin_edit, key="Alt+P"),
        }
        self._callers: tuple[Caller, ...] = ()
        self._people: tuple[KnownPerson, ...] = ()
        self.acts_list.set_choices(tuple((act, approvable(act), "") for act in _BY_PHONE))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.challenge_edit)

    def form(self) -> CallForm:
        """What was heard, and who answers."""
        act, asker, approver = self.acts_list.value, self.asker_edit.value, self.approvers_list.value
        about = self.about_edit.value
        return CallForm(
            challenge=self.challenge_edit.text(),
            desk=self._desk(),
            act=act if isinstance(act, Approvable) else None,
            about=self.about_edit.text() if about is None else str(about),
            asked_by=None if asker is None else StaffId(str(asker)),
            approver=None if approver is None else StaffId(str(approver)),
            pin=self.pin_edit.text(),
        )

    def clear(self) -> None:
        """Ready for the next call; who answers stays."""
        self.challenge_edit.clear()
        self.acts_list.clear_choice()
        self.about_edit.set_hit(None)
        self.asker_edit.set_hit(None)
        self.pin_edit.clear()

    def show_people(self, people: tuple[KnownPerson, ...]) -> None:
        """Know who may ask, and offer who may answer with a PIN of this machine."""
        self._people = people
        answering = tuple(each for each in people if each.approves and each.pin_here)
        self.approvers_list.set_choices(tuple((each.staff, each.name, role(each.role)) for each in answering))

    def show_callers(self, callers: tuple[Caller, ...]) -> None:
        """Say which desk the call code names."""
        self._callers = callers
        several = len(callers) > 1
        self.desks_list.set_choices(
            tuple((each.desk.life, each.office_name, each.desk.desk if several else "") for each in callers)
        )

    def edit(self, field: CallField) -> QWidget:
        """Where a field is filled in."""
        return self.fields[field].edit

    def _desk(self) -> AskingDesk | None:
        life = self.desks_list.value
        return next((each.desk for each in self._callers if each.desk.life == life), None)

    def _offer(self, edit: SuggestEdit, typed: str) -> None:
        wanted = fold(typed).split()
        found = tuple(
            Hit(each.staff, each.name, role(each.role))
            for each in may_ask(self._people, self._desk())
            if wanted and all(any(word.startswith(part) for word in fold(each.name).split()) for part in wanted)
        )
        edit.show_hits(found, typed)

    def _offer_about(self, typed: str) -> None:
        if self.acts_list.value in ABOUT_A_PERSON:
            self._offer(self.about_edit, typed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        places = {
            CallField.CHALLENGE: (0, 0, 1),
            CallField.DESK: (0, 1, 1),
            CallField.ACT: (1, 0, 2),
            CallField.ABOUT: (1, 1, 1),
            CallField.ASKED_BY: (2, 1, 1),
            CallField.APPROVER: (3, 0, 1),
            CallField.PIN: (3, 1, 1),
        }
        for field, (row, column, rows) in places.items():
            grid.addWidget(self.fields[field], row, column, rows, 1, Qt.AlignmentFlag.AlignTop)
        for column, share in ((0, 4), (1, 3)):  # the acts are the longest words
            grid.setColumnStretch(column, share)
        grid.setRowStretch(4, 1)
        # The grid is filled column by column, the call is heard otherwise.
        order = list(self.fields.values())
        for one, next_one in pairwise(order):
            QWidget.setTabOrder(one.edit, next_one.edit)

    def _connect(self) -> None:
        self.challenge_edit.textChanged.connect(self.heard)
        self.challenge_edit.returnPressed.connect(self.acts_list.setFocus)
        self.desks_list.entered.connect(self.acts_list.setFocus)
        self.acts_list.entered.connect(self.about_edit.setFocus)
        self.about_edit.asked.connect(self._offer_about)
        self.about_edit.returnPressed.connect(self.asker_edit.setFocus)
        self.about_edit.chosen.connect(self.asker_edit.setFocus)
        self.asker_edit.asked.connect(lambda typed: self._offer(self.asker_edit, typed))
        self.asker_edit.returnPressed.connect(self.approvers_list.setFocus)
        self.asker_edit.chosen.connect(self.approvers_list.setFocus)
        self.approvers_list.entered.connect(self.pin_edit.setFocus)
        self.pin_edit.returnPressed.connect(self.finished)
        self.pin_edit.moved.connect(self.approvers_list.step)
        self.pin_edit.lettered.connect(self.approvers_list.seek)
        self.pin_edit.remember_with(self.approvers_list.remembered)
        for edit, field in (
            (self.challenge_edit, CallField.CHALLENGE),
            (self.about_edit, CallField.ABOUT),
            (self.asker_edit, CallField.ASKED_BY),
            (self.pin_edit, CallField.PIN),
        ):
            edit.textEdited.connect(self.fields[field].clear_error)
        for choices, field in (
            (self.desks_list, CallField.DESK),
            (self.acts_list, CallField.ACT),
            (self.approvers_list, CallField.APPROVER),
        ):
            choices.chosen.connect(self.fields[field].clear_error)
