"""Item numbers (UPU S10) and bag ids (UPU S9): made, read, spelled and lent out in blocks."""

import re
from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import BagId, ItemNo, OfficeCode

TRAINING_PREFIX = "ZK"
"""Fixed for the life of a training store; a live store refuses it. The live prefix is a setting of the province."""

COUNTRY = "VN"
SERIALS = 100_000_000
"""A serial has eight digits."""

_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_S10 = re.compile(r"([A-Z]{2})([0-9]{8})([0-9])([A-Z]{2})")
_S9 = re.compile(r"([0-9]{6})([0-9]{6})([A-Z])([A-Z]{2})([0-9])([0-9]{4})([0-9]{3})([01])([01])([0-9]{4})")
_SHOWN = 40


def check_digit(serial: str) -> str:
    """The S10 check digit of eight digits: 11 − (weighted sum mod 11), where 10 becomes 0 and 11 becomes 5."""
    if not (len(serial) == len(_WEIGHTS) and serial.isascii() and serial.isdigit()):
        raise ValueError(f"a serial has eight digits, not {serial!r}")
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, serial, strict=True)) % 11
    return {10: "0", 11: "5"}.get(rest, str(rest))


def make_item_no(prefix: str, serial: int) -> ItemNo:
    """The domestic number of a serial from a leased block, e.g. ("ZK", 41207) -> ZK000412074VN."""
    if not re.fullmatch("[A-Z]{2}", prefix) or not 0 <= serial < SERIALS:
        raise ValueError(f"no item number has prefix {prefix!r} and serial {serial}")
    digits = f"{serial:08d}"
    return ItemNo(f"{prefix}{digits}{check_digit(digits)}{COUNTRY}")


def parse_item_no(text: str) -> ItemNo:
    """The number in a typed or scanned text; spaces and lower case do not matter.

    Raises ITEM_NO_MALFORMED, or ITEM_NO_CHECK_DIGIT when only the digit is wrong.
    """
    match = _read(_S10, text, Rule.ITEM_NO_MALFORMED)
    _, serial, digit, _ = match.groups()
    if check_digit(serial) != digit:
        raise RuleBroken(Rule.ITEM_NO_CHECK_DIGIT, text=match.group())
    return ItemNo(match.group())


def prefix_of(item_no: ItemNo) -> str:
    """The two letters in front."""
    return item_no[:2]


def serial_of(item_no: ItemNo) -> int:
    """The eight digits without the check digit."""
    return int(item_no[2:10])


def spell(item_no: ItemNo) -> str:
    """The number in groups for the eye: ZK 00 041 207 4 VN."""
    return " ".join((item_no[:2], item_no[2:4], item_no[4:7], item_no[7:10], item_no[10], item_no[11:]))


def check_mode(item_no: ItemNo, *, training: bool) -> None:
    """Keep exercises and real items apart: raise TRAINING_NUMBER where the prefix does not fit the store."""
    if (prefix_of(item_no) == TRAINING_PREFIX) is not training:
        raise RuleBroken(Rule.TRAINING_NUMBER, text=item_no)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberBlock:
    """Serials `first` to `last`, both included, lent by the province to one life of one desk."""

    prefix: str
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many numbers the block has."""
        return self.last - self.first + 1

    def holds(self, item_no: ItemNo) -> bool:
        """Whether the number is one of the block."""
        return prefix_of(item_no) == self.prefix and self.first <= serial_of(item_no) <= self.last

    def item_no(self, offset: int) -> ItemNo:
        """The number `offset` places after the first; raises NO_NUMBER_BLOCK beyond the end."""
        if not 0 <= offset < self.size:
            raise RuleBroken(Rule.NO_NUMBER_BLOCK)
        return make_item_no(self.prefix, self.first + offset)


@dataclass(frozen=True, slots=True, kw_only=True)
class BagIdParts:
    """What a bag id says (UPU S9, subset). `weight_hg` is in 0.1 kg: to be compared with the scales, not trusted."""

    origin: OfficeCode
    destination: OfficeCode
    category: str
    sub_class: str
    year_digit: int
    dispatch_no: int
    bag_no: int
    is_last: bool
    is_registered: bool
    weight_hg: int

    @property
    def weight_g(self) -> int:
        """The declared weight in grams."""
        return self.weight_hg * 100


def make_bag_id(parts: BagIdParts) -> BagId:
    """The 29 characters of a bag label; ValueError for parts that do not fit."""
    text = (
        f"{parts.origin}{parts.destination}{parts.category}{parts.sub_class}{parts.year_digit}"
        f"{parts.dispatch_no:04d}{parts.bag_no:03d}{parts.is_last:d}{parts.is_registered:d}{parts.weight_hg:04d}"
    )
    if not _S9.fullmatch(text) or parse_bag_id(text) != parts:
        raise ValueError(f"no bag id has these parts: {parts}")
    return BagId(text)


def parse_bag_id(text: str) -> BagIdParts:
    """Read a typed or scanned bag id; raises BAG_ID_MALFORMED."""
    match = _read(_S9, text, Rule.BAG_ID_MALFORMED)
    origin, destination, category, sub_class, year, dispatch, bag, last, registered, weight = match.groups()
    return BagIdParts(
        origin=OfficeCode(origin),
        destination=OfficeCode(destination),
        category=category,
        sub_class=sub_class,
        year_digit=int(year),
        dispatch_no=int(dispatch),
        bag_no=int(bag),
        is_last=last == "1",
        is_registered=registered == "1",
        weight_hg=int(weight),
    )


def _read(form: re.Pattern[str], text: str, malformed: Rule) -> re.Match[str]:
    squeezed = "".join(text.split())
    # upper() turns some foreign letters into ASCII ones (ſ, ı), so they are refused before it
    match = form.fullmatch(squeezed.upper()) if squeezed.isascii() else None
    if match is None:
        raise RuleBroken(malformed, text=squeezed[:_SHOWN])
    return match
