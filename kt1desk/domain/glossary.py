"""The words of the trade: each official Vietnamese term with its English word and its names in the code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A Vietnamese term, what it is called in English, and the code words that stand for it."""

    vietnamese: str
    english: str
    codes: tuple[str, ...]


GLOSSARY: tuple[Term, ...] = (
    Term("bưu gửi", "postal item", ("item",)),
    Term("số hiệu", "item number", ("item_no",)),
    Term("thư", "letter", ("LETTER",)),
    Term("gói", "pack", ("PACK",)),
    Term("kiện", "parcel", ("PARCEL",)),
    Term("phiếu gửi", "posting slip", ("posting_slip",)),
    Term("nhãn bưu gửi", "item label", ("item_label", "label")),
    Term("in lại nhãn", "a label printed again", ("reprint", "reprint_label")),
    Term("chấp nhận", "acceptance", ("accept",)),
    Term("từ chối chấp nhận", "refusal", ("refuse",)),
    Term("đang nhập dở", "half typed", ("half_typed",)),
    Term("dấu ngày", "date stamp", ("date_stamp",)),
    Term("thời gian toàn trình", "transit time", ("transit",)),
    Term("thời hạn phát", "due moment", ("due", "promise")),
    Term("nội tỉnh", "intra-province", ("INTRA",)),
    Term("liên tỉnh", "inter-province", ("INTER",)),
    Term("Hỏa tốc", "express", ("EXPRESS",)),
    Term("Hẹn giờ", "timed", ("TIMED",)),
    Term("độ mật A/B/C", "secrecy class", ("secrecy",)),
    Term("bì ngoài", "outer cover", ("outer_cover", "cover")),
    Term("bì trong", "inner cover", ("inner_cover",)),
    Term("niêm phong", "seal", ("seal", "seal_no")),
    Term("Chỉ người có tên mới được bóc bì", "addressee only", ("addressee_only",)),
    Term("Tài liệu thu hồi", "to be returned", ("to_be_returned",)),
    Term("cơ quan sử dụng", "user agency", ("agency",)),
    Term("người gửi", "sender", ("sender",)),
    Term("người nhận", "recipient", ("recipient",)),
    Term("việc phải làm", "what must be acted upon", ("must_act",)),
    Term("đầu mối", "contact point", ("contact_point",)),
    Term("Phụ lục I", "payer class of central bodies", ("CENTRAL",)),
    Term("Phụ lục II", "payer class of local bodies", ("LOCAL",)),
    Term("được phép", "payer class of bodies with permission", ("PERMITTED",)),
    Term("giá cước", "tariff", ("tariff",)),
    Term("phụ phí", "surcharge", ("surcharge",)),
    Term("đối soát sản lượng", "volume reconciliation", ("reconciliation",)),
    Term("bưu cục", "office", ("office",)),
    Term("giao dịch viên", "counter clerk", ("clerk", "CLERK")),
    Term("trưởng ca", "shift leader", ("shift_leader", "SHIFT_LEADER")),
    Term("túi", "bag", ("bag",)),
    Term("chuyến thư", "dispatch", ("dispatch",)),
    Term("bản kê", "manifest", ("manifest",)),
    Term("phiếu giao nhận túi gói", "bag bill", ("bag_bill",)),
    Term("giao rời", "loose", ("loose",)),
    Term("xác nhận đến", "confirm arrival", ("confirm_arrival",)),
    Term("bưu tá", "postman", ("postman",)),
    Term("đi phát", "out for delivery", ("send_out",)),
    Term("phát", "deliver", ("deliver",)),
    Term("phát không thành công", "failed attempt", ("failed_attempt",)),
    Term("giấy mời", "notice", ("notice",)),
    Term("báo phát", "delivery advice", ("delivery_advice",)),
    Term("chuyển hoàn", "return", ("return",)),
    Term("chuyển tiếp", "redirect", ("redirect",)),
    Term("rút lại", "withdraw", ("withdraw",)),
    Term("vô thừa nhận", "unclaimed", ("unclaimed",)),
    Term("biên bản", "incident record", ("incident",)),
    Term("ca trực", "shift", ("shift",)),
    Term("bàn giao ca", "shift handover", ("handover",)),
    Term("tồn đầu ca", "opening stock", ("opening_stock",)),
    Term("tồn cuối ca", "closing stock", ("closing_stock",)),
    Term("khiếu nại", "complaint", ("complaint",)),
    Term("phê duyệt", "approval by a second person", ("approval", "approve")),
    Term("ký xác nhận", "countersign", ("countersign",)),
    Term("cam kết bảo mật", "secrecy commitment", ("secrecy_commitment",)),
    Term("Bưu điện tỉnh", "provincial office", ("province",)),
    Term("Cục Bưu điện Trung ương", "Central Post Department", ("cpmd",)),
)
