"""The language of the window, read before anything heavy so that the first thing shown is in it."""

import tomllib
from pathlib import Path

LANGUAGES = ("vi", "en")


def language_of(home: Path) -> str:
    """Return the language of the settings in `home`; Vietnamese where they say nothing readable.

    The settings are read strictly a moment later, and what is wrong with them is said then.
    """
    try:
        table = tomllib.loads((home / "settings.toml").read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return LANGUAGES[0]
    chosen = table.get("language")
    return chosen if isinstance(chosen, str) and chosen in LANGUAGES else LANGUAGES[0]
