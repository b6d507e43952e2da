"""A figure, the baseline it is measured beside, and the bound it must keep."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class Of(StrEnum):
    """What a bound is set on."""

    RATIO = "ratio"
    VALUE = "value"


class Verdict(StrEnum):
    """What came of a figure."""

    KEPT = "kept"
    BROKEN = "broken"
    SKIPPED = "skipped"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The most that a ratio, or the value itself in the figure's unit, may be."""

    of: Of
    at_most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What else was measured in the same run, in the unit of the figure."""

    what: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the bench. `value` is a median; without one `note` says why there is none.

    A figure that could not be measured is broken when it has a bound, unless `skipped`: then what it is compared
    with is not on this machine.
    """

    name: str
    what: str
    unit: str
    value: float | None
    p95: float | None = None
    baseline: Baseline | None = None
    bound: Bound | None = None
    skipped: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The value for one of the baseline; for speeds (units per second) the same way round."""
        if self.value is None or self.baseline is None:
            return None
        return self.value / self.baseline.value

    @property
    def verdict(self) -> Verdict:
        """Whether the bound holds."""
        if self.skipped:
            return Verdict.SKIPPED
        if self.bound is None:
            return Verdict.REPORTED
        measured = self.ratio if self.bound.of is Of.RATIO else self.value
        return Verdict.KEPT if measured is not None and measured <= self.bound.at_most else Verdict.BROKEN

    def as_json(self) -> dict[str, object]:
        """The figure with what follows from it."""
        return asdict(self) | {"ratio": self.ratio, "verdict": self.verdict}
