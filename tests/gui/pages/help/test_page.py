"""F1 speaks of the page one comes from."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.gui.widgets.key_cap import KeyCap


def _topic(title: str) -> HelpText:
    return HelpText(
        title=title, purpose=f"What {title} is for.", keys=(HelpKey("Ctrl+Enter", "does it"),), notes=("Note.",)
    )


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> HelpPage:
    topics = {"accept": lambda: _topic("Accept"), "find": lambda: _topic("Find")}
    page = HelpPage(topics, (HelpKey("F2", "Accept"), HelpKey("F3", "Find")))
    qtbot.addWidget(page)
    page.resize(1036, 588)
    page.show()
    return page


def _shown(page: HelpPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_help_follows_the_page_one_comes_from(page: HelpPage, qtbot: QtBot) -> None:
    page.follow("help", "find")
    qtbot.waitUntil(lambda: {"Find", "What Find is for.", "does it", "Note."} <= _shown(page))
    assert "What Accept is for." not in _shown(page)
    page.follow("accept", "help")
    page.follow("help", "accept")
    qtbot.waitUntil(lambda: "What Accept is for." in _shown(page))
    assert "What Find is for." not in _shown(page)


def test_a_page_without_help_leaves_what_was_shown(page: HelpPage) -> None:
    page.follow("help", "unknown")
    assert "What Accept is for." in _shown(page)


def test_the_keys_that_work_everywhere_are_always_there(page: HelpPage) -> None:
    caps = {cap.accessibleName() for cap in page.findChildren(KeyCap) if cap.isVisible()}
    assert {"F2", "F3", "Ctrl+L", "Esc", "F12", "Shift+F12", "Tab"} <= caps
