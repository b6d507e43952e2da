"""The headings and the guide of the list that agencies fill in; official wording, always Vietnamese."""

from kt1desk.domain.item_list import ListColumn

LIST_SHEET = "Danh sách"
GUIDE_SHEET = "Hướng dẫn"

HEADINGS: dict[ListColumn, str] = {
    ListColumn.NUMBER: "STT",
    ListColumn.RECIPIENT: "Nơi nhận",
    ListColumn.ADDRESS: "Địa chỉ (ngoài tỉnh)",
    ListColumn.ADDRESSEE: "Người nhận",
    ListColumn.LETTER: "Ký hiệu",
    ListColumn.URGENCY: "Độ khẩn",
    ListColumn.KIND: "Loại",
}

OTHER_NAMES: dict[str, ListColumn] = {
    "so tt": ListColumn.NUMBER,
    "tt": ListColumn.NUMBER,
    "so thu tu": ListColumn.NUMBER,
    "no": ListColumn.NUMBER,
    "noi nhan": ListColumn.RECIPIENT,
    "co quan nhan": ListColumn.RECIPIENT,
    "don vi nhan": ListColumn.RECIPIENT,
    "ten hoac ma co quan nhan": ListColumn.RECIPIENT,
    "recipient": ListColumn.RECIPIENT,
    "dia chi": ListColumn.ADDRESS,
    "dia chi noi nhan": ListColumn.ADDRESS,
    "address": ListColumn.ADDRESS,
    "addressee": ListColumn.ADDRESSEE,
    "ky hieu a b c": ListColumn.LETTER,
    "letter": ListColumn.LETTER,
    "muc do khan": ListColumn.URGENCY,
    "urgency": ListColumn.URGENCY,
    "loai buu gui": ListColumn.KIND,
    "kind": ListColumn.KIND,
}
"""Folded headings that agencies use instead."""

CHOICE_WARNING = "Chỉ chọn trong danh sách, hoặc để trống."

GUIDE: tuple[str, ...] = (
    "Cách lập danh sách gửi KT1",
    "Mỗi dòng là một bưu gửi. Điền từ dòng 2, không gộp ô, không dùng công thức. Nhiều nhất {limit} dòng.",
    "STT: số thứ tự của cơ quan gửi, có thể để trống; không dùng một số hai lần.",
    "Nơi nhận: tên đầy đủ hoặc mã của cơ quan nhận trong tỉnh; ngoài tỉnh thì ghi tên cơ quan.",
    "Địa chỉ (ngoài tỉnh): chỉ ghi khi nơi nhận ở ngoài tỉnh.",
    "Người nhận: ghi như trên bì ngoài, có thể để trống.",
    "Ký hiệu: A, B hoặc C như trên bì; không có ký hiệu thì để trống.",
    "Độ khẩn: Thường, Hỏa tốc hoặc Hẹn giờ; để trống là Thường. Giờ hẹn được ghi tại quầy.",
    "Loại: Thư, Gói hoặc Kiện; để trống là Thư.",
    "Không ghi nội dung, trích yếu hay số văn bản. Thêm cột khác cũng không được đọc.",
    "Khối lượng và niêm phong được kiểm tra tại quầy.",
    "Lưu tệp dạng .xlsx không đặt mật khẩu, hoặc .csv (UTF-8).",
)
