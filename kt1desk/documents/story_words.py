"""How the life of an item is worded on paper: each kind of fact, what was allowed, how far it is known."""

from collections.abc import Mapping

from kt1desk.documents import words
from kt1desk.domain.approval import Approvable
from kt1desk.domain.custody import Dispute, Stage
from kt1desk.domain.looks import LookReason
from kt1desk.domain.old_label import OldLabel
from kt1desk.usecases.look_rows import StoryLine
from kt1desk.usecases.readmodels import Truth

LOOK_REASON: Mapping[LookReason, str] = {
    LookReason.SENDER_ASKS: "nơi gửi hỏi",
    LookReason.RECIPIENT_ASKS: "nơi nhận hỏi",
    LookReason.COMPLAINT: "giải quyết khiếu nại",
    LookReason.SEARCH_FOR_ITEM: "tìm bưu gửi",
    LookReason.INSPECTION: "thanh tra, kiểm tra",
    LookReason.RECONCILIATION: "đối soát sản lượng",
}
STAGE: Mapping[Stage, str] = {
    Stage.UNKNOWN: "chưa rõ",
    Stage.ACCEPTED: "đã chấp nhận",
    Stage.BAGGED: "đã đóng túi",
    Stage.DISPATCHED: "đã đóng chuyến thư đi",
    Stage.ARRIVED: "đã xác nhận đến",
    Stage.OUT_FOR_DELIVERY: "giao cho bưu tá",
    Stage.ATTEMPT_FAILED: "phát không thành công",
    Stage.DELIVERED: "phát thành công",
    Stage.RETURNED: "chuyển hoàn",
    Stage.WITHDRAWN: "đã rút lại",
    Stage.UNCLAIMED: "vô thừa nhận",
    Stage.VOIDED: "đã hủy",
}
TRUTH: Mapping[Truth, str] = {
    Truth.HERE: "chỉ ở đây",
    Truth.SENT: "đã gửi",
    Truth.AT_PROVINCE: "ở tỉnh",
    Truth.SEEN_BY_OTHER: "nơi nhận đã thấy",
}
DISPUTE: Mapping[Dispute, str] = {
    Dispute.NEVER_ACCEPTED: "có di chuyển nhưng chưa từng chấp nhận",
    Dispute.ACCEPTED_TWICE: "chấp nhận hai lần",
    Dispute.MOVED_AFTER_END: "còn di chuyển sau khi đã giao",
    Dispute.LEFT_UNCONFIRMED: "rời quầy khi nhãn chưa xác nhận",
    Dispute.VOID_BUT_USED: "số hiệu đã hủy mà vẫn được dùng",
}
STORY: Mapping[str, str] = {
    "ItemAccepted": "Chấp nhận từ {outside}, gửi {code}",
    "LabelConfirmed": "Đã quét lại nhãn trên bì",
    "LabelReprinted": "IN LẠI NHÃN, bản {code}: {reason}; {old_label}",
    "SealStripReprinted": "IN LẠI TEM NIÊM PHONG, bản {code}: {reason}; {old_label}",
    "LabelHandwritten": "Nhãn VIẾT TAY, đã gõ lại số hiệu ghi trên bì",
    "ItemCorrected": "ĐÍNH CHÍNH: {reason}",
    "ItemVoided": "HỦY chấp nhận, trả bưu gửi cho {outside}: {reason}",
    "NumberVoided": "HỦY số hiệu: {reason}",
    "EmergencyPackMade": "In sẵn trong bộ dự phòng, niêm phong {code}",
    "ItemsSentOut": "Giao cho bưu tá {other}",
    "AttemptFailed": "Phát không thành công: {reason}; {other} giữ",
    "ItemDelivered": "Đã phát cho {outside}",
    "ItemReturned": "Chuyển hoàn cho {outside}: {reason}",
    "ItemWithdrawn": "{outside} đã rút lại",
    "ItemRedirected": "Chuyển tiếp tới {code} theo yêu cầu của {outside}",
    "ItemUnclaimed": "Vô thừa nhận: {reason}",
    "IncidentOpened": "Lập biên bản {code}, {other} làm chứng: {reason}",
    "IncidentClosed": "Kết thúc biên bản {code}: {reason}",
    "BagClosed": "Đóng vào túi {code}",
    "DispatchClosed": "Đóng chuyến thư đi bưu cục {code}",
    "ArrivalConfirmed": "Đến từ bưu cục {code}",
    "ShiftOpened": "Nhận cùng tồn đầu ca",
    "ShiftHandedOver": "Bàn giao cho {other}",
    "ShiftPutInSafe": "{other} cất vào két, niêm phong {code}",
    "CaseClosed": "Giải quyết xong chênh lệch {code} cùng {other}: {reason}",
    "ActApproved": "Người thứ hai đã duyệt cho {other}: {allowed}; {reason}",
}
"""By the name of the fact, as the screen has them; a test holds the two together."""
MARKED = frozenset({"ItemCorrected", "ItemVoided", "NumberVoided"})
"""What changes or ends what was written before: set in bold on a grey ground."""

_APPROVABLE: Mapping[str, str] = {
    Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT: "mở ca khi không có cam kết",
    Approvable.RESET_PIN: "đặt mã PIN mới",
    Approvable.CORRECT_RECORD: "đính chính ghi nhận",
    Approvable.REPRINT_LABEL: "in lại nhãn, đã thấy hủy nhãn cũ",
    Approvable.REPRINT_LABEL_NEVER_OUT: "in lại nhãn chưa ra khỏi máy in",
    Approvable.REPRINT_STRIP: "in lại tem niêm phong, đã thấy hủy tem cũ",
    Approvable.REPRINT_STRIP_NEVER_OUT: "in lại tem niêm phong chưa ra khỏi máy in",
    Approvable.RESTORE_STORE: "khôi phục sổ",
    Approvable.CLOSE_CASE: "giải quyết chênh lệch bàn giao",
    Approvable.WITNESS_HANDOVER: "chứng kiến bàn giao ca",
    Approvable.HAND_IN_UNLISTED: "nhận từ người ngoài danh sách",
}
_OLD_LABEL: Mapping[OldLabel | None, str] = {
    OldLabel.DESTROYED: "bản cũ đã hủy",
    OldLabel.NEVER_CAME_OUT: "bản cũ chưa ra khỏi máy in",
}
_UNKNOWN = "Một ghi nhận loại khác ({kind}); phần mềm mới hơn gọi tên được"


def told(line: StoryLine, reasons: Mapping[str, str]) -> str:
    """What happened; `reasons` are the words of the reason codes, a code without words stands for itself."""
    telling = line.telling
    said = STORY.get(line.kind, _UNKNOWN).format(
        kind=line.kind,
        outside=telling.outside or "…",
        other=line.other or "…",
        code=telling.code or "…",
        reason=reasons.get(telling.reason, telling.reason) or "…",
        old_label=_OLD_LABEL.get(telling.old_label, "…"),
        allowed=_APPROVABLE.get(telling.code, telling.code),
    )
    return f"{said}; {words.LATE}" if telling.late else said
