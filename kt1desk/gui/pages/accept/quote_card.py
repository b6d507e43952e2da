"""The promised moment, the price with their arithmetic, and the next transport, under the form."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.figures import money
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.accept.field_words import fault_words, label
from kt1desk.gui.pages.accept.form import AcceptField, Fault, ShownQuote
from kt1desk.gui.pages.accept.quote_words import (
    due_arithmetic,
    due_value,
    is_doubtful,
    price_arithmetic,
    transport_words,
)
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.figure import Figure
from kt1desk.gui.widgets.text import Text, restyle
from kt1desk.gui.wording import rule_sentence

_OLD_AFTER_MS = 20_000


class QuoteCard(Card):
    """Implements `quoting.QuoteScreen`: what will be promised and paid, or what is still needed to know it.

    `age` runs out when an answer that still stands there has to be asked for again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(variant="wash", parent=parent)
        self.age = QTimer(self)
        self.age.setSingleShot(True)
        self.age.setInterval(_OLD_AFTER_MS)
        self.due_figure = Figure(self.tr("First delivery attempt before"))
        self.price_figure = Figure(self.tr("To pay (before VAT)"))
        self._transport_sign = IconLabel("send", scale=1.2)
        self._transport_text = Text(kind="note", wrap=True)
        self._sign = IconLabel("triangle-alert", scale=1.2)
        self._sign.setProperty("tone", "caution")
        self._warning_text = Text(kind="strong", tone="caution", wrap=True)
        figures = QHBoxLayout()
        figures.setSpacing(24)
        figures.addWidget(self.due_figure, 6, Qt.AlignmentFlag.AlignTop)
        figures.addWidget(self.price_figure, 7, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout()
        whole.setSpacing(6)
        whole.addLayout(figures)
        whole.addLayout(_signed(self._transport_sign, self._transport_text))
        whole.addLayout(_signed(self._sign, self._warning_text))
        self.body.addLayout(whole)
        self.setContentsMargins(0, -5, 0, -6)
        self.show_quote_wants(())

    @property
    def warning(self) -> str:
        """The warning shown, "" without one."""
        return "" if self._warning_text.isHidden() else self._warning_text.text()

    @property
    def transport(self) -> str:
        """What is said about the next transport, "" while nothing is."""
        return "" if self._transport_text.isHidden() else self._transport_text.text()

    @property
    def transport_is_doubtful(self) -> bool:
        """Whether it is said as a caution."""
        return self._transport_sign.name == "triangle-alert"

    def set_dense(self, dense: bool) -> None:
        """Leave height to the form where the window is low."""
        for figure in (self.due_figure, self.price_figure):
            figure.set_kind("lead" if dense else "figure")

    def show_quote(self, quote: ShownQuote) -> None:
        """Show both figures and what should be looked at again."""
        self.due_figure.show_value(due_value(quote.promise), due_arithmetic(quote))
        self.price_figure.show_value(money(quote.price.to_pay_vnd), price_arithmetic(quote))
        self._tell_transport(transport_words(quote), doubtful=is_doubtful(quote))
        self._warn(" ".join(rule_sentence(rule) for rule in quote.warnings))
        self.age.start()

    def show_quote_wants(self, fields: tuple[AcceptField, ...]) -> None:
        """Name the fields without which there is no price."""
        missing = ", ".join(label(field) for field in fields)
        self.due_figure.show_value("–", self.tr("Still needed: {fields}").format(fields=missing) if missing else "")
        self.price_figure.show_value("–")
        self._tell_transport("", doubtful=False)
        self._warn("")
        self.age.stop()

    def show_quote_refused(self, fault: Fault, field: AcceptField | None) -> None:
        """Say why it could not be accepted as it stands."""
        self.due_figure.show_value("–")
        self.price_figure.show_value("–")
        self._tell_transport("", doubtful=False)
        self._warn(fault_words(fault, field))
        self.age.start()

    def _tell_transport(self, words: str, *, doubtful: bool) -> None:
        self._transport_sign.show_icon("triangle-alert" if doubtful else "send")
        restyle(self._transport_sign, "tone", "caution" if doubtful else "muted")
        self._transport_text.set_tone("caution" if doubtful else "")
        self._transport_text.setText(words)
        self._transport_text.setVisible(bool(words))
        self._transport_sign.setVisible(bool(words))

    def _warn(self, words: str) -> None:
        self._warning_text.setText(words)
        self._warning_text.setVisible(bool(words))
        self._sign.setVisible(bool(words))


def _signed(sign: IconLabel, words: Text) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return line
