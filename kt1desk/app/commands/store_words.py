"""What `kt1desk backup`, `restore`, `drill` and `rebuild` say, in Vietnamese and English."""

from collections.abc import Mapping

Sentences = Mapping[str, str]

BACKED_UP: Sentences = {
    "vi": "{place}: đã sao lưu, đọc lại và kiểm {lines} dòng: {path}",
    "en": "{place}: backed up, read back and verified, {lines} lines: {path}",
}
FAILED: Sentences = {
    "vi": "{place}: KHÔNG sao lưu được ({why}). Bản tốt gần nhất ở đó: {last_good}. Sổ của quầy không bị ảnh hưởng.",
    "en": "{place}: NOT backed up ({why}). The last good one there: {last_good}. The desk's book is not affected.",
}
NO_SECOND: Sentences = {
    "vi": "Chưa đặt nơi sao lưu thứ hai (backup_second): một ổ đĩa hỏng là mất cả sổ lẫn bản sao.",
    "en": "There is no second place for backups yet (backup_second): one broken disk takes book and copy.",
}
DRILLED: Sentences = {
    "vi": "{place}: phục hồi thử ĐƯỢC trong {seconds:.1f} giây, {lines} dòng: {path}",
    "en": "{place}: restored, opened, read and folded anew in {seconds:.1f} s, {lines} lines: {path}",
}
DRILL_FAILED: Sentences = {
    "vi": "{place}: phục hồi thử KHÔNG được ({why}). Sao lưu lại ngay. Bản đọc được gần nhất: {last_good}.",
    "en": "{place}: the drill FAILED ({why}). Back up again now. The last one that can be read: {last_good}.",
}
RESTORED: Sentences = {
    "vi": "Đã kiểm bản sao lưu: {lines} dòng. Lần mở máy tới, quầy {desk} làm việc tiếp từ bản này, với một đời mới và "
    "dải số mới; sổ hiện có được giữ lại bên cạnh.",
    "en": "The backup was verified: {lines} lines. At the next start desk {desk} goes on from it in a new life with "
    "new numbers; the present book is kept beside it.",
}
REBUILT: Sentences = {
    "vi": "Đã dựng lại mọi bảng từ sổ: {lines} dòng trong {seconds:.1f} giây.",
    "en": "Every table was folded anew from the ledger: {lines} lines in {seconds:.1f} s.",
}
ENROL_CODE: Sentences = {"vi": "Mã đăng ký do Bưu điện tỉnh cấp: ", "en": "One-time code of the province: "}
CODE_MISTYPED: Sentences = {
    "vi": "Mã đăng ký gõ chưa đúng; chưa gửi gì cho tỉnh. Hãy gõ lại.",
    "en": "The code is mistyped; nothing was sent. Type it again.",
}
NOT_ADMITTED: Sentences = {
    "vi": "Tỉnh không nhận ({why}). Sổ của quầy không bị ảnh hưởng. Hãy xin tỉnh mã mới.",
    "en": "The province does not admit this desk ({why}). Its book is not affected. Ask the province for a new code.",
}
ADMITTED: Sentences = {
    "vi": "Tỉnh đã nhận quầy này. Khi mở chương trình, quầy gửi sổ lên và nhận dải số.",
    "en": "The province knows this desk. When the program is opened it sends its book and gets item numbers.",
}
NEVER: Sentences = {"vi": "chưa có", "en": "none"}
CODE: Sentences = {"vi": "Mã phục hồi: ", "en": "Recovery code: "}
PASSPHRASE: Sentences = {
    "vi": "Cụm mật khẩu của quầy (hoặc mã phục hồi): ",
    "en": "The desk's passphrase (or its recovery code): ",
}
NEW_PASSPHRASE: Sentences = {
    "vi": "Cụm mật khẩu mới cho máy này: ",
    "en": "A new passphrase for this machine: ",
}
PLACES: Mapping[str, Sentences] = {
    "FIRST": {"vi": "Nơi thứ nhất", "en": "First place"},
    "SECOND": {"vi": "Nơi thứ hai", "en": "Second place"},
}
WHY: Mapping[str, Sentences] = {
    "NO_DESK": {
        "vi": "Không có đúng một quầy ở đây; nêu thư mục (--data) hoặc tên quầy (--desk). Chưa có gì thay đổi.",
        "en": "There is not exactly one desk here; name the folder (--data) or the desk (--desk). Nothing was changed.",
    },
    "store_locked": {
        "vi": "kt1desk đang mở quầy này. Sổ không bị ảnh hưởng. Đóng cửa sổ đó rồi làm lại, hoặc làm ở trang F11.",
        "en": "kt1desk has this desk open. The book is unharmed. Close that window and try again, or use page F11.",
    },
    "key_wrong": {
        "vi": "Cụm mật khẩu hoặc mã phục hồi không mở được. Chưa có gì thay đổi. Gõ lại cho đúng.",
        "en": "This passphrase or recovery code opens nothing here. Nothing was changed. Type it again.",
    },
    "recovery_code_typo": {
        "vi": "Mã phục hồi gõ sai. Chưa có gì thay đổi. So lại với tờ giấy trong két.",
        "en": "The recovery code is mistyped. Nothing was changed. Compare it with the sheet in the safe.",
    },
    "backup_damaged": {
        "vi": "tệp sao lưu bị cắt, bị sửa hoặc không phải bản sao lưu; dùng bản khác",
        "en": "the backup is cut short, changed, or none; take another one",
    },
    "backup_none": {"vi": "chưa có bản nào ở đó", "en": "there is none yet"},
    "backup_place_gone": {
        "vi": "nơi đó không trả lời: cắm ổ đĩa hoặc nối ổ mạng",
        "en": "the place does not answer: connect the disk or the network drive",
    },
    "backup_place_full": {"vi": "nơi đó hết chỗ: dọn bớt", "en": "no room is left there: free some space"},
    "backup_place_read_only": {
        "vi": "không được ghi vào nơi đó: xin quyền ghi",
        "en": "it may not be written to: ask for the right to write",
    },
    "disk_full": {"vi": "ổ đĩa đầy: dọn bớt rồi làm lại", "en": "the disk is full: free some space and try again"},
    "read_only": {"vi": "thư mục không cho ghi", "en": "the folder cannot be written to"},
    "store_damaged": {
        "vi": "sổ hoặc bản sao bị hỏng; không xóa gì, gọi Bưu điện tỉnh",
        "en": "the book or the copy is damaged; delete nothing, call the province",
    },
    "store_not_ours": {
        "vi": "tệp là của quầy khác, hoặc quầy này đã có ở đây; chưa có gì thay đổi",
        "en": "the file is another desk's, or this desk stands here already; nothing was changed",
    },
    "store_newer": {
        "vi": "sổ do phiên bản mới hơn ghi; cài phiên bản mới rồi làm lại",
        "en": "a newer version wrote this; install it and try again",
    },
    "passphrase_too_short": {
        "vi": "cụm mật khẩu quá ngắn (từ 10 ký tự)",
        "en": "the passphrase has fewer than 10 signs",
    },
}
OTHER: Sentences = {
    "vi": "Không làm được: {why}. Sổ của quầy vẫn như trước; gọi người phụ trách máy.",
    "en": "It could not be done: {why}. The desk's book is as it was; call whoever looks after this machine.",
}


def reason(why: str, lang: str) -> str:
    """Why something was not done."""
    return WHY.get(why, OTHER)[lang].format(why=why)
