"""Restricted reads for tests of verbs and screens: they give what they were given, and remember being asked."""

from dataclasses import replace
from datetime import date, timedelta

from kt1desk.domain.custody import Dispute
from kt1desk.domain.ids import AgencyId, DeskId, ItemNo
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.story import Telling
from kt1desk.usecases.agency_rows import AgencyMonth
from kt1desk.usecases.look_rows import (
    AsideLine,
    AuditLine,
    AuditSeen,
    DisputedItem,
    FoundItems,
    LifeStory,
    StoryLine,
)
from kt1desk.usecases.readmodels import ItemLine, Truth
from tests.support.item_lines import NOW, Like, item_line

DESK = DeskId("300000-TEST")
FOREIGN = item_line(50_001, Like(letter="A", place=None, recipient="Công an tỉnh Tuyên Quang", truth=Truth.AT_PROVINCE))
FOREIGN_TOO = item_line(50_002, Like(letter="C", place=None, recipient="Huyện ủy Na Hang", truth=Truth.SENT))
FOREIGN_OLD = item_line(50_000, Like(letter="B", place=None, accepted=timedelta(days=-400), truth=Truth.AT_PROVINCE))


def story_line(kind: str, minutes: int, telling: Telling | None = None, other: str = "") -> StoryLine:
    """One fact of a story, so many minutes after NOW."""
    return StoryLine(
        at=NOW + timedelta(minutes=minutes),
        kind=kind,
        who="Nguyễn Thị Hạnh",
        other=other,
        telling=telling or Telling(),
        desk=DESK,
        number=minutes + 10,
        truth=Truth.AT_PROVINCE if minutes < 60 else Truth.HERE,
    )


def story_of(item: ItemLine, *, restricted: bool) -> LifeStory:
    """A short life: accepted, label confirmed, handed over, delivered."""
    return LifeStory(
        item_no=item.item_no,
        item=item,
        restricted=restricted,
        disputes=(Dispute.LEFT_UNCONFIRMED,) if restricted else (),
        lines=(
            story_line("ItemAccepted", 0, Telling(outside="Trần Văn Minh", code=item.recipient_name)),
            story_line("LabelConfirmed", 1),
            story_line("ShiftHandedOver", 30, other="Hoàng Văn Tú"),
            story_line("ItemDelivered", 90, Telling(outside="Đỗ Thị Lan")),
        ),
    )


AUDIT_LINE = AuditLine(
    at=NOW,
    kind="RestrictedListSeen",
    who="Nguyễn Thị Hạnh",
    what="ITEMS_OF_OTHERS",
    why="COMPLAINT",
    more="",
    count=4,
    about="",
    narrowed_by=(),
    asked_by="",
    countersigned_at=None,
    desk=DESK,
    number=12,
)
AUDIT_LINES = (
    replace(AUDIT_LINE, more="EXPORTED", count=1),
    AUDIT_LINE,
    replace(AUDIT_LINE, what="AUDIT", why="INSPECTION", who="Lê Văn Sáu", count=38),
    replace(AUDIT_LINE, kind="PinRefused", what="", why="", count=3, who="Hoàng Văn Tú"),
    replace(AUDIT_LINE, kind="PinSet", what="", why="", count=0, about="Hoàng Văn Tú"),
    replace(
        AUDIT_LINE,
        kind="ActApproved",
        what="OPEN_SHIFT_WITHOUT_COMMITMENT",
        why="COMMITMENT_UNDER_WAY",
        more="BY_PHONE",
        about="Hoàng Văn Tú",
        asked_by="Hoàng Văn Tú",
    ),
    replace(
        AUDIT_LINE,
        kind="ActApproved",
        what="REPRINT_LABEL",
        why="LABEL_SPOILED",
        more="IN_PERSON",
        about="ZK000410005VN",
        asked_by="Hoàng Văn Tú",
    ),
    replace(AUDIT_LINE, kind="LabelReprinted", what="DESTROYED", why="TORN_OR_WET", count=2, about="ZK000410005VN"),
    replace(
        AUDIT_LINE,
        kind="SealStripReprinted",
        what="NEVER_CAME_OUT",
        why="COVER_REDONE",
        count=2,
        about="ZK000410005VN",
    ),
    replace(AUDIT_LINE, kind="ReceiptReprinted", what="", why="", count=3, about="300000-TEST.L1/H12"),
    replace(AUDIT_LINE, kind="ApprovalCountersigned", what="", why="", count=0),
    replace(AUDIT_LINE, kind="BackupVerified", what="SECOND", why="", count=1_204),
    replace(AUDIT_LINE, kind="LifeBegan", what="RESTORED", why="", count=3),
)


class MemoryLooks:
    """`usecases.look_ports.Looks` over what a test put in."""

    def __init__(self) -> None:
        self.found = FoundItems(items=(FOREIGN, FOREIGN_TOO), more=False)
        self.held = FoundItems(items=(FOREIGN, FOREIGN_TOO), more=False)
        self.older = FoundItems(items=(FOREIGN_OLD,), more=False)
        self.story = story_of(FOREIGN, restricted=True)
        self.lines: tuple[AuditLine, ...] = AUDIT_LINES
        self.disputed: tuple[DisputedItem, ...] = (
            DisputedItem(item_no=FOREIGN.item_no, letter="A", disputes=(Dispute.MOVED_AFTER_END,)),
        )
        self.aside: tuple[AsideLine, ...] = (AsideLine(at=NOW, why="SIGNATURE_WRONG"),)
        self.asked: list[str] = []
        self.fails: Exception | None = None

    def items_matching(self, asked: ItemsAsked, limit: int, after: ItemNo | None) -> FoundItems:
        if self.fails is not None:
            raise self.fails
        self.asked.append(asked.text)
        if after is not None:
            return self.older
        return replace(self.found, items=self.found.items[:limit])

    def items_held(self, limit: int) -> FoundItems:
        self.asked.append("held")
        return replace(self.held, items=self.held.items[:limit])

    def agency_month(self, agency: AgencyId, first: date, last: date) -> AgencyMonth:
        self.asked.append(agency)
        return AgencyMonth(first=first, last=last, items=14, to_pay_vnd=1_202_726, with_classes=True)

    def life_story(self, item_no: ItemNo) -> LifeStory:
        self.asked.append(item_no)
        return replace(self.story, item_no=item_no)

    def audit(self, first: date, last: date, limit: int) -> AuditSeen:
        self.asked.append(f"{first} {last}")
        return AuditSeen(
            first=first,
            last=last,
            lines=self.lines[:limit],
            more=False,
            disputed=self.disputed,
            disputed_count=len(self.disputed),
            aside=self.aside,
            aside_count=len(self.aside),
        )
