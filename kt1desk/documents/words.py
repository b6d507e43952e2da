"""The fixed official wording of the papers, and how they write numbers, weights, money and moments."""

from collections.abc import Mapping
from datetime import date, datetime

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.item import Flags, ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.payment import PayMethod
from kt1desk.domain.stock import Place
from kt1desk.domain.tariff import PriceCode, PriceLine
from kt1desk.domain.void_reason import VoidReason

SERVICE = "KT1"
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
TRAINING = "HUẤN LUYỆN – KHÔNG CÓ GIÁ TRỊ"
TRAINING_SHORT = "HUẤN LUYỆN"
OUTSIDE = "ngoài tỉnh, theo địa chỉ trên"
SIGN_HERE = "(Ký, ghi rõ họ tên)"

URGENCY: Mapping[Urgency, str] = {Urgency.NORMAL: "", Urgency.EXPRESS: "HỎA TỐC", Urgency.TIMED: "HẸN GIỜ"}
SCOPE: Mapping[Scope, str] = {Scope.INTRA: "Nội tỉnh", Scope.INTER: "Liên tỉnh"}
KIND: Mapping[ItemKind, str] = {ItemKind.LETTER: "Thư", ItemKind.PACK: "Gói", ItemKind.PARCEL: "Kiện"}
SEAL: Mapping[SealState, str] = {
    SealState.NONE: "không có",
    SealState.INTACT: "nguyên vẹn",
    SealState.BROKEN: "rách, vỡ",
}
CLASS_ROW: Mapping[Secrecy, str] = {
    Secrecy.A: "Ký hiệu A",
    Secrecy.B: "Ký hiệu B",
    Secrecy.C: "Ký hiệu C",
    Secrecy.NONE: "Không ký hiệu",
}
PLACE: Mapping[Place, str] = {
    Place.WITH_CLERK: "giao dịch viên",
    Place.IN_BAG: "túi đã đóng",
    Place.WITH_POSTMAN: "bưu tá giữ",
    Place.RESERVED: "bảo lưu",
    Place.IN_SAFE: "trong két",
}
VOIDED: Mapping[str, str] = {
    VoidReason.LABEL_SPOILED: "nhãn bị hỏng",
    VoidReason.LABEL_LOST: "nhãn bị mất",
    VoidReason.LABEL_FOUND_USED: "số đã có trên bì",
}
"""By code; a newer edition of another desk may know further ones."""
PAYER: Mapping[PayerClass, str] = {
    PayerClass.CENTRAL: "Phụ lục I: cơ quan ở Trung ương, không phải trả cước",
    PayerClass.LOCAL: "Phụ lục II: cơ quan ở địa phương, ngân sách địa phương trả",
    PayerClass.PERMITTED: "Được phép sử dụng dịch vụ, đơn vị sử dụng trả",
}
PAID: Mapping[PayMethod, str] = {
    PayMethod.CASH: "Đã trả tiền mặt, biên lai",
    PayMethod.TRANSFER: "Đã chuyển khoản, chứng từ",
    PayMethod.CONTRACT: "Ghi nợ theo hợp đồng",
}

_PRICE: Mapping[PriceCode, str] = {
    PriceCode.BASE: "Cước chính, nấc đến {grams}",
    PriceCode.EXTRA_WEIGHT: "Khối lượng thêm: {units} nấc {grams}",
    PriceCode.EXPRESS: "Phụ phí Hỏa tốc",
    PriceCode.TIMED: "Phụ phí Hẹn giờ",
    PriceCode.SECRECY_A: "Phụ phí ký hiệu A",
    PriceCode.SECRECY_B: "Phụ phí ký hiệu B",
    PriceCode.SECRECY_C: "Phụ phí ký hiệu C",
}
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu", "tỷ")
_GROUP = 1000
_TEN = 10
_HUNDRED = 100
_LEADING_ZERO_MONTHS = 2
"""NĐ 30/2020, annex I: days below 10 and the months 1 and 2 are written with a zero in front."""

LATE = "NHẬP BÙ"
"""An item that was accepted on paper, while the machine failed, and entered late with its real moment."""


def whole(number: int) -> str:
    """1234567 -> 1.234.567."""
    return f"{number:,}".replace(",", ".")


def grams(weight_g: int) -> str:
    """A weight as measured: 1.250 g."""
    return f"{whole(weight_g)} g"


