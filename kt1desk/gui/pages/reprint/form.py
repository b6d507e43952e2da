"""What the page of reprints asks and says; no Qt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.old_label import OldLabel


class ReprintField(StrEnum):
    """The fields in the order in which they are filled in."""

    NUMBER = auto()
    REASON = auto()
    OLD_LABEL = auto()


class FormFault(StrEnum):
    """What lacks before any rule is asked."""

    NO_LABEL = auto()
    NO_REASON = auto()
    NO_OLD_LABEL = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintForm:
    """Why a label or a seal strip is printed again, and what became of the old one."""

    reason: str = ""
    old_label: OldLabel | None = None

    def faults(self) -> dict[ReprintField, Fault]:
        """What lacks."""
        lacking: dict[ReprintField, Fault] = {}
        if not self.reason:
            lacking[ReprintField.REASON] = FormFault.NO_REASON
        if self.old_label is None:
            lacking[ReprintField.OLD_LABEL] = FormFault.NO_OLD_LABEL
        return lacking


class NewsKind(StrEnum):
    """What has just happened; none of these says that paper came out."""

    SENDING = auto()
    SENT = auto()
    SAVED = auto()
    FAILED = auto()
    NOT_KNOWN = auto()
    STRIP_SENT = auto()
    STRIP_SAVED = auto()
    CONFIRMED = auto()
    OTHER_LABEL = auto()
    """Another label was scanned while this one is awaited."""
    PAPER = auto()
    UNREADABLE = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """`number` is the item it is about, `copy` what its label says, `where` a printer, a file or what was read."""

    kind: NewsKind
    number: ItemNo | None = None
    copy: int = 0
    where: str = ""
    at: datetime | None = None
    fault: RuleBroken | None = None
