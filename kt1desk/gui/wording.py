"""Every sentence about a rule, a failing or a code, in the language of the screen."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Act, Role, Standing
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import Dispute, HolderKind, Stage
from kt1desk.domain.errors import Detail, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import BackupPlace, NewLife
from kt1desk.domain.item import ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.domain.must_act import MustAct
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.persons import OutOfHours
from kt1desk.domain.stock import Place
from kt1desk.domain.tariff import PriceCode
from kt1desk.gui import look_words as looks
from kt1desk.gui import term_words as terms
from kt1desk.gui.figures import clock, count, day, local, short_day
from kt1desk.gui.label_words import LABEL_RULES
from kt1desk.gui.pack_words import PACK_RULES
from kt1desk.gui.rule_words import FIELDS, RULES
from kt1desk.gui.trouble_words import CAUSES, Trouble
from kt1desk.usecases.readmodels import Truth

_NOT_TOLD = "…"

_RULES = RULES | LABEL_RULES | PACK_RULES


def translate(context: str, text: str) -> str:
    """The marked `text` in the language of the screen; itself where no translation is loaded."""
    return QCoreApplication.translate(context, text)


def sentence(error: RuleBroken) -> str:
    """What was refused and what to do."""
    return rule_sentence(error.rule, error.facts)


def rule_sentence(rule: Rule, facts: Mapping[str, Detail] | None = None) -> str:
    """The sentence of a rule; also for warnings, which are rules without an error."""
    return _filled(translate("Rule", _RULES[rule]), facts or {})


def trouble(error: Unavailable) -> Trouble:
    """What happened, what is safe, what to do."""
    words = CAUSES[error.cause]
    return Trouble(
        *(_filled(translate("Cause", each), error.facts) for each in (words.happened, words.safe, words.todo))
    )


def field_name(field: str) -> str:
    """A field of the facts of an error, as its label names it."""
    return translate("Field", FIELDS[field]) if field in FIELDS else field


def stage(of: Stage) -> str:
    """Status postal staff know."""
    return translate("Stage", terms.STAGES[of])


def place(of: Place) -> str:
    """Where an item on hand is."""
    return translate("Place", terms.PLACES[of])


def holder(of: HolderKind) -> str:
    """What kind of holder answers."""
    return translate("Holder", terms.HOLDERS[of])


def truth(of: Truth) -> str:
    """How far the facts have travelled."""
    return translate("Truth", terms.TRUTHS[of])


def letter(of: Secrecy) -> str:
    """The letter of the outer cover; no word names the class."""
    return translate("Letter", terms.LETTERS[of])


def urgency(of: Urgency) -> str:
    """Thường, Hỏa tốc, Hẹn giờ."""
    return translate("Urgency", terms.URGENCIES[of])


def scope(of: Scope) -> str:
    """Nội tỉnh, Liên tỉnh."""
    return translate("Scope", terms.SCOPES[of])


def kind(of: ItemKind) -> str:
    """Thư, Gói, Kiện."""
    return translate("ItemKind", terms.KINDS[of])


def seal(of: SealState) -> str:
    """What is seen of the seal."""
    return translate("Seal", terms.SEALS[of])


def payer(of: PayerClass) -> str:
    """Who pays, and under which annex."""
    return translate("Payer", terms.PAYERS[of])


def must_act(of: MustAct) -> str:
    """What is to be done."""
    return translate("MustAct", terms.MUST_ACT[of])


def outcome(of: Outcome) -> str:
    """What became of a number in a count."""
    return translate("Outcome", terms.OUTCOMES[of])


def out_of_hours(of: OutOfHours) -> str:
    """When a contact point may be called."""
    return translate("OutOfHours", terms.OUT_OF_HOURS[of])


def price_part(of: PriceCode) -> str:
    """What a line of a price is for."""
    return translate("Price", terms.PRICES[of])


def role(of: Role) -> str:
    """A role of the staff register."""
    return translate("Role", terms.ROLES[of])


def standing(of: Standing) -> str:
    """How a person's commitment stands."""
    return translate("Standing", terms.STANDINGS[of])


