"""The promised moment and its arithmetic, said so that the sender can count it after us."""

from collections.abc import Iterable
from itertools import groupby

from kt1desk.documents.words import clock, day, local_date, weekday
from kt1desk.domain.calendar import DayStatus
from kt1desk.domain.due import DayStep, Promise

_WHY_OFF = {
    DayStatus.WEEKEND: "cuối tuần",
    DayStatus.HOLIDAY: "ngày lễ",
    DayStatus.SWAP_OFF: "hoán đổi",
}
_ADDS = {1: "½ ngày", 2: "1 ngày"}
_HALVES = 2


def due_words(promise: Promise) -> str:
    """12:00, thứ Tư 27/11/2024."""
    on = local_date(promise.due_at)
    return f"{clock(promise.due_at)}, {weekday(on)} {day(on)}"


def rule_words(promise: Promise) -> str:
    """What was promised, in the terms of the rule: J + 1,5 ngày làm việc; the notice of a timed item."""
    if promise.notice_hours:
        return f"Giờ hẹn với người gửi; chấp nhận trước giờ hẹn ít nhất {promise.notice_hours} giờ"
    whole, half = divmod(promise.half_days, _HALVES)
    return f"J + {whole}{',5' if half else ''} ngày làm việc, J là ngày chấp nhận"


def count_words(promise: Promise) -> str:
    """J = thứ Hai 25/11/2024; 26/11: 1 ngày; 27/11: ½ ngày → days off are said together, with their reasons."""
    first, *rest = promise.steps
    said = [f"J = {weekday(first.day)} {day(first.day)}"]
    for is_off, run in groupby(rest, key=lambda step: step.half_days == 0):
        steps = tuple(run)
        said += [_off(steps)] if is_off else [_counted(step) for step in steps]
    return "; ".join(said)


def _counted(step: DayStep) -> str:
    why = f" ({_began_small(step.name or 'làm bù')})" if step.status is DayStatus.SWAP_WORK else ""
    return f"{step.day:%d/%m}: {_ADDS[step.half_days]}{why}"


def _off(steps: tuple[DayStep, ...]) -> str:
    first, last = steps[0].day, steps[-1].day
    when = f"{first:%d/%m}" if first == last else f"{first:%d/%m} – {last:%d/%m}"
    return f"{when}: nghỉ ({', '.join(_reasons(steps))})"


def _reasons(steps: Iterable[DayStep]) -> list[str]:
    """Each reason once; of the many days of a Tết only the name that all of them end with."""
    reasons = dict.fromkeys(_reason(step) for step in steps)
    return [one for one in reasons if not any(one != other and one.endswith(other) for other in reasons)]


def _reason(step: DayStep) -> str:
    if not step.name or step.status is DayStatus.SWAP_OFF:
        return _WHY_OFF.get(step.status, "không làm việc")
    return step.name.removesuffix(" (nghỉ bù)")


def _began_small(text: str) -> str:
    return text[:1].lower() + text[1:]
