"""Item numbers (UPU S10) and bag ids (UPU S9): made, read, spelled and lent out in blocks."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations, product
from string import ascii_uppercase

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
    """The domestic number of a serial from a leased block, e.g. ("ZK", 41207) -> ZK000412077VN."""
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
    """The number in groups for the eye: ZK 00 041 207 7 VN."""
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


_TELEX_TONES = {"S": "\u0301", "F": "\u0300", "R": "\u0309", "X": "\u0303", "J": "\u0323"}
_TELEX_LETTERS = {"AA": "Â", "EE": "Ê", "OO": "Ô", "DD": "Đ", "AW": "Ă", "OW": "Ơ", "UW": "Ư"}
_TELEX_LONE_W = "Ư"
_VOWELS = frozenset("AEIOUY")

_VNI_KEYS = {
    "\u0301": "1",
    "\u0300": "2",
    "\u0309": "3",
    "\u0303": "4",
    "\u0323": "5",
    "\u0302": "6",
    "\u031b": "7",
    "\u0306": "8",
}
_DAMAGED = re.compile(r"([^0-9]+)([0-9]+)([^0-9]+)")


def demangle(text: str) -> ItemNo | None:
    """Undo what a Telex or VNI input method did to a scanned number, or None.

    Telex turns letter pairs into marked letters (EE into Ê), VNI lets the first digits vanish into the vowel
    before them (MA1 into MÁ). A reading counts only if its check digit holds and no other reading does.
    """
    squeezed = unicodedata.normalize("NFC", "".join(text.split()))
    if squeezed.isascii():
        readings = {squeezed.upper()}
    elif any(char.upper().isascii() and not char.isascii() for char in squeezed):
        return None  # ß, ı and their like are no work of these input methods
    else:
        readings = set(_undamaged(squeezed.upper()))
    numbers = {reading for reading in readings if _is_item_no(reading)}
    return ItemNo(numbers.pop()) if len(numbers) == 1 else None


def _is_item_no(text: str) -> bool:
    match = _S10.fullmatch(text)
    return match is not None and check_digit(match[2]) == match[3]


def _undamaged(text: str) -> Iterator[str]:
    match = _DAMAGED.fullmatch(text)
    if match is None:
        return
    head, digits, tail = match.groups()
    for prefix, country in product(_TELEX_PAIRS.get(head, ()), _TELEX_PAIRS.get(tail, ())):
        yield f"{prefix}{digits}{country}"
    prefix, keys = _vni_keys(head)
    for order in set(permutations(keys)):
        yield f"{prefix}{''.join(order)}{digits}{tail}"


def _vni_keys(head: str) -> tuple[str, list[str]]:
    prefix, keys = "", []
    for char in unicodedata.normalize("NFD", head):
        if char == "Đ":
            prefix += "D"
            keys.append("9")
        elif char in _VNI_KEYS:
            keys.append(_VNI_KEYS[char])
        else:
            prefix += char
    return prefix, keys


def _telex(pair: str) -> str:
    """What two typed letters become."""
    if pair in _TELEX_LETTERS:
        return _TELEX_LETTERS[pair]
    if pair == "WW":
        return "W"
    first, second = (_TELEX_LONE_W if letter == "W" else letter for letter in pair)
    if second in _TELEX_TONES and (first in _VOWELS or first == _TELEX_LONE_W):
        return unicodedata.normalize("NFC", first + _TELEX_TONES[second])
    return first + second


def _telex_pairs() -> dict[str, tuple[str, ...]]:
    pairs: dict[str, tuple[str, ...]] = {}
    for first, second in product(ascii_uppercase, repeat=2):
        seen = _telex(first + second)
        pairs[seen] = (*pairs.get(seen, ()), first + second)
    return pairs


_TELEX_PAIRS = _telex_pairs()