def act(of: Act) -> str:
    """What a role allows."""
    return translate("Act", terms.ACTS[of])


def approvable(of: Approvable) -> str:
    """What a second person allows."""
    return translate("Approvable", terms.APPROVABLES[of])


def dispute(of: Dispute) -> str:
    """How facts contradict each other."""
    return translate("Dispute", terms.DISPUTES[of])


def look_reason(of: LookReason) -> str:
    """Why somebody looks at what is beyond their own holdings."""
    return translate("LookReason", looks.LOOK_REASONS[of])


def restricted_list(of: RestrictedList) -> str:
    """What was looked at, inside a sentence."""
    return translate("RestrictedList", looks.RESTRICTED_LISTS[of])


def narrowed_by(of: NarrowedBy) -> str:
    """By what a list was asked for, inside a sentence."""
    return translate("NarrowedBy", looks.NARROWED_BY[of])


def backup_place(of: BackupPlace) -> str:
    """One of the two places of copies, inside a sentence."""
    return translate("BackupPlace", looks.BACKUP_PLACES[of])


def new_life(of: NewLife) -> str:
    """Why a book went on in a new life, inside a sentence."""
    return translate("NewLife", looks.NEW_LIVES[of])


def old_label(of: OldLabel) -> str:
    """What became of the label before, inside a sentence."""
    return translate("OldLabel", looks.OLD_LABELS[of])


def story(kind: str, facts: Mapping[str, Detail]) -> str:
    """What happened to an item, by the name of the fact."""
    return _filled(translate("Story", looks.STORY[kind]), facts) if kind in looks.STORY else _unknown(kind)


def audit(kind: str, facts: Mapping[str, Detail]) -> str:
    """What somebody did that an audit is about, by the name of the fact."""
    return _filled(translate("Audit", looks.AUDIT[kind]), facts) if kind in looks.AUDIT else _unknown(kind)


def aside(why: str) -> str:
    """Why a line was set aside."""
    return translate("Aside", looks.ASIDE[why]) if why in looks.ASIDE else _unknown(why)


def _unknown(kind: str) -> str:
    return _filled(translate("Audit", looks.UNKNOWN), {"kind": kind})


def weekday(of: date) -> str:
    """The day of the week; a `datetime` is taken at its local day."""
    local_date = local(of).date() if isinstance(of, datetime) else of
    return translate("Weekday", terms.WEEKDAYS[local_date.weekday()])


def long_day(of: date) -> str:
    """e.g. thứ Hai 25/11/2024."""
    return f"{weekday(of)} {day(of)}"


def when(at: datetime, now: datetime) -> str:
    """Hour alone for today, with day for another day: 16:30, or 16:30 thứ Ba 26/11."""
    if local(at).date() == local(now).date():
        return clock(at)
    return f"{clock(at)} {weekday(at)} {short_day(at)}"


class _Told(dict[str, str]):
    """Facts as they are written; one that was not told does not break the sentence."""

    def __missing__(self, key: str) -> str:
        return _NOT_TOLD


def _filled(words: str, facts: Mapping[str, Detail]) -> str:
    told = _Told({name: _written(name, value) for name, value in facts.items()})
    moments = [told[name] for name, value in facts.items() if isinstance(value, datetime)]
    if moments:
        told.setdefault("until", moments[0])
    return words.format_map(told)


_CODED: dict[str, Callable[[str], str]] = {
    "field": field_name,
    "urgency": lambda code: urgency(Urgency(code)),
    "role": lambda code: role(Role(code)),
    "act": lambda code: act(Act(code)),
}


def _written(name: str, value: Detail) -> str:
    if isinstance(value, datetime):
        return f"{clock(value)} {long_day(value)}"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int):
        return count(value)
    return _CODED[name](value) if name in _CODED else value
