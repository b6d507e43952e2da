"""All that has to do with paper at one open desk: its printers, what is drawn and sent, what is swept up."""

from kt1desk.app.opened import Opened
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.paper_sweep import PaperSweep
from kt1desk.app.story_papers import StoryPapers
from kt1desk.app.window import Window
from kt1desk.domain.ids import OfficeCode
from kt1desk.printers.cups import Cups


class PaperRoom:
    """Put together once for a desk."""

    def __init__(self, window: Window, opened: Opened) -> None:
        machine, files = window.machine, opened.files
        self.printers = machine.printers(opened.settings)
        self.desk = PaperDesk(
            self.printers.outlets,
            papers=window.papers,
            lookups=files.papers,
            prints=files.prints,
            in_books=window.tasks.in_books,
            clock=machine.clock,
        )
        self.sweep = PaperSweep(
            files.prints,
            in_books=window.tasks.in_books,
            shift=files.lookups.shift,
            take_back=Cups().take_back,
            papers=machine.home.papers,
            clock=machine.clock,
        )
        self.stories = StoryPapers(
            self.desk,
            in_books=window.tasks.in_books,
            reference=files.edition.now,
            office=OfficeCode(opened.settings.office),
            training=opened.settings.training,
            clock=machine.clock,
        )
