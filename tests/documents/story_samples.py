"""Lives of items to draw: real offices and agencies, people and items invented."""

from dataclasses import replace
from datetime import timedelta

from kt1desk.domain.custody import Dispute, HolderKind, Stage
from kt1desk.domain.ids import DeskId
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from kt1desk.domain.looks import LookReason
from kt1desk.domain.story import Telling
from kt1desk.usecases.look_rows import LifeStory, LifeStoryPaper, StoryLine
from kt1desk.usecases.readmodels import ItemLine, Truth
from tests.documents.samples import ACCEPTED, CENTRE, CHIEM_HOA, ISSUER, LONGEST_AGENCIES, NUMBER, stretched

ITEM = ItemLine(
    item_no=NUMBER,
    letter="A",
    service=Service(scope=Scope.INTRA, secrecy=Secrecy.A, urgency=Urgency.EXPRESS),
    sender_agency=None,
    sender_name=LONGEST_AGENCIES[0],
    recipient_agency=None,
    recipient_name=LONGEST_AGENCIES[1],
    office=CHIEM_HOA.code,
    weight_g=1_250,
    accepted_at=ACCEPTED,
    due_at=ACCEPTED + timedelta(hours=8),
    to_pay_vnd=0,
    stage=Stage.OUT_FOR_DELIVERY,
    place=None,
    holder_kind=HolderKind.PERSON,
    holder="duc",
    holder_name="Ma Văn Đức",
    since=ACCEPTED,
    late=False,
    label_confirmed=True,
    label_handwritten=False,
    truth=Truth.AT_PROVINCE,
)
_KINDS = (
    ("ItemAccepted", "", Telling(outside="Trần Văn Minh", code=LONGEST_AGENCIES[1])),
    ("LabelConfirmed", "", Telling()),
    ("ItemCorrected", "", Telling(reason="RIGHT")),
    ("ActApproved", "Hoàng Văn Tú", Telling(code="REPRINT_LABEL", reason="LABEL_SPOILED")),
    ("ShiftHandedOver", "Hoàng Văn Tú", Telling()),
    ("ItemsSentOut", "Ma Văn Đức", Telling()),
    ("AttemptFailed", "Ma Văn Đức", Telling(reason="CLOSED")),
    ("NewKind", "", Telling()),
    ("LabelHandwritten", "", Telling()),
)


def story_lines(count: int) -> tuple[StoryLine, ...]:
    """So many facts, each kind in turn, a quarter of an hour apart."""
    kinds = [_KINDS[i % len(_KINDS)] for i in range(count)]
    return tuple(
        StoryLine(
            at=ACCEPTED + timedelta(minutes=15 * i),
            kind=kind,
            who="Nguyễn Thị Thu Hường",
            other=other,
            telling=telling,
            desk=DeskId("303800-7Q4M2ZC8" if i % 3 else "300000-7Q4M2ZC8"),
            number=812 + i,
            truth=tuple(Truth)[i % len(Truth)],
        )
        for i, (kind, other, telling) in enumerate(kinds)
    )


def story_paper(count: int, *, long: bool = False, training: bool = True) -> LifeStoryPaper:
    """The paper of a life of so many facts; `long` has names as long as they may be."""
    item = replace(ITEM, sender_name=stretched(LONGEST_AGENCIES[0], 200)) if long else ITEM
    person = stretched("Nguyễn Thị Thu Hường", 160) if long else "Nguyễn Thị Thu Hường"
    return LifeStoryPaper(
        story=LifeStory(
            item_no=NUMBER,
            item=item,
            restricted=True,
            disputes=(Dispute.MOVED_AFTER_END,) if long else (),
            lines=tuple(replace(line, who=person) for line in story_lines(count)),
        ),
        issuer=ISSUER,
        office=CENTRE,
        printed_at=ACCEPTED + timedelta(days=2),
        printed_by=person,
        reason=LookReason.COMPLAINT,
        reason_names={"RIGHT": "Ghi nhầm nơi nhận", "LABEL_SPOILED": "Nhãn bị hỏng"},
        office_names={CENTRE.code: CENTRE.name, CHIEM_HOA.code: CHIEM_HOA.name},
        training=training,
    )
