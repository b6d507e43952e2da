"""What a sealed item is: its service, its two parties, its covers and what may be said of them."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.words_of_cover import names_a_class

NAME_LIMIT = 160
"""Characters that fit on two lines of the label; a limit of the paper, not of the law."""
ADDRESS_LIMIT = 240
SEAL_NO_LIMIT = 30


class Secrecy(StrEnum):
    """The letter on the outer cover; the class is never named by a word."""

    NONE = "-"
    A = "A"
    B = "B"
    C = "C"


class Urgency(StrEnum):
    """How soon: plain KT1, EXPRESS (Hỏa tốc), TIMED (Hẹn giờ)."""

    NORMAL = "NORMAL"
    EXPRESS = "EXPRESS"
    TIMED = "TIMED"


class Scope(StrEnum):
    """Within the province (nội tỉnh) or between provinces (liên tỉnh)."""

    INTRA = "INTRA"
    INTER = "INTER"


class ItemKind(StrEnum):
    """Thư, gói, kiện."""

    LETTER = "LETTER"
    PACK = "PACK"
    PARCEL = "PARCEL"


class SealState(StrEnum):
    """What the clerk saw of the seal."""

    NONE = "NONE"
    INTACT = "INTACT"
    BROKEN = "BROKEN"


class PayerClass(StrEnum):
    """Who pays: Annex I (free to them), Annex II (local budget), others with permission."""

    CENTRAL = "CENTRAL"
    LOCAL = "LOCAL"
    PERMITTED = "PERMITTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What the sender asked for. `agreed_at` (UTC) belongs to TIMED alone."""

    scope: Scope
    secrecy: Secrecy
    urgency: Urgency
    agreed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The agency that sends, its unit (may be empty) and the person at the counter."""

    agency: AgencyId
    name: str
    unit: str
    handed_in_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom the outer cover names.

    `addressee` is written as on the outer cover. `agency` None: a body not in the table, then name and
    address are needed. `office` None: delivered outside the province, by the office `destination`; that is None
    for agencies of the table, and in what was recorded before it was asked.
    """

    agency: AgencyId | None
    name: str
    address: str
    office: OfficeCode | None
    addressee: str
    destination: OfficeCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Number of covers as the sender declares it, and the seal as the clerk sees it.

    `checks`: the codes of what the clerk looked at and confirmed; none in what was recorded before there were any.
    """

    count: int
    seal: SealState
    seal_no: str
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Flags:
    """Marks on the outer cover, or for A what the sender declares of the inner one."""

    addressee_only: bool = False
    to_be_returned: bool = False
    delivery_advice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightLimits:
    """Grams: a letter above `letter_warn_g` is warned of, anything above `refuse_g` refused."""

    letter_warn_g: int
    refuse_g: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRule:
    """What the outside of one class must have (NĐ 26/2020 and successors)."""

    min_covers: int
    seal_required: bool


def scope_to(office: OfficeCode | None) -> Scope:
    """The scope of an item that is delivered by `office`; None is outside the province."""
    return Scope.INTER if office is None else Scope.INTRA


def check_weight(kind: ItemKind, weight_g: int, limits: WeightLimits) -> Rule | None:
    """Refuse an impossible weight; answer the warning, if there is one."""
    if weight_g <= 0:
        raise RuleBroken(Rule.WEIGHT_NOT_POSITIVE, weight_g=weight_g)
    if weight_g > limits.refuse_g:
        raise RuleBroken(Rule.WEIGHT_TOO_HEAVY, weight_g=weight_g, limit_g=limits.refuse_g)
    if kind is ItemKind.LETTER and weight_g > limits.letter_warn_g:
        return Rule.WEIGHT_HEAVY_FOR_LETTER
    return None


def check_cover(secrecy: Secrecy, cover: Cover, rules: Mapping[Secrecy, CoverRule]) -> None:
    """Refuse a broken seal, and covers or a seal that fall short of the class."""
    rule = rules.get(secrecy)
    if rule is None:
        raise RuleBroken(Rule.NO_RULE_SET_ON_DAY, secrecy=secrecy.value)
    if cover.count < rule.min_covers:
        raise RuleBroken(Rule.COVERS_TOO_FEW, secrecy=secrecy.value, count=cover.count, needed=rule.min_covers)
    if cover.seal is SealState.BROKEN:
        raise RuleBroken(Rule.SEAL_BROKEN, secrecy=secrecy.value)
    if rule.seal_required and cover.seal is not SealState.INTACT:
        raise RuleBroken(Rule.SEAL_REQUIRED, secrecy=secrecy.value)


def confirmed_checks(
    secrecy: Secrecy, given: Collection[str], of_class: Sequence[str], known: Collection[str]
) -> tuple[str, ...]:
    """The checks of the class in the order of the table; those of another class are dropped.

    Raises COVER_NOT_CHECKED unless each of them is among `given`, and for one that no class knows.
    """
    if not set(of_class) <= set(given) <= set(known):
        raise RuleBroken(Rule.COVER_NOT_CHECKED, secrecy=secrecy.value)
    return tuple(of_class)


def clean_sender(sender: Sender) -> Sender:
    """The sender with plain texts; unit may be empty, name and person may not."""
    return replace(
        sender,
        name=plain_text(sender.name, NAME_LIMIT, field="sender_name", required=True),
        unit=plain_text(sender.unit, NAME_LIMIT, field="sender_unit"),
        handed_in_by=plain_text(sender.handed_in_by, NAME_LIMIT, field="handed_in_by", required=True),
    )


def clean_recipient(recipient: Recipient) -> Recipient:
    """The recipient with plain texts; one who is in no table needs a name and an address."""
    clean = replace(
        recipient,
        name=plain_text(recipient.name, NAME_LIMIT, field="recipient_name"),
        address=plain_text(recipient.address, ADDRESS_LIMIT, field="recipient_address"),
        addressee=plain_text(recipient.addressee, NAME_LIMIT, field="addressee"),
    )
    if not clean.name:
        raise RuleBroken(Rule.RECIPIENT_INCOMPLETE, field="recipient_name")
    if clean.agency is None and not clean.address:
        raise RuleBroken(Rule.RECIPIENT_INCOMPLETE, field="recipient_address")
    return clean


def clean_cover(cover: Cover) -> Cover:
    """The cover with a plain seal number."""
    return replace(cover, seal_no=plain_text(cover.seal_no, SEAL_NO_LIMIT, field="seal_no"))


def plain_text(text: str, limit: int, *, field: str = "", required: bool = False) -> str:
    """Text as it is stored: NFC, single spaces, no edges, Latin script, at most `limit` characters.

    Raises TEXT_TOO_LONG, TEXT_NOT_PLAIN (control, right-to-left, emoji, unassigned or foreign-script
    characters: a label could not show them truly), TEXT_NAMES_CLASS or, when `required`, TEXT_EMPTY.
    `field` only names the place in the error.
    """
    clean = _plain_before(text, limit)
    if clean:
        return clean
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    if len(clean) > limit:
        raise RuleBroken(Rule.TEXT_TOO_LONG, field=field, limit=limit, length=len(clean))
    if not _COMMON.issuperset(clean):
        _refuse_strange(clean, field)
    if names_a_class(clean):
        raise RuleBroken(Rule.TEXT_NAMES_CLASS, field=field)
    if required and not clean:
        raise RuleBroken(Rule.TEXT_EMPTY, field=field)
    return clean


@lru_cache(maxsize=256)
def _plain_before(text: str, limit: int) -> str:
    """The clean text when nothing stands against it, else empty: the same few names pass here all day long."""
    clean = " ".join(unicodedata.normalize("NFC", text).split())
    holds = len(clean) <= limit and _COMMON.issuperset(clean) and not names_a_class(clean)
    return clean if holds else ""


_SYMBOLS = frozenset("°№§©®™")


def _refuse_strange(text: str, field: str) -> None:
    for char in text:
        if not _is_plain(char):
            raise RuleBroken(Rule.TEXT_NOT_PLAIN, field=field, code_point=f"U+{ord(char):04X}")


def _is_plain(char: str) -> bool:
    if char.isascii():
        return char.isprintable()
    category = unicodedata.category(char)
    if category[0] == "L":
        # A mark that NFC could not compose and a look-alike of another script are refused alike:
        # no Vietnamese word needs them, and the fonts of label and slip have no glyph for them.
        return unicodedata.name(char, "").startswith("LATIN")
    return char in _SYMBOLS or category in {"Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sc", "No"}


_COMMON = frozenset(char for char in map(chr, (*range(0x20, 0x250), *range(0x1EA0, 0x1F00))) if _is_plain(char))
"""What nearly every text consists of: plain characters of Latin and Vietnamese."""
