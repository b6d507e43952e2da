"""The figures as a table to read."""

from collections.abc import Iterable, Sequence

from tests.bench.figures import Bound, Figure, Of

_HEADS = ("figure", "measured", "p95", "baseline", "ratio", "bound", "")
_GAP = "  "


def table(figures: Sequence[Figure]) -> str:
    """Lines of columns, then each remark and each baseline by name."""
    rows = [_HEADS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "-" * len(lines[0]))
    return "\n".join((*lines, "", *_remarks(figures))) + "\n"


def _row(figure: Figure) -> tuple[str, ...]:
    baseline = figure.baseline
    return (
        figure.name,
        _amount(figure.value, figure.unit),
        _amount(figure.p95, figure.unit),
        _amount(baseline.value if baseline else None, figure.unit),
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        _bound(figure.bound, figure.unit),
        figure.verdict.value,
    )


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = 0 if value >= 1_000 or value == int(value) else 3 if value < 1 else 2
    return f"{value:,.{digits}f} {unit}"


def _bound(bound: Bound | None, unit: str) -> str:
    if bound is None:
        return ""
    return f"ratio <= {bound.at_most:g}" if bound.of is Of.RATIO else f"<= {bound.at_most:g} {unit}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if column == 0 else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return _GAP.join((first, *others)).rstrip()


def _remarks(figures: Iterable[Figure]) -> list[str]:
    remarks = []
    for figure in figures:
        beside = f"; baseline: {figure.baseline.what}" if figure.baseline else ""
        note = f" ({figure.note})" if figure.note else ""
        remarks.append(f"{figure.name}: {figure.what}{beside}{note}")
    return remarks
