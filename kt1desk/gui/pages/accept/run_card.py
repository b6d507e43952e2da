"""The right side of the acceptance page: who hands in, how many, and the last message."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.figures import count, money
from kt1desk.gui.pages.accept.form import News, Run
from kt1desk.gui.pages.accept.news_words import Tone, say
from kt1desk.gui.pages.accept.run_keys import LIST_KEY, RunKeys
from kt1desk.gui.pages.accept.run_list import RunTable
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.wording import sentence

_SPACING = 8
_DENSE_SPACING = 4
_DENSER = (0, -6, 0, -8)
_LEAST_LIST = 24
"""Pixels; with large text in a low window the last message and the keys come before the list, which scrolls."""
_LOW = 28
"""Lines of text; in a card that is lower a warning of the courier takes one line, its whole words are the tool tip."""
_FEW_KEYS = 36
"""Lines of text; a card that is lower names the keys of a marked line while the list has the focus, else the others."""


class RunCard(Card):
    """Implements `labels.RunScreen`. `said(news)`: the clerk was told something, so a sound may go with it."""

    said = Signal(News)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.message = Message()
        self.table = RunTable()
        self._sum_text = Text(kind="note", wrap=True)
        self._empty_text = Text(self.tr("Nothing has been handed in during this shift yet."), "note", wrap=True)
        self.warning_text = Text(kind="note", wrap=True)
        self.warning_text.hide()
        self._short_warning = ElidedText(kind="note")
        self._short_warning.hide()
        self._standing_text = Text(kind="note", wrap=True)
        self._standing_text.hide()
        self.leave_button = KeyButton(self.tr("Visit done…"), "Ctrl+E")
        self.keys = RunKeys()
        self.body.setSpacing(_SPACING)
        for widget in (self._sum_text, self.warning_text, self._short_warning, self.message, self._empty_text):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 100)
        self.body.addStretch(1)
        self.body.addWidget(self._standing_text)
        self.body.addWidget(self.keys)
        self.body.addWidget(self.leave_button)
        self.table.setMinimumHeight(_LEAST_LIST)
        self.table.setAccessibleName(self.tr("Items of this shift"))
        self.table.installEventFilter(self)
        QShortcut(QKeySequence(LIST_KEY), self, self.table.setFocus)
        self.show_run(Run())

    @property
    def sum_words(self) -> str:
        """How many items the list adds up to, for how much, and how many of their labels are confirmed."""
        return self._sum_text.text()

    def chosen_line(self) -> ItemNo | None:
        """The marked line, while the list has the focus."""
        return self.table.marked if self.table.hasFocus() else None

    def show_run(self, run: Run) -> None:
        """Show the list and what it adds up to."""
        if run.own:
            self.set_title(run.courier)  # alone in its line: the longest names just fit
        else:
            self.set_title(self.tr("Last of this shift") if run.is_cut else self.tr("This shift"))
        counted = run.counted
        confirmed = sum(line.item.label_confirmed for line in counted)
        pieces = self.tr("%n item(s)", "", len(counted))
        labels = self.tr("{count} confirmed").format(count=count(confirmed))
        total = money(sum(line.item.to_pay_vnd for line in counted))
        self._sum_text.setText(f"{pieces} · {total} · {labels}")
        self._empty_text.setVisible(not run.lines)
        self.table.setVisible(bool(run.lines))
        self.table.show_run(run)

    def show_standing(self, mine: int, others: int) -> None:
        """Say which visits stand open besides the one at the counter."""
        said = []
        if mine:
            said.append(self.tr("%n more visit(s) of yours", "", mine))
        if others:
            said.append(self.tr("%n visit(s) of other clerks", "", others))
        self._standing_text.setText(self.tr("Still open: {visits} (Ctrl+O)").format(visits=", ".join(said)))
        self._standing_text.setVisible(bool(said))

    def show_warnings(self, warnings: tuple[Rule, ...]) -> None:
        """Say what is to be known of the courier while that one stands at the counter."""
        said = [f"⚠ {sentence(RuleBroken(rule))}" for rule in warnings]
        self.warning_text.setText("\n".join(said))
        self._short_warning.setText(" ".join(said))
        self._fit_warning()

    def hasHeightForWidth(self) -> bool:
        """The list takes what its texts leave: no layout around the card needs to try widths."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low card keeps its room for the last message and the list."""
        super().resizeEvent(event)
        self._fit_warning()
        self._fit_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a marked line are named where the line is."""
        if watched is self.table and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._fit_keys()
        return super().eventFilter(watched, event)

    def _fit_keys(self) -> None:
        low = self.height() < _FEW_KEYS * self.fontMetrics().height()
        self.keys.show_keys(of_line=self.table.hasFocus() or not low, others=not (low and self.table.hasFocus()))

    def _fit_warning(self) -> None:
        low = self.height() < _LOW * self.fontMetrics().height()
        self.body.setSpacing(_DENSE_SPACING if low else _SPACING)
        self.setContentsMargins(*(_DENSER if low else (0, 0, 0, 0)))
        said = bool(self.warning_text.text())
        self.warning_text.setVisible(said and not low)
        self._short_warning.setVisible(said and low)

    def show_news(self, news: News) -> None:
        """Say what has just happened."""
        tone, words, more = say(news)
        speak = {Tone.RIGHT: self.message.right, Tone.CAUTION: self.message.caution, Tone.WRONG: self.message.wrong}
        speak[tone](words, more)
        self.said.emit(news)

    def clear_news(self) -> None:
        """Take the last message away."""
        self.message.clear()
