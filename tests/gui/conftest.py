"""Every screen is tested in its clothes: theme, fonts and icons as in the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kt1desk.gui.theme import dress

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(autouse=True)
def _language_of_the_source() -> None:
    """Whatever a test of this process spoke before: names of the dated tables follow the language of the program."""
    QLocale.setDefault(QLocale.c())


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with theme, fonts and icons; sentences stay in the language of the source."""
    dress(qapp, RESOURCES)
    return qapp
