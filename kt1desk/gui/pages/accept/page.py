"""Builds the acceptance page and connects it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.events import LabelHandwritten
from kt1desk.domain.ids import StaffId, VisitId
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.handwriting.presenter import Handwriting, HandwritingDoors
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.accept.form import AcceptField, News, NewsKind, SealReach
from kt1desk.gui.pages.accept.item_form import AGENCY_KEY
from kt1desk.gui.pages.accept.late_mode import LATE_KEY, LateMode
from kt1desk.gui.pages.accept.presenter import AcceptDoors, AcceptPresenter
from kt1desk.gui.pages.accept.view import AcceptView
from kt1desk.gui.scale import Scale
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.ports import Clock

_SOUNDS = {
    NewsKind.LABEL_CONFIRMED: Sound.RIGHT,
    NewsKind.LABEL_CONFIRMED_BEFORE: Sound.REPEAT,
    NewsKind.SEAL_TAKEN: Sound.TAKEN,
    NewsKind.SEAL_STANDS: Sound.WRONG,
    NewsKind.SEAL_OF_ITEM_BEFORE: Sound.WRONG,
    NewsKind.SCAN_REFUSED: Sound.WRONG,
    NewsKind.SCAN_STOPPED: Sound.WRONG,
    NewsKind.SCAN_IS_A_SLIP: Sound.WRONG,
    NewsKind.SCAN_UNREADABLE: Sound.WRONG,
    NewsKind.LABEL_FAILED: Sound.WRONG,
    NewsKind.LABEL_NOT_KNOWN: Sound.WRONG,
    NewsKind.LIST_FAILED: Sound.WRONG,
    NewsKind.SLIPS_STOPPED: Sound.WRONG,
    NewsKind.SLIPS_NOT_KNOWN: Sound.WRONG,
    NewsKind.REFUSAL_FAILED: Sound.WRONG,
    NewsKind.AGAIN_FAILED: Sound.WRONG,
    NewsKind.RECEIPT_NOT_KNOWN: Sound.WRONG,
}


class AcceptPage(AcceptView):
    """F2. `clerk` is who answers now; it is asked anew for every act. `scale` is None at a desk without one."""

    def __init__(
        self,
        doors: AcceptDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        clock: Clock,
        clerk: Callable[[], StaffId],
        handwriting: HandwritingDoors,
        sound: Callable[[Sound], None],
        dialog_over: DialogOver,
        scale: Scale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self.approval_dialog = dialog_over(self)
        self._presenter = AcceptPresenter(
            self,
            doors,
            search_screen=self.item_form,
            quote_screen=self.quote_card,
            run_screen=self.run_card,
            visit_screen=self.visit_panel,
            list_screen=self.list_panel,
            reprint_screen=self.receipts_panel,
            usual_screen=self.usual_card,
            kept_screen=self.came_back,
            second=self.approval_dialog,
            work=work,
            alerts=alerts,
            clock=clock,
            clerk=clerk,
            recorded=notices.tell,
        )
        self._handwriting = Handwriting(
            handwriting, self.handwriting_panel, work=work, alerts=alerts, recorded=partial(self._written, notices)
        )
        self._late = LateMode(self.item_form)
        self._join(notices)
        if scale is not None:
            self.item_form.fields.scale_line.follow(scale)
        self.setFocusProxy(self.item_form.fields.edit(AcceptField.HANDED_IN_BY))

    def take_scan(self, scan: Scan) -> None:
        """Confirm a label, wherever the focus is; while one enters late, one that nothing bears yet fills its field."""
        number = scan.item_no
        if number is not None and not self.run_card.table.awaits(number) and self._late.take_number(number):
            self._sound(Sound.TAKEN)
            return
        self._presenter.scanned(scan)

    def go_back(self) -> bool:
        """Esc: out of what lies over the form, which is never emptied."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        return self._handwriting.go_back() or self._presenter.go_back()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring list and quote up to date."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, the lock or the end of the program: what is half typed is kept at once."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.keeping.keep()

    def _join(self, notices: Notices) -> None:
        presenter = self._presenter
        self.came_back.moment.timeout.connect(presenter.keeping.keep)
        self.quote_card.age.timeout.connect(lambda: presenter.changed() if self.isVisible() else None)
        self.form_changed.connect(presenter.changed)
        self.search_asked.connect(presenter.searching.ask)
        self.accept_asked.connect(presenter.accept)
        free = presenter.corrections.unless_open
        self.repeat_asked.connect(free(presenter.repeats.ask))
        self.recipient_taken.connect(presenter.repeats.recipient_taken)
        self.refusal_asked.connect(free(presenter.refusals.ask))
        self.refuse_asked.connect(presenter.refusals.refuse)
        self.left_refusal.connect(presenter.go_back)
        self.print_asked.connect(presenter.labels.print_again)
        self.slip_asked.connect(presenter.labels.print_slip)
        self.strip_asked.connect(partial(presenter.labels.print_slip, strip=True))
        self.leaving_asked.connect(free(presenter.visits.ask_leaving))
        self.visits_asked.connect(free(presenter.visits.offer))
        self.visit_panel.leave_asked.connect(
            lambda method, receipt_no, due_vnd, slips: presenter.visits.leave(method, receipt_no, due_vnd, slips=slips)
        )
        self.visit_panel.visit_asked.connect(lambda visit: presenter.visits.take(VisitId(visit)))
        self.visit_panel.reason_chosen.connect(presenter.visits.give_back)
        self.receipts_asked.connect(free(presenter.reprinting.ask))
        self.receipts_panel.chosen.connect(presenter.reprinting.again)
        self.receipts_panel.left.connect(presenter.go_back)
        self.handwriting_asked.connect(free(self._write_label))
        self.handwriting_panel.asked.connect(self._handwriting.record)
        self.handwriting_panel.left.connect(self._handwriting.go_back)
        marked = self.run_card.chosen_line
        self.give_back_asked.connect(free(lambda: presenter.visits.ask_give_back(marked())))
        self.correction_asked.connect(free(lambda: presenter.corrections.ask(marked())))
        self.correction_panel.reason_chosen.connect(presenter.corrections.correct)
        self.correction_panel.left.connect(presenter.go_back)
        self.visit_panel.left.connect(presenter.go_back)
        self.usual_card.chosen.connect(presenter.usual.take)
        self._join_lists(free)
        self.run_card.said.connect(self._sounds)
        QShortcut(QKeySequence(AGENCY_KEY), self, self._ask_agency)
        QShortcut(QKeySequence(LATE_KEY), self, free(self._late.switch))
        notices.recorded.connect(self._news_came, Qt.ConnectionType.QueuedConnection)
        notices.synced.connect(self._news_came, Qt.ConnectionType.QueuedConnection)

    def _join_lists(self, free: Callable[[Callable[[], None]], Callable[[], None]]) -> None:
        panel, lists = self.list_panel, self._presenter.lists
        self.list_asked.connect(free(lists.ask))
        panel.file_chosen.connect(lambda path: lists.read(Path(path)))
        panel.other_file_asked.connect(lists.choose)
        panel.template_asked.connect(lists.save_template)
        panel.row_chosen.connect(lists.begin)
        panel.left.connect(self._presenter.go_back)
        panel.strip.put_off_asked.connect(free(lists.put_off))

    def _write_label(self) -> None:
        if self.seal_reach() is not SealReach.COVERED and (item := self._presenter.labels.choose()) is not None:
            self._handwriting.ask(item)

    def _written(self, notices: Notices, fact: LabelHandwritten) -> None:
        self.run_card.show_news(News(kind=NewsKind.LABEL_HANDWRITTEN, item_no=fact.item_no))
        notices.tell(fact)

    def _ask_agency(self) -> None:
        sender = self.item_form.fields.sender_edit.agency
        if sender is None:
            self.focus(AcceptField.SENDER)
        else:
            self.agency_asked.emit(sender.agency)

    def _news_came(self) -> None:
        if self.isVisible():
            self._presenter.labels.refresh()

    def _sounds(self, news: News) -> None:
        if news.kind in _SOUNDS:
            self._sound(_SOUNDS[news.kind])
