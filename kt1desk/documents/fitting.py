"""Text that never leaves its frame: it shrinks, then wraps, then ends in "…"."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kt1desk.documents.fonts import CAP_HEIGHT, KEPT_TEXTS, Face, printable, reach_ems, text_width

ELLIPSIS = "…"
LEADING = 1.27
"""Line distance in ems: ascender and descender of the faces, so that a mark never touches the line above."""

_MARKS_SHARE = 0.15
_ONE_LINE_AT_LEAST = 0.85
_STEP = 0.95
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A text and the room it is given. Sizes in points: `size` is wanted, `least` still legible.

    `prose`: sentences wrap before they shrink, so that paragraphs keep one size.
    """

    text: str
    face: Face
    size: float
    least: float
    max_lines: int = 1
    leading: float = LEADING
    prose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Lines that fit, in one size. `cut` when the end of the text is missing and "…" says so."""

    lines: tuple[str, ...]
    face: Face
    size: float
    leading: float
    cut: bool

    @property
    def height(self) -> float:
        """Points from the top of the first line to the bottom of the last."""
        return len(self.lines) * self.size * self.leading

    @property
    def first_baseline(self) -> float:
        """Points from the top to the baseline of the first line: capitals and their marks stand amid the line."""
        return self.size * ((self.leading - 1) / 2 + CAP_HEIGHT + _MARKS_SHARE)

    @property
    def width(self) -> float:
        """Points that the widest line takes."""
        return max((text_width(line, self.face, self.size) for line in self.lines), default=0.0)


@lru_cache(KEPT_TEXTS)
def fit(part: Part, width: float) -> Fitted:
    """Fit one text into `width` points: one line if a little shrinking will do, else the largest type that fits."""
    return _fit(_Measured.of(part), part.size, part.max_lines, width)


def fit_stack(parts: Sequence[Part], width: float, height: float) -> tuple[Fitted, ...]:
    """Fit texts one below the other into `width` x `height` points; empty texts take no room.

    All shrink together; at their least sizes the text with the most lines, and of these the last, gives one up,
    and last of all the texts at the end are left out.
    """
    return _fit_stack(tuple(parts), width, height)


@lru_cache(KEPT_TEXTS)
def _fit_stack(parts: tuple[Part, ...], width: float, height: float) -> tuple[Fitted, ...]:
    texts = [_Measured.of(part) for part in parts if part.text.strip()]
    scale = 1.0
    wanted = _scaled(texts, scale, width)
    if not _fits(wanted, height) and not _fits(_scaled(texts, 0, width), height):
        return tuple(_squeezed(texts, width, height))
    while not _fits(wanted, height):
        scale *= _STEP
        wanted = _scaled(texts, scale, width)
    return tuple(wanted)


def _scaled(texts: Sequence["_Measured"], scale: float, width: float) -> list[Fitted]:
    return [_fit(text, max(text.part.least, text.part.size * scale), text.part.max_lines, width) for text in texts]


def _fits(fitted: Sequence[Fitted], height: float) -> bool:
    return _height(fitted) <= height and not any(one.cut for one in fitted)


def _squeezed(texts: Sequence["_Measured"], width: float, height: float) -> list[Fitted]:
    fitted = [_fit(text, text.part.least, text.part.max_lines, width) for text in texts]
    while fitted and _height(fitted) > height:
        longest = max(range(len(fitted)), key=lambda i: (len(fitted[i].lines), i))
        lines = len(fitted[longest].lines)
        if lines > 1:
            text = texts[longest]
            fitted[longest] = _fit(text, text.part.least, lines - 1, width)
        else:
            fitted.pop()
    return fitted


def _height(fitted: Sequence[Fitted]) -> float:
    return sum(one.height for one in fitted)


def _fit(text: "_Measured", size: float, max_lines: int, width: float) -> Fitted:
    part, least = text.part, min(size, text.part.least)
    one_line_size = size if part.prose else max(least, size * _ONE_LINE_AT_LEAST)
    if text.ems * one_line_size <= width:
        return _fitted((text.text,) if text.text else (), part, min(size, width / text.ems) if text.ems else size)
    sizes = _sizes(size, least)
    fewest = bisect_left(sizes, True, key=lambda tried: len(text.wrapped(width / tried)) <= max_lines)
    if fewest < len(sizes):
        return _fitted(text.wrapped(width / sizes[fewest]), part, sizes[fewest])
    return _fitted(text.cut(width / least, max_lines), part, least, cut=True)


def _sizes(size: float, least: float) -> list[float]:
    sizes = [size]
    while sizes[-1] > least:
        sizes.append(max(least, sizes[-1] * _STEP))
    return sizes


def _fitted(lines: tuple[str, ...], part: Part, size: float, *, cut: bool = False) -> Fitted:
    return Fitted(lines=lines, face=part.face, size=size, leading=part.leading, cut=cut)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A printable text and, in ems, how far it reaches after each letter: measured once for every size tried."""

    part: Part
    text: str
    reach: tuple[float, ...]

    @classmethod
    def of(cls, part: Part) -> "_Measured":
        text = printable(part.text)
        return cls(part, text, reach_ems(text, part.face))

    @property
    def ems(self) -> float:
        """The width of the whole text."""
        return self.reach[-1]

    def wrapped(self, ems: float) -> tuple[str, ...]:
        """Lines of at most `ems`; a word that is longer than a line is broken."""
        return tuple(self.text[start:end] for start, end in self._lines(ems))

    def cut(self, ems: float, max_lines: int) -> tuple[str, ...]:
        """At most so many lines, the last with an ellipsis."""
        lines = self._lines(ems)[:max_lines]
        start = lines[-1][0]
        room = ems - text_width(ELLIPSIS, self.part.face, 1)
        end = max(start, self._end(start, room))
        last = self.text[start:end].rstrip(" ,;–-") + ELLIPSIS
        return (*(self.text[begin:stop] for begin, stop in lines[:-1]), last)

    def _lines(self, ems: float) -> list[tuple[int, int]]:
        lines: list[tuple[int, int]] = []
        start = 0
        while start < len(self.text):
            end = max(self._end(start, ems), start + 1)
            if end < len(self.text):
                space = self.text.rfind(" ", start, end + 1)
                end = space if space > start else end
            lines.append((start, end))
            start = end + 1 if self.text[end : end + 1] == " " else end
        return lines

    def _end(self, start: int, ems: float) -> int:
        """Where a line that begins at `start` has reached `ems`."""
        return bisect_right(self.reach, self.reach[start] + ems + _ROUNDING) - 1
