"""The main window: navigation, who answers, the page, the truth line. It knows no feature."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.clock_watch import Doubt
from kt1desk.domain.errors import Unavailable
from kt1desk.gui.clock_words import clock_doubt_words
from kt1desk.gui.page_entry import PageEntry
from kt1desk.gui.page_stack import PageStack
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.shell_presenter import TruthPart
from kt1desk.gui.sounds import Sound
from kt1desk.gui.widgets.firm_stack import FirmStack
from kt1desk.gui.widgets.navigation import Navigation
from kt1desk.gui.widgets.notice import Notice
from kt1desk.gui.widgets.text import restyle
from kt1desk.gui.widgets.top_bar import TopBar
from kt1desk.gui.widgets.training_strip import TrainingStrip
from kt1desk.gui.widgets.truth_bar import LABELS_KEY, TruthBar
from kt1desk.gui.wording import trouble
from kt1desk.usecases.readmodels import OfficeRow, ShiftRow

SMALLEST = (1120, 660)
_SOUND_SHOWN_MS = 2500


class Shell(QWidget):
    """Implements `work.Alerts` and `shell_presenter.ShellScreen`.

    `page_changed(name, before)`: another page is shown. `lock_asked`: Ctrl+L. `labels_asked`: which labels are missing.
    """

    page_changed = Signal(str, str)
    lock_asked = Signal()
    labels_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("kt1desk")
        self.setMinimumSize(*SMALLEST)
        self._cover: QWidget | None = None
        self._before_cover: QWidget | None = None
        self._navigation = Navigation()
        self.top_bar = TopBar()
        self._truth_bar = TruthBar()
        self._page_stack = PageStack()
        self._whole_stack = FirmStack()
        self._notice = Notice()
        self._strip = TrainingStrip()
        self._sound_timer = QTimer(self)
        self._lay_out()
        self._connect()

    def add_page(self, entry: PageEntry) -> None:
        """Offer a job under its key; its page is made when it is first opened."""
        self._page_stack.add_page(entry)
        self._navigation.add_job(entry.name, entry.icon, entry.title, entry.key)
        QShortcut(QKeySequence(entry.key), self._main, lambda: self.open_page(entry.name))

    def open_page(self, name: str) -> None:
        """Show the page of a job, as it was left."""
        self._page_stack.open_page(name)

    @property
    def page_name(self) -> str:
        """The job at hand, "" before the first."""
        return self._page_stack.page_name

    def take_scan(self, scan: Scan) -> bool:
        """Hand a scan to the page; False when the window is covered or the page has no use for it."""
        return not self.is_covered and self._page_stack.take_scan(scan)

    def cover(self, widget: QWidget) -> None:
        """Show `widget` instead of everything; pages stay as they are, out of sight and reach."""
        if self._cover is None:
            self._before_cover = QApplication.focusWidget()
        elif self._cover is not widget:
            self._whole_stack.removeWidget(self._cover)
        self._cover = widget
        self._whole_stack.addWidget(widget)
        self._whole_stack.setCurrentWidget(widget)
        widget.setFocus()

    def uncover(self) -> None:
        """Show the page again, the focus where it was."""
        if self._cover is None:
            return
        self._whole_stack.setCurrentWidget(self._main)
        self._whole_stack.removeWidget(self._cover)
        self._cover = None
        focus, self._before_cover = self._before_cover, None
        if focus is not None and self._main.isAncestorOf(focus):
            focus.setFocus()

    @property
    def is_covered(self) -> bool:
        """True while locked, signing in or setting up."""
        return self._cover is not None

    def show_training(self, training: bool) -> None:
        """Frame the window for exercises."""
        restyle(self, "training", training)
        self._strip.setVisible(training)

    def show_office(self, office: OfficeRow) -> None:
        """Say whose desk it is."""
        self.top_bar.show_office(office)

    def show_shift(self, shift: ShiftRow | None) -> None:
        """Say who answers now."""
        self.top_bar.show_shift(shift)

    def show_truth(self, parts: tuple[TruthPart, ...]) -> None:
        """Show the truth line."""
        self._truth_bar.show_parts(parts)

    def show_clock_doubt(self, doubt: Doubt) -> None:
        """Say both times above the page, and that nothing stops."""
        words = clock_doubt_words(doubt)
        self._notice.say(words.what, words.more, None)

    def offer(self, names: frozenset[str] | None) -> None:
        """Offer these jobs only, None: all of them. Who may not do a job is not shown its key."""
        self._navigation.offer(names)
        self._page_stack.offer(names)

    def show_sound(self, sound: Sound) -> None:
        """The visual twin of a sound."""
        icon, words, tone = {
            Sound.RIGHT: ("circle-check", self.tr("Scanned"), "right"),
            Sound.WRONG: ("circle-x", self.tr("Wrong"), "wrong"),
            Sound.REPEAT: ("refresh-cw", self.tr("Read twice"), "caution"),
            Sound.TAKEN: ("circle-check", self.tr("Filled in"), "muted"),
        }[sound]
        self.top_bar.show_sound(icon, words, tone)
        self._sound_timer.start(_SOUND_SHOWN_MS)

    def unavailable(self, error: Unavailable, retry: Callable[[], None] | None = None) -> None:
        """Say above the page what does not work now."""
        words = trouble(error)
        self._notice.say(words.happened, f"{words.safe} {words.todo}", retry)

    def clear(self) -> None:
        """Take the notice away."""
        self._notice.take_away()

    def _lay_out(self) -> None:
        pages = QWidget()
        pages.setObjectName("page")
        inside = QVBoxLayout(pages)
        inside.setContentsMargins(18, 16, 18, 16)
        inside.addWidget(self._page_stack)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(pages, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._navigation)
        upper.addLayout(right, 1)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self._truth_bar)
        self._whole_stack.addWidget(self._main)
        frame = QFrame()
        frame.setObjectName("frame")
        framed = QVBoxLayout(frame)
        framed.setContentsMargins(0, 0, 0, 0)
        framed.setSpacing(0)
        for widget in (self._strip, self._notice):
            framed.addWidget(widget)
        framed.addWidget(self._whole_stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        self._navigation.asked.connect(self.open_page)
        self._page_stack.page_changed.connect(lambda name, _before: self._navigation.choose(name))
        self._page_stack.page_changed.connect(self.page_changed)
        self.top_bar.lock_asked.connect(self.lock_asked)
        QShortcut(QKeySequence(LABELS_KEY), self._main, self.labels_asked.emit)
        self._sound_timer.setSingleShot(True)
        self._sound_timer.timeout.connect(lambda: self.top_bar.show_sound("", "", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody in the page wanted. No shortcut, so that a page's own Esc comes first."""
        if event.key() == Qt.Key.Key_Escape and not self.is_covered:
            self._page_stack.back()
            return
        super().keyPressEvent(event)
