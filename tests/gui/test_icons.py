"""Icons are found by name and take the colour of the words beside them."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.gui.icons import IconLabel, icon, icon_pixmap
from kt1desk.gui.pages.find.items_model import TRUTH_ICONS
from kt1desk.gui.widgets.truth_cell import PartWords

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "icons").glob("*.svg"))
TAKE_A_NAME = {"IconLabel", "show_icon", "icon", "icon_pixmap", "PartWords", "show_sound"}


def _names_in_code() -> set[str]:
    names = set(TRUTH_ICONS.values())
    for path in (ROOT / "kt1desk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                first = node.args[0]
                if called in TAKE_A_NAME and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    names.add(first.value)
    return names - {""}


def _inked(name: str, colour: QColor) -> set[str]:
    image = icon_pixmap(name, colour, 24).toImage()
    pixels = (image.pixelColor(x, y) for x in range(24) for y in range(24))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_icon_that_the_code_names_is_there() -> None:
    assert PartWords.__name__ in TAKE_A_NAME
    assert _names_in_code() - {path.stem for path in FILES} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_the_colour_asked_for(path: Path, dressed: QApplication) -> None:
    assert _inked(path.stem, QColor("#17693a")) == {"#17693a"}


def test_an_unknown_icon_is_empty_and_no_error(dressed: QApplication) -> None:
    assert _inked("no-such-icon", QColor("black")) == set()


def test_the_licence_of_the_icons_stands_beside_them() -> None:
    assert re.search("ISC License", (ROOT / "resources" / "icons" / "LICENSE").read_text(encoding="utf-8"))


def test_an_icon_is_as_high_as_the_text_and_as_sharp_as_the_screen(dressed: QApplication, qtbot: QtBot) -> None:
    label = IconLabel("check")
    qtbot.addWidget(label)
    assert label.width() == label.height() == round(14 * 1.25)
    assert icon_pixmap("check", QColor("black"), 20, 2.0).size().width() == 40
    assert icon("check", QColor("black")).availableSizes()
