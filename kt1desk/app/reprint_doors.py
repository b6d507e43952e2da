"""How a label or a seal strip is printed again, bound to the desk."""

from functools import partial

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.doors import Prove
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.domain.calendar import local_day
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.pages.reprint.presenter import ReprintDoors
from kt1desk.usecases.confirm_label import confirm_label
from kt1desk.usecases.label_rows import label_of, last_labels
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.reprint_label import reprint_label
from kt1desk.usecases.reprint_strip import reprint_strip

_SHOWN = 5


def reprint_doors(desk: OpenDeskFiles, papers: PaperDesk, clock: Clock, prove: Prove) -> ReprintDoors:
    """Return the doors of F9."""
    return ReprintDoors(
        labels=partial(last_labels, _SHOWN, lookups=desk.lookups, jobs=desk.prints),
        label=partial(label_of, lookups=desk.lookups, jobs=desk.prints),
        reasons=lambda: desk.edition.now().reasons_on(ReasonUse.REPRINT, local_day(clock())),
        reprint=lambda asked: reprint_label(asked, books=desk.books, reference=desk.edition.now(), clock=clock),
        reprint_strip=lambda asked: reprint_strip(
            asked, books=desk.books, prints=desk.prints, reference=desk.edition.now(), clock=clock
        ),
        confirm=partial(confirm_label, books=desk.books, clock=clock),
        print_label=papers.print_label,
        print_strip=papers.print_strip,
        prove=prove,
    )
