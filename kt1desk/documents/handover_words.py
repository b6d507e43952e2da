"""How the receipt of a handover words what did not agree, and what was found at the counter."""

from collections.abc import Mapping

from kt1desk.documents import words
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.duty_check import CheckKind, SealRange, SealsFound
from kt1desk.usecases.handover_papers import CheckedRow, DifferenceRow

OUTCOME: Mapping[Outcome, str] = {
    Outcome.AGREED: "khớp",
    Outcome.MISSING: "sổ có, cả hai bên không thấy",
    Outcome.EXTRA: "cả hai bên thấy, sổ chưa hề có",
    Outcome.WRONG_STATE: "cả hai bên thấy, sổ ghi đang ở nơi khác",
    Outcome.SEEN_BY_ONE: "chỉ một bên thấy",
}


def kept(row: DifferenceRow) -> str:
    """Who answers for it until the case is closed."""
    case = row.case.rpartition("/")[2]  # desk and life stand at the foot of the paper
    return f"Bảo lưu: người giao vẫn chịu trách nhiệm, hồ sơ {case}" if row.reserved else f"Để riêng, hồ sơ {case}"


def found(row: CheckedRow) -> str:
    """What was written down of a row of the checklist."""
    answer = row.answer
    if not answer.there:
        return f"KHÔNG CÓ: {row.reason}" if row.kind is not CheckKind.DEVICE else f"KHÔNG CHẠY: {row.reason}"
    match row.kind:
        case CheckKind.COUNT:
            return words.whole(answer.amount or 0)
        case CheckKind.CASH:
            return f"{words.whole(answer.amount or 0)} đồng"
        case CheckKind.SEALS:
            return _seals(answer.seals or SealsFound())
        case CheckKind.DEVICE:
            return "Chạy được"
        case _:
            return "Có"


def _seals(seals: SealsFound) -> str:
    parts = (("chưa dùng", seals.unused), ("đã dùng", seals.used), ("đã hủy", seals.void))
    return "; ".join(f"{name}: {_ranges(ranges)}" for name, ranges in parts)


def _ranges(ranges: tuple[SealRange, ...]) -> str:
    if not ranges:
        return "không"
    pieces = sum(each.count for each in ranges)
    return f"{', '.join(map(str, ranges))} ({words.whole(pieces)} chiếc)"
