"""Text that never leaves its frame: it shrinks, then wraps, then ends in "…"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kt1desk.documents.fonts import CAP_HEIGHT, Face, printable, text_width

ELLIPSIS = "…"
LEADING = 1.27
"""Line distance in ems: ascender and descender of the faces, so that a mark never touches the line above."""

_MARKS_SHARE = 0.15
_ONE_LINE_AT_LEAST = 0.85
_STEP = 0.95


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


def fit(part: Part, width: float) -> Fitted:
    """Fit one text into `width` points: one line if a little shrinking will do, else the largest type that fits."""
    text = printable(part.text)
    whole = text_width(text, part.face, 1)
    one_line_size = part.size if part.prose else max(part.least, part.size * _ONE_LINE_AT_LEAST)
    if whole * one_line_size <= width:
        size = min(part.size, width / whole) if whole else part.size
        return _fitted((text,) if text else (), part, size, cut=False)
    words = _Words.of(text, part.face)
    for size in _sizes(part):
        lines = words.wrapped(width / size)
        if len(lines) <= part.max_lines:
            return _fitted(lines, part, size, cut=False)
    return _cut(words, part, width)


def fit_stack(parts: Sequence[Part], width: float, height: float) -> tuple[Fitted, ...]:
    """Fit texts one below the other into `width` x `height` points; empty texts take no room.

    All shrink together; at their least sizes the text with the most lines, and of these the last, gives one up,
    and last of all the texts at the end are left out.
    """
    room = [part for part in parts if part.text.strip()]
    scale = 1.0
    while True:
        scaled = [replace(part, size=max(part.least, part.size * scale)) for part in room]
        fitted = [fit(part, width) for part in scaled]
        if _height(fitted) <= height and not any(one.cut for one in fitted):
            return tuple(fitted)
        if all(part.size <= part.least for part in scaled):
            return tuple(_squeezed(scaled, width, height))
        scale *= _STEP


def _squeezed(parts: list[Part], width: float, height: float) -> list[Fitted]:
    fitted = [fit(part, width) for part in parts]
    while fitted and _height(fitted) > height:
        longest = max(range(len(parts)), key=lambda i: (len(fitted[i].lines), i))
        lines = len(fitted[longest].lines)
        if lines > 1:
            parts[longest] = replace(parts[longest], max_lines=lines - 1)
        else:
            parts.pop()
        fitted = [fit(part, width) for part in parts]
    return fitted


def _height(fitted: Sequence[Fitted]) -> float:
    return sum(one.height for one in fitted)


def _sizes(part: Part) -> list[float]:
    sizes = [part.size]
    while sizes[-1] > part.least:
        sizes.append(max(part.least, sizes[-1] * _STEP))
    return sizes


def _fitted(lines: tuple[str, ...], part: Part, size: float, *, cut: bool) -> Fitted:
    return Fitted(lines=lines, face=part.face, size=size, leading=part.leading, cut=cut)


def _cut(words: "_Words", part: Part, width: float) -> Fitted:
    size = min(part.size, part.least)
    lines = words.wrapped(width / size)
    kept, rest = lines[: part.max_lines - 1], " ".join(lines[part.max_lines - 1 :])
    last = _ended(rest, part.face, width / size)
    return _fitted((*kept, last), part, size, cut=True)


def _ended(text: str, face: Face, ems: float) -> str:
    """The longest beginning of `text` that leaves room for the ellipsis."""
    room = ems - text_width(ELLIPSIS, face, 1)
    end, used = 0, 0.0
    for char in text:
        used += text_width(char, face, 1)
        if used > room:
            break
        end += 1
    return text[:end].rstrip(" ,;–-") + ELLIPSIS


@dataclass(frozen=True, slots=True)
class _Words:
    """Words with their widths in ems, measured once for every size that is tried."""

    words: tuple[str, ...]
    ems: tuple[float, ...]
    space: float
    face: Face

    @classmethod
    def of(cls, text: str, face: Face) -> "_Words":
        words = tuple(text.split(" "))
        return cls(words, tuple(text_width(word, face, 1) for word in words), text_width(" ", face, 1), face)

    def wrapped(self, ems: float) -> tuple[str, ...]:
        """Greedy lines of at most `ems`; a word that is longer than a line is broken."""
        lines: list[str] = []
        line: list[str] = []
        used = 0.0
        for word, wide in zip(self.words, self.ems, strict=True):
            if line and used + self.space + wide <= ems:
                line.append(word)
                used += self.space + wide
                continue
            if line:
                lines.append(" ".join(line))
            *full, last = self._broken(word, wide, ems)
            lines += full
            line, used = [last], wide if not full else text_width(last, self.face, 1)
        return (*lines, " ".join(line))

    def _broken(self, word: str, wide: float, ems: float) -> list[str]:
        if wide <= ems:
            return [word]
        pieces, used = [""], 0.0
        for char in word:
            char_wide = text_width(char, self.face, 1)
            if pieces[-1] and used + char_wide > ems:
                pieces.append("")
                used = 0.0
            pieces[-1] += char
            used += char_wide
        return pieces
