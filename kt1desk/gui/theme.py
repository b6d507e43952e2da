"""Dresses the application: fonts, colours and style sheet from one theme file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from kt1desk.domain.errors import Cause, Unavailable

FAMILY = "Be Vietnam Pro"
_FONT_PACKAGE = "fontpkg_be_vietnam_pro"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

_SECTION = re.compile(r"^\[(tokens[^\]]*|end)\]$", re.MULTILINE)
_TOKEN = re.compile(r"^([a-z-]+): (.+)$", re.MULTILINE)
_USE = re.compile(r"@([a-z-]+)")
_GROWING = re.compile(r"^(\d+)px\*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the settings of this machine ask for. `text_factor` 1.0 is normal, 1.4 large text."""

    text_factor: float = 1.0
    high_contrast: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme file with its tokens put in place."""

    tokens: Mapping[str, str]
    sheet: str


def read_theme(text: str, look: Look) -> Theme:
    """Return the theme of `text`; a use of an unknown token raises KeyError."""
    parts = _SECTION.split(text)
    named = dict(zip(parts[1::2], parts[2::2], strict=True))
    tokens = dict(_TOKEN.findall(named["tokens"]))
    if look.high_contrast:
        tokens |= dict(_TOKEN.findall(named["tokens high-contrast"]))
    grown = {name: _grown(value.strip(), look.text_factor) for name, value in tokens.items()}
    rules = named["end"].partition("*/")[2]
    return Theme(tokens=grown, sheet=_USE.sub(lambda use: grown[use[1]], rules))


def _grown(value: str, factor: float) -> str:
    size = _GROWING.match(value)
    return f"{round(int(size[1]) * factor)}px" if size else value


def dress(app: QApplication, resources: Path, look: Look | None = None) -> None:
    """Give `app` its style, fonts and colours.

    Raises `Unavailable(RESOURCES_MISSING)` when the theme or the fonts are not there.
    """
    theme_file = resources / "theme.qss"
    try:
        text = theme_file.read_text(encoding="utf-8")
    except OSError as error:
        raise Unavailable(Cause.RESOURCES_MISSING, path=str(theme_file)) from error
    theme = read_theme(text, look or Look())
    load_fonts()
    # Icons are found by name through Qt's own search path, so a widget needs no path handed in.
    QDir.setSearchPaths("icons", [str(resources / "icons")])
    palette = _palette(theme.tokens)
    # Qt dresses every standing widget anew, even in the same clothes: some seconds on an old PC.
    if app.styleSheet() == theme.sheet and app.palette() == palette:
        return
    app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont(FAMILY)
    font.setPixelSize(int(theme.tokens["text"].removesuffix("px")))
    app.setFont(font)
    app.setPalette(palette)
    app.setStyleSheet(theme.sheet)


def load_fonts() -> None:
    """Load the weights in use; a bare machine has no font with full Vietnamese.

    Raises `Unavailable(RESOURCES_MISSING)`.
    """
    if FAMILY in QFontDatabase.families():
        return
    for weight in _WEIGHTS:
        try:
            data = (files(_FONT_PACKAGE) / "files" / f"BeVietnamPro-{weight}.ttf").read_bytes()
        except (ModuleNotFoundError, OSError) as error:
            raise Unavailable(Cause.RESOURCES_MISSING, path=f"BeVietnamPro-{weight}.ttf") from error
        if QFontDatabase.addApplicationFontFromData(data) < 0:
            raise Unavailable(Cause.RESOURCES_MISSING, path=f"BeVietnamPro-{weight}.ttf")


def _palette(tokens: Mapping[str, str]) -> QPalette:
    """Roles that hand-painted widgets use, so that they follow the theme."""
    roles = {
        QPalette.ColorRole.Window: "page",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "field",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on-accent",
        QPalette.ColorRole.Midlight: "accent-wash",
        QPalette.ColorRole.Mid: "line-strong",
        QPalette.ColorRole.Light: "line",
        QPalette.ColorRole.Dark: "muted",
        QPalette.ColorRole.Link: "accent",
    }
    palette = QPalette()
    for role, token in roles.items():
        palette.setColor(role, QColor(tokens[token]))
    return palette
