"""A line of the audit list, an item that contradicts itself and a set-aside line, each as a row of cells."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject

from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.errors import Detail
from kt1desk.domain.events import BackupPlace, NewLife
from kt1desk.domain.looks import LookReason, RestrictedList
from kt1desk.domain.numbers import spell
from kt1desk.domain.old_label import OldLabel
from kt1desk.gui.figures import clock_s, day, local, moment
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import Row
from kt1desk.gui.wording import (
    approvable,
    aside,
    audit,
    backup_place,
    dispute,
    look_reason,
    narrowed_by,
    new_life,
    old_label,
    restricted_list,
)
from kt1desk.usecases.look_rows import AsideLine, AuditLine, DisputedItem


class AuditCells(QObject):
    """When, what, who. `reason_name` gives the words of a reason code of the dated tables."""

    def __init__(self, reason_name: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason_name = reason_name

    def of_line(self, line: AuditLine) -> Row:
        """What somebody did."""
        exported = line.kind == "RestrictedListSeen" and line.more == "EXPORTED"
        facts: dict[str, Detail] = {
            "lines": line.count,
            "about": line.about,
            "asked_by": line.asked_by,
            "list": _named(line.what, RestrictedList, restricted_list),
            "allowed": _named(line.what, Approvable, approvable),
            "place": _named(line.what, BackupPlace, backup_place),
            "life": _named(line.what, NewLife, new_life),
        }
        kind = "RestrictedListExported" if exported else line.kind
        warns = exported or line.kind in {"PinRefused", "LifeBegan"} or self._waits(line)
        return (
            _when(line.at),
            Cell(text=audit(kind, facts), note=self._why(line), icon="triangle-alert" if warns else ""),
            Cell(text=line.who, note=self.tr("desk {desk}, line {number}").format(desk=line.desk, number=line.number)),
        )

    def of_item(self, item: DisputedItem) -> Row:
        """Facts of an item that contradict each other."""
        said = " · ".join(dispute(each) for each in item.disputes)
        return (
            Cell(text=spell(item.item_no), badge=item.letter, strong=True),
            Cell(text=said, icon="triangle-alert", note=self.tr("All facts are kept; a person has to find out.")),
            Cell(text=""),
        )

    def of_aside(self, line: AsideLine) -> Row:
        """A line that was not taken into the book."""
        kept = self.tr("It is kept apart and changes nothing here; the others went on.")
        text = self.tr("A line from the province was set aside. {why}").format(why=aside(line.why))
        return (_when(line.at), Cell(text=text, icon="triangle-alert", note=kept), Cell(text=""))

    def _why(self, line: AuditLine) -> str:
        match line.kind:
            case "RestrictedListSeen":
                reason = _named(line.why, LookReason, look_reason)
                if not line.narrowed_by:
                    return reason
                by = ", ".join(narrowed_by(each) for each in line.narrowed_by)
                return self.tr("{reason} · asked for by {by}").format(reason=reason, by=by)
            case "LabelReprinted" | "SealStripReprinted":
                return f"{self._reason_name(line.why)} · {_named(line.what, OldLabel, old_label)}"
            case "ActApproved":
                return f"{self._way(line)} · {self._reason_name(line.why)}"
            case _:
                return ""

    def _way(self, line: AuditLine) -> str:
        if line.more != ApprovalWay.BY_PHONE.value:
            return self.tr("in person")
        if line.countersigned_at is None:
            return self.tr("by phone, not yet signed for in person")
        return self.tr("by phone, signed for in person at {moment}").format(moment=moment(line.countersigned_at))

    def _waits(self, line: AuditLine) -> bool:
        by_phone = line.kind == "ActApproved" and line.more == ApprovalWay.BY_PHONE.value
        return by_phone and line.countersigned_at is None


def _when(at: datetime) -> Cell:
    return Cell(text=clock_s(at), note=day(local(at).date()), strong=True)


Code = TypeVar("Code", bound=StrEnum)


def _named(code: str, kind: type[Code], words: Callable[[Code], str]) -> str:
    """The words of a code; the code itself where it is of another kind, or of a newer program."""
    return words(kind(code)) if code in set(kind) else code
