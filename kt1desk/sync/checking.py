"""Whether pulled lines are what they claim to be; each stands alone, so a bad one never holds up the others."""

from collections.abc import MutableMapping
from dataclasses import dataclass

from kt1desk.wire.aside import Aside, SetAside
from kt1desk.wire.line import Line, LineBad, line_digest, payload_fits, read_header
from kt1desk.wire.protocol import DeskKey, Page
from kt1desk.wire.signing import signature_holds

KeyOf = tuple[str, str]
"""Desk and life."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """A page after checking. `keys` are those that are new, or newly of the province or not."""

    lines: tuple[Line, ...]
    keys: tuple[DeskKey, ...]
    aside: tuple[SetAside, ...]


def sift(page: Page, known: MutableMapping[KeyOf, DeskKey], own: KeyOf) -> Sifted:
    """Check every line of a page; keys seen for the first time are added to `known` and stay as they are.

    Whether a desk is one of the province is the hub's to say, and to say otherwise later.
    """
    changed, new = set(), []
    for key in page.keys:
        of = (key.desk, key.life)
        standing = known.get(of)
        if of == own or key == standing:
            continue
        if standing is not None and standing.public_key != key.public_key:
            changed.add(of)
            continue
        known[of] = key
        new.append(key)
    lines, aside = [], []
    for line in page.lines:
        why = _fault(line, known, changed, own)
        if why is None:
            lines.append(line)
        else:
            aside.append(SetAside(line=line, why=why))
    return Sifted(lines=tuple(lines), keys=tuple(new), aside=tuple(aside))


def _fault(line: Line, known: MutableMapping[KeyOf, DeskKey], changed: set[KeyOf], own: KeyOf) -> Aside | None:
    try:
        header = read_header(line)
    except LineBad:
        return Aside.UNREADABLE
    author = (header.desk, header.life)
    if author == own:
        return Aside.OWN_LIFE
    key = known.get(author)
    if key is None:
        return Aside.KEY_UNKNOWN
    if not signature_holds(key.public_key, line.signature, line_digest(line)):
        return Aside.KEY_CHANGED if author in changed else Aside.SIGNATURE_WRONG
    return None if payload_fits(line, header) else Aside.PAYLOAD_ALTERED
