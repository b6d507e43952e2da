"""Holdings for a person at a terminal."""

from datetime import datetime

from kt1desk.domain.custody import Dispute, HolderKind, Stage
from kt1desk.hub.holdings import Holding, Holdings, ItemHeld

_CONTRADICTIONS = {
    Dispute.NEVER_ACCEPTED: "nobody has told of its acceptance",
    Dispute.ACCEPTED_TWICE: "it was accepted twice",
    Dispute.MOVED_AFTER_END: "it was moved after its end",
    Dispute.LEFT_UNCONFIRMED: "it left with a label that nobody had scanned",
    Dispute.VOID_BUT_USED: "its number was declared void",
}


def in_words(present: Holdings) -> str:
    """A line for each holder, office by office, below how many items there are."""
    lines = [f"{_items(present.items)} not finished"]
    if present.training_items:
        lines[0] += f", {present.training_items} of exercises"
    return "\n".join((*lines, *map(_line, present.held)))


def item_in_words(item_no: str, found: tuple[ItemHeld, ...]) -> str:
    """A line for each who has it, and below it what contradicts."""
    if not found:
        return f"{item_no}: no desk has told of it"
    lines: list[str] = []
    for each in found:
        lines.append(f"{item_no}: {_where(each)}")
        lines += [f"  contradiction: {_CONTRADICTIONS[Dispute(dispute)]}" for dispute in each.disputes]
    return "\n".join(lines)


def _line(held: Holding) -> str:
    since, due = f", the longest since {_moment(held.since)}", f", the earliest promise {_moment(held.due)}"
    return f"{_office(held)} {_who(held)}: {_items(held.items)}{since}{due if held.due else ''}"


def _where(item: ItemHeld) -> str:
    if item.stage == Stage.UNKNOWN:
        return f"{_office(item)} told of it, nobody is known to have it"
    if not item.held:
        return f"{item.stage} since {_moment(item.since)} at {_office(item)}, the post holds it no more"
    return f"{_office(item)} {_who(item)}, since {_moment(item.since)}, {item.stage}"


def _office(held: Holding | ItemHeld) -> str:
    return f"{held.office}{' training' * held.training}"


def _who(held: Holding | ItemHeld) -> str:
    named = f"{held.name or '?'} ({held.holder})"
    match held.kind:
        case HolderKind.BAG:
            said = f"bag {held.holder}"
        case HolderKind.VEHICLE:
            said = f"vehicle {held.holder}"
        case HolderKind.RESERVED:
            said = f"reserved, {named} answers"
        case HolderKind.SAFE:
            said = f"safe, sealed by {named}"
        case _:
            said = f"postman {named}" if held.out else named
    # What a desk wrote goes to a terminal, which obeys some signs.
    return "".join(sign if sign.isprintable() else "?" for sign in said)


def _items(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"


def _moment(at: datetime | None) -> str:
    return "an unknown moment" if at is None else at.isoformat(timespec="minutes")