def price_line(line: PriceLine) -> str:
    """What a line of the price is for."""
    return _PRICE[line.code].format(grams=grams(line.grams), units=line.units)


def reached_at(address: str, phone: str) -> str:
    """Address and telephone of an office, as far as they are known."""
    return " · ".join(part for part in (address, f"ĐT {phone}" if phone else "") if part)


def flags(declared: Flags) -> tuple[str, ...]:
    """The marks of the cover that the sender declared, in capitals as they are stamped."""
    marks = (
        (declared.addressee_only, "CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ"),
        (declared.to_be_returned, "TÀI LIỆU THU HỒI"),
        (declared.delivery_advice, "BÁO PHÁT"),
    )
    return tuple(mark for is_set, mark in marks if is_set)


def clock(at: datetime) -> str:
    """Vietnamese local time: 08:15."""
    return f"{at.astimezone(VIETNAM_TIME):%H:%M}"


def day(on: date) -> str:
    """25/11/2024."""
    return f"{on:%d/%m/%Y}"


def local_date(at: datetime) -> date:
    """The Vietnamese day of a moment."""
    return at.astimezone(VIETNAM_TIME).date()


def moment(at: datetime) -> str:
    """Vietnamese local time and day: 08:15 25/11/2024."""
    return f"{clock(at)} {day(local_date(at))}"


def short_moment(at: datetime) -> str:
    """The same without the year: 08:15 25/11."""
    return f"{clock(at)} {local_date(at):%d/%m}"


def moment_in_words(at: datetime) -> str:
    """08 giờ 15 phút, ngày 25 tháng 11 năm 2024."""
    return f"{at.astimezone(VIETNAM_TIME):%H giờ %M phút}, {day_in_words(local_date(at))}"


def at_office(at: datetime, name: str, address: str) -> str:
    """Return when and where a paper was drawn up, as its first sentence begins."""
    return f"Hồi {moment_in_words(at)}, tại {name} ({address})" if address else f"Hồi {moment_in_words(at)}, tại {name}"


def day_in_words(on: date) -> str:
    """Ngày 05 tháng 01 năm 2025, as NĐ 30/2020 writes it, beginning with a small letter."""
    month = f"{on.month:02d}" if on.month <= _LEADING_ZERO_MONTHS else f"{on.month}"
    return f"ngày {on.day:02d} tháng {month} năm {on.year}"


def weekday(on: date) -> str:
    """thứ Hai … Chủ nhật."""
    return _WEEKDAYS[on.weekday()]


def digits_in_words(digits: str) -> str:
    """Digit by digit, as a number is read out: 07 -> không bảy."""
    return " ".join(_DIGITS[int(digit)] for digit in digits)


def in_words(number: int) -> str:
    """A number from 0 to below a thousand thousand million, as it is spoken: 205 -> hai trăm linh năm."""
    if not 0 <= number < _GROUP ** len(_SCALES):
        raise ValueError(f"no words for {number}")
    if number == 0:
        return _DIGITS[0]
    spoken: list[str] = []
    for power in reversed(range(len(_SCALES))):
        group = number // _GROUP**power % _GROUP
        if group:
            spoken += [_group_in_words(group, full=bool(spoken)), _SCALES[power]]
    return " ".join(word for word in spoken if word)


def _group_in_words(group: int, *, full: bool) -> str:
    """Three digits; `full` says the hundreds even when they are none, because a higher group was said before."""
    hundreds, rest = divmod(group, _HUNDRED)
    said = [f"{_DIGITS[hundreds]} trăm"] if hundreds or full else []
    if rest:
        said.append(_below_hundred(rest, after_hundreds=bool(said)))
    return " ".join(said)


def _below_hundred(rest: int, *, after_hundreds: bool) -> str:
    tens, ones = divmod(rest, _TEN)
    if tens == 0:
        return f"linh {_DIGITS[ones]}" if after_hundreds else _DIGITS[ones]
    if tens == 1:
        return "mười" + _after_tens(ones, {5: "lăm"})
    return f"{_DIGITS[tens]} mươi" + _after_tens(ones, {1: "mốt", 4: "tư", 5: "lăm"})


def _after_tens(ones: int, changed: Mapping[int, str]) -> str:
    return "" if ones == 0 else f" {changed.get(ones, _DIGITS[ones])}"
