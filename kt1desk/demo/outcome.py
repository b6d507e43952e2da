"""What the demo leaves and whether it may call itself a success: summary.json and its proofs."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.events import ItemAccepted, ItemRefused, ShiftHandedOver
from kt1desk.gui.pages.handover.form import Totals, total
from kt1desk.hub.reports import Status
from kt1desk.wire.line import Head


class ItemSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One accepted item. `office` delivers it, None outside the province; files are relative to the folder."""

    number: str
    label: str
    slip: str
    office: str | None
    secrecy: str
    urgency: str
    weight_g: int
    price_vnd: int
    due_at: str


class RefusalSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One item that was not taken."""

    sender: str
    secrecy: str
    urgency: str
    reason: str
    refused_at: str


class BookSummary(msgspec.Struct, frozen=True, kw_only=True):
    """How many lines of this desk a book holds, and the digest of the last in hex."""

    facts: int
    head: str


class SheetSummary(msgspec.Struct, frozen=True, kw_only=True):
    """The balanced sheet, all classes together, in pieces."""

    start: int
    accepted: int
    received: int
    delivered: int
    given_back: int
    dispatched: int
    on_hand: int

    @property
    def balances(self) -> bool:
        """Start + accepted + received = delivered + given back + dispatched + on hand."""
        came = self.start + self.accepted + self.received
        return came == self.delivered + self.given_back + self.dispatched + self.on_hand


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """summary.json."""

    items: tuple[ItemSummary, ...]
    refused: tuple[RefusalSummary, ...]
    desk: BookSummary
    hub: BookSummary
    handover: SheetSummary
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the day has left behind."""

    accepted: list[ItemAccepted]
    refused: list[ItemRefused]
    handover: ShiftHandedOver
    desk: str
    life: str
    head: Head
    hub: Status
    seconds: float


def summed_up(evidence: Evidence) -> Summary:
    """Put it in the words of summary.json."""
    held = next((each for each in evidence.hub.desks if (each.desk, each.life) == (evidence.desk, evidence.life)), None)
    return Summary(
        items=tuple(_item(fact) for fact in evidence.accepted),
        refused=tuple(_refusal(fact) for fact in evidence.refused),
        desk=BookSummary(facts=evidence.head.number, head=evidence.head.digest.hex()),
        hub=BookSummary(facts=held.facts if held else 0, head=held.head if held else ""),
        handover=_sheet(total(evidence.handover.sheet)),
        seconds=round(evidence.seconds, 1),
    )


def save(summary: Summary, folder: Path) -> Path:
    """Write summary.json."""
    file = folder / "summary.json"
    file.write_bytes(msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n")
    return file


def faults_of(summary: Summary, folder: Path, planned: int) -> list[str]:
    """Everything that keeps the demo from being a success; empty when all holds."""
    missing = [file for item in summary.items for file in (item.label, item.slip) if not (folder / file).is_file()]
    checks = (
        (len(summary.items) == planned, f"{len(summary.items)} items were accepted, not {planned}"),
        (summary.desk == summary.hub, f"desk and hub do not agree: {summary.desk} and {summary.hub}"),
        (summary.handover.balances, f"the sheet does not balance: {summary.handover}"),
        (
            summary.handover.accepted == len(summary.items) == summary.handover.on_hand,
            f"the sheet counts {summary.handover.accepted} accepted and {summary.handover.on_hand} on hand",
        ),
        (not missing, f"papers are missing: {', '.join(missing[:5])}"),
        ((folder / "handover.pdf").is_file(), "the receipt of the handover is missing"),
    )
    return [words for holds, words in checks if not holds]


def _item(fact: ItemAccepted) -> ItemSummary:
    return ItemSummary(
        number=fact.item_no,
        label=f"labels/{fact.item_no}.pdf",
        slip=f"slips/{fact.item_no}.pdf",
        office=fact.recipient.office,
        secrecy=fact.service.secrecy.value,
        urgency=fact.service.urgency.value,
        weight_g=fact.weight_g,
        price_vnd=fact.price.to_pay_vnd,
        due_at=fact.promise.due_at.astimezone(VIETNAM_TIME).isoformat(timespec="minutes"),
    )


def _refusal(fact: ItemRefused) -> RefusalSummary:
    return RefusalSummary(
        sender=fact.sender.name,
        secrecy=fact.service.secrecy.value,
        urgency=fact.service.urgency.value,
        reason=fact.reason,
        refused_at=fact.at.astimezone(VIETNAM_TIME).isoformat(timespec="seconds"),
    )


def _sheet(totals: Totals) -> SheetSummary:
    return SheetSummary(**{each: getattr(totals, each) for each in SheetSummary.__struct_fields__})
