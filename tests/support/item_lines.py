"""Items as a list shows them, for tests of screens; agencies are real, people invented."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kt1desk.domain.custody import HolderKind, Stage
from kt1desk.domain.ids import AgencyId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.stock import Place
from kt1desk.usecases.readmodels import ItemLine, OfficeRow, ShiftRow, Truth

NOW = datetime(2024, 11, 25, 7, 2, tzinfo=UTC)
OFFICE = OfficeRow(
    code=OfficeCode("300000"), name="Bưu điện Trung tâm tỉnh Tuyên Quang", address="Tuyên Quang", phone=""
)
SHIFT = ShiftRow(
    shift=ShiftId("2024-330/2"),
    opened_at=NOW - timedelta(minutes=32),
    clerk=StaffId("hanh"),
    clerk_name="Nguyễn Thị Hạnh",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Like:
    """How an item differs from an ordinary one; `letter` stands on the outer cover."""

    letter: str = ""
    urgency: Urgency = Urgency.NORMAL
    recipient: str = "Huyện ủy Na Hang"
    sender: str = "Sở Thông tin và Truyền thông"
    sender_agency: AgencyId | None = None
    holder_kind: HolderKind = HolderKind.PERSON
    holder: str = "hanh"
    accepted: timedelta = timedelta(minutes=-10)
    due: timedelta = timedelta(hours=3)
    place: Place | None = Place.WITH_CLERK
    confirmed: bool = True
    handwritten: bool = False
    late: bool = False
    truth: Truth = Truth.HERE


ORDINARY = Like()


def item_line(serial: int, like: Like = ORDINARY) -> ItemLine:
    """Return item ZK…`serial`; the times of `like` count from NOW."""
    return ItemLine(
        item_no=make_item_no("ZK", serial),
        letter=like.letter,
        service=Service(scope=Scope.INTRA, secrecy=Secrecy(like.letter or "-"), urgency=like.urgency),
        sender_agency=like.sender_agency,
        sender_name=like.sender,
        recipient_agency=None,
        recipient_name=like.recipient,
        office=OFFICE.code,
        weight_g=120,
        accepted_at=NOW + like.accepted,
        due_at=NOW + like.due,
        to_pay_vnd=85_909,
        stage=Stage.ACCEPTED if like.place else Stage.DISPATCHED,
        place=like.place,
        holder_kind=like.holder_kind if like.place else HolderKind.VEHICLE,
        holder=like.holder if like.place else "",
        holder_name="Nguyễn Thị Hạnh" if like.place else "",
        since=NOW + like.accepted,
        late=like.late,
        label_confirmed=like.confirmed,
        label_handwritten=like.handwritten,
        truth=like.truth,
    )
