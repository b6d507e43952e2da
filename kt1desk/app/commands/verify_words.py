"""What `kt1desk verify` and `kt1desk export` say, in Vietnamese and English: found, what it means, what to do."""

from collections.abc import Mapping, Sequence

from kt1desk.domain.errors import Cause, Rule
from kt1desk.wire.verifying import Code, Finding

Sentences = Mapping[str, str]

FOUND: Mapping[Code, Sentences] = {
    Code.INTACT: {
        "vi": "NGUYÊN VẸN. Không dòng nào bị sửa, thiếu hay chèn thêm.",
        "en": "INTACT. No line was changed, left out or put in.",
    },
    Code.WITHHELD: {
        "vi": "ĐỂ TRỐNG nội dung {range}: bản xuất này không cho người không có trách nhiệm xem. Chuỗi dòng "
        "vẫn kiểm được; đây không phải là lỗi.",
        "en": "WITHHELD: the contents of {range} were left out for those who need not know. The chain still checks; "
        "nothing is wrong.",
    },
    Code.ALTERED: {
        "vi": "BỊ SỬA ở {range}: nội dung hoặc chữ ký không phải do máy này ghi. Giữ nguyên tệp hoặc tờ giấy, không "
        "dùng để đối chiếu; lấy bản khác từ máy hoặc Bưu điện tỉnh và báo Bưu điện tỉnh.",
        "en": "ALTERED at {range}: this is not what the desk wrote and signed. Keep the file or paper as it is, do not "
        "rely on it; get another copy from the desk or the province, and tell the province.",
    },
    Code.MISSING: {
        "vi": "THIẾU {range}: các dòng này đã có trong sổ nhưng không có trong tệp. Xuất lại từ máy hoặc lấy bản của "
        "Bưu điện tỉnh rồi kiểm lại.",
        "en": "MISSING {range}: these lines were written and are not in the file. Export again at the desk, or get the "
        "province's copy, and verify that.",
    },
    Code.CUT_OFF: {
        "vi": "BỊ CẮT ĐUÔI: giấy (hoặc đời sau của máy) ghi sổ đã có đến ít nhất dòng {first}, tệp kết thúc ở "
        "dòng {last}. Nếu tệp được xuất "
        "trước khi in giấy thì xuất lại; nếu không, các dòng cuối đã bị bỏ đi: báo Bưu điện tỉnh.",
        "en": "CUT OFF: the paper (or the desk's next life) says that the book had at least line {first}, the file "
        "ends at line {last}. If the "
        "file is older than the paper, export again; if not, the last lines were taken away: tell the province.",
    },
    Code.FORKED: {
        "vi": "RẼ NHÁNH ở {range}: có hai nội dung khác nhau cho cùng một số dòng. Máy đã được phục hồi từ bản sao cũ, "
        "hoặc có người viết lại sổ. Giữ cả hai bản và báo Bưu điện tỉnh.",
        "en": "FORKED at {range}: there are two different contents for the same line. The desk was restored from an "
        "old copy, or somebody wrote the book anew. Keep both and tell the province.",
    },
    Code.UNKNOWN_SIGNER: {
        "vi": "KHÔNG RÕ NGƯỜI KÝ: khóa của máy này không có trong danh sách khóa đã dùng để kiểm. Lấy danh sách mới "
        "của Bưu điện tỉnh (--keys); nếu vẫn không có, không được tin tệp hoặc giấy này.",
        "en": "UNKNOWN SIGNER: the key of this desk is not among those it was checked with. Get the province's newest "
        "list (--keys); if it is not there either, do not rely on this file or paper.",
    },
    Code.FILE_ALTERED: {
        "vi": "TỆP BỊ SỬA: có byte khác với lúc xuất (khóa, khung hoặc dấu cuối tệp). Những dòng đọc được vẫn được "
        "kiểm riêng dưới đây. Lấy lại tệp từ máy đã xuất.",
        "en": "FILE ALTERED: some byte is not as it was exported (keys, frames or the seal at the end). The lines that "
        "can be read are judged one by one below. Get the file again from the desk that exported it.",
    },
    Code.OTHER_DESK: {
        "vi": "KHÁC MÁY: không tệp nào ở đây là sổ của máy và đời ghi trên giấy. Kiểm giấy cùng với sổ của đúng máy.",
        "en": "OTHER DESK: no ledger given here is of the desk and life that the paper names. Verify the paper with "
        "the ledger of its own desk.",
    },
    Code.UNREADABLE: {"vi": "KHÔNG ĐỌC ĐƯỢC.", "en": "UNREADABLE."},
}
BROKEN_OFF: Sentences = {
    "vi": "BỊ CẮT: tệp dừng giữa chừng sau dòng {last}, không có dấu kết thúc. Chép hoặc xuất lại tệp.",
    "en": "CUT OFF: the file breaks off after line {last}, without its seal. Copy or export it again.",
}
WHY: Mapping[str, Sentences] = {
    "NOT_OURS": {
        "vi": "Đây không phải là sổ xuất, kho dữ liệu hay mã của giấy KT1.",
        "en": "This is no exported ledger, no store and no code of a KT1 paper.",
    },
    "EMPTY": {"vi": "Tệp rỗng. Chép hoặc xuất lại.", "en": "The file is empty. Copy or export it again."},
    "KEY_OR_DAMAGE": {
        "vi": "Cụm mật khẩu không đúng, hoặc đầu tệp đã hỏng. Không có gì bị thay đổi; hãy thử lại.",
        "en": "The passphrase is wrong, or the beginning of the file is damaged. Nothing was changed; try again.",
    },
    "NOT_THERE": {"vi": "Không có tệp hay thư mục này.", "en": "There is no such file or folder."},
    "MISTYPED": {
        "vi": "Mã có ký tự sai (quét hoặc gõ nhầm). Đây chưa phải là dấu hiệu giả mạo: quét hoặc gõ lại.",
        "en": "A character of the code is wrong (misread or mistyped). This is no sign of a forgery: scan or type it "
        "again.",
    },
    "NO_PASSPHRASE": {
        "vi": "Cần cụm mật khẩu: gõ vào, hoặc để trong tệp và dùng --passphrase-file.",
        "en": "A passphrase is needed: type it, or put it into a file and use --passphrase-file.",
    },
    "KEYS_LIST": {
        "vi": "Không đọc được danh sách khóa (--keys).",
        "en": "The list of keys (--keys) cannot be read.",
    },
    Cause.KEY_WRONG: {
        "vi": "Cụm mật khẩu hoặc mã khôi phục không mở được kho này. Không có gì bị thay đổi.",
        "en": "The passphrase or recovery code does not open this store. Nothing was changed.",
    },
    Cause.KEYS_DAMAGED: {
        "vi": "Tệp khóa (keys.json) cạnh kho không có hoặc đã hỏng.",
        "en": "The key file (keys.json) beside the store is not there or is damaged.",
    },
    Cause.STORE_DAMAGED: {
        "vi": "Tệp kho dữ liệu đã hỏng. Giữ nguyên tệp; dùng bản sao lưu gần nhất.",
        "en": "The store's file is damaged. Keep it as it is; use the newest backup.",
    },
}
TROUBLE: Sentences = {
    "vi": "Không mở hoặc ghi được (mã {why}). Những gì đã có vẫn nguyên.",
    "en": "It cannot be opened or written (code {why}). What was there is as it was.",
}
OWN_KEYS: Sentences = {
    "vi": "Lưu ý: kiểm bằng khóa nằm trong chính tệp, nên người ký chỉ tự chứng cho mình. Để chắc chắn, dùng danh sách "
    "khóa của Bưu điện tỉnh: --keys.",
    "en": "Note: checked with the keys that the files bring along, so the signers vouch only for themselves. To be "
    "certain use the province's list of keys: --keys.",
}
VERDICT: Mapping[int, Sentences] = {
    0: {"vi": "KẾT LUẬN: không thấy gì sai.", "en": "VERDICT: nothing is wrong."},
    1: {"vi": "KẾT LUẬN: có điều sai, xem ở trên.", "en": "VERDICT: something is wrong, see above."},
    2: {"vi": "KẾT LUẬN: có tệp hoặc mã không đọc được.", "en": "VERDICT: something could not be read."},
}
EXPORTED: Sentences = {
    "vi": "Đã xuất {lines} dòng vào {path}; để trống nội dung {withheld} dòng.",
    "en": "{lines} lines were written to {path}; the contents of {withheld} were withheld.",
}
EXPORT_NOT: Mapping[str, Sentences] = {
    "EXISTS": {"vi": "Đã có tệp này; chọn tên khác.", "en": "The file is there already; choose another name."},
    "SHORT": {
        "vi": "Cụm mật khẩu cần ít nhất {signs} ký tự.",
        "en": "The passphrase needs at least {signs} characters.",
    },
    "DIFFERENT": {"vi": "Hai lần gõ khác nhau.", "en": "The two entries differ."},
    "WHO": {
        "vi": "Chưa rõ ai xuất sổ. Chưa có gì được ghi. Nêu đúng một người trong danh sách trên bằng --staff.",
        "en": "It is not clear who exports. Nothing was written. Name one person of the list above with --staff.",
    },
    "NO_PIN": {
        "vi": "Cần mã PIN của người xuất: gõ vào, hoặc để trong tệp và dùng --pin-file. Chưa có gì được ghi.",
        "en": "The PIN of who exports is needed: type it, or put it into a file and use --pin-file. Nothing was "
        "written.",
    },
}
EXPORT_REFUSED: Mapping[Rule, Sentences] = {
    Rule.STAFF_UNKNOWN: {
        "vi": "Người này không có trong danh sách nhân viên của máy. Chưa có gì được xuất.",
        "en": "This person is not in the staff register of this desk. Nothing was exported.",
    },
    Rule.STAFF_LEFT: {
        "vi": "Người này đã thôi việc. Chưa có gì được xuất; hãy để người khác làm.",
        "en": "This person has left. Nothing was exported; let somebody else do it.",
    },
    Rule.ROLE_NOT_ALLOWED: {
        "vi": "Vai trò của người này không được xuất sổ. Chưa có gì được xuất.",
        "en": "The role of this person does not allow an export. Nothing was exported.",
    },
    Rule.PIN_WRONG: {
        "vi": "Sai mã PIN. Chưa có gì được xuất; gõ lại cho đúng.",
        "en": "Wrong PIN. Nothing was exported; type it again.",
    },
    Rule.PIN_DELAYED: {
        "vi": "Sai mã PIN quá nhiều lần. Chưa có gì được xuất; thử lại lúc {until}.",
        "en": "Too many wrong PINs. Nothing was exported; try again at {until}.",
    },
    Rule.PIN_UNSET: {
        "vi": "Người này chưa có mã PIN ở máy này. Chưa có gì được xuất; đặt PIN ở quầy trước (Ctrl+R).",
        "en": "This person has no PIN at this desk yet. Nothing was exported; set one at the desk first (Ctrl+R).",
    },
}
WHO_MAY: Sentences = {"vi": "Những người được xuất sổ:", "en": "Who may export:"}
WHO: Sentences = {"vi": "Ai xuất (mã hoặc tên): ", "en": "Who exports (id or name): "}
PIN: Sentences = {"vi": "Mã PIN của {name}: ", "en": "PIN of {name}: "}
PASSPHRASE: Sentences = {"vi": "Cụm mật khẩu của {name}: ", "en": "Passphrase of {name}: "}
PASSPHRASE_AGAIN: Sentences = {"vi": "Gõ lại: ", "en": "Once more: "}
_WHERE: Sentences = {"vi": "{source}, máy {desk}, đời {life}", "en": "{source}, desk {desk}, life {life}"}
_COUNT: Sentences = {"vi": " {lines} dòng, dòng cuối {last}.", "en": " {lines} lines, the last is {last}."}
_EXCERPT: Sentences = {
    "vi": " {lines} dòng có ở đây, dòng cuối {last}; máy xuất chỉ được gửi các dòng liên quan đến mình.",
    "en": " {lines} lines are here, the last is {last}; the exporting desk was sent only those that concern it.",
}
_SHOWN = 6
_MORE = ", …"
_LINE: Sentences = {"vi": "dòng {first}", "en": "line {first}"}
_LINES: Sentences = {"vi": "dòng {first} đến {last}", "en": "lines {first} to {last}"}


