"""A desk with a real store: the clerk is on duty, the leader may stand by."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.pages.reprint.at_the_desk import Desk
from tests.store.opened import OpenedStore, make_store, open_again
from tests.support.handing_over import hand_over


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    path = tmp_path / "desk.db"
    make_store(path)
    opened = open_again(path)
    hand_over(opened.desk)
    yield opened
    opened.close()


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot, store: OpenedStore) -> Desk:
    return Desk(store, qtbot)
