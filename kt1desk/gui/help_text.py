"""What a page says of itself when F1 is pressed; codes of keys and sentences, no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpKey:
    """A key and what it does, both as shown."""

    key: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpText:
    """The help of one page: what it is for, its keys, and a few sentences to remember."""

    title: str
    purpose: str
    keys: tuple[HelpKey, ...]
    notes: tuple[str, ...] = ()