def told(found: Sequence[Finding], lang: str) -> str:
    """Findings of one kind about one life in one sentence; all of them are in the JSON."""
    finding = found[0]
    span = ", ".join(_span(one, lang) for one in found[:_SHOWN]) + (_MORE if len(found) > _SHOWN else "")
    sentence = FOUND[finding.code][lang]
    if finding.code is Code.CUT_OFF and finding.first is None:
        sentence = BROKEN_OFF[lang]
    text = sentence.format(range=span, first=finding.first, last=finding.last or 0)
    if finding.lines is not None:
        whole = finding.lines == finding.last
        text += (_COUNT if whole else _EXCERPT)[lang].format(lines=finding.lines, last=finding.last)
    if finding.why:
        text = f"{text} {reason(finding.why, lang)}"
    where = finding.source
    if finding.desk:
        where = _WHERE[lang].format(source=finding.source, desk=finding.desk, life=finding.life)
    return f"{where}: {text}"


def _span(finding: Finding, lang: str) -> str:
    one = finding.last in (None, finding.first)
    return (_LINE if one else _LINES)[lang].format(first=finding.first or "?", last=finding.last)


def reason(why: str, lang: str) -> str:
    """Why something could not be read."""
    return WHY.get(why, TROUBLE)[lang].format(why=why)
