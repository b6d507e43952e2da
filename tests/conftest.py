"""What holds for every test: no screen, no thread left running, no unexpected word in the log."""

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a display Qt aborts the whole process

# A machine that is busy with other things makes no property false.
settings.register_profile("kt1desk", deadline=None)
settings.load_profile("kt1desk")

pytest_plugins = ["tests.support.postgres"]

THREAD_SECONDS = 2.0
LONG = frozenset({"torture", "journeys", "demo"})


def pytest_configure() -> None:
    """No garbage is looked for among some thousand tests that all stay; see `pytest_collection_finish`."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What was collected stays to the end: every later collection, and tests ask for many, passes over it."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs Qt, so that `-m "not gui"` runs without it; what takes minutes begins first.

    Otherwise one core would wait at the end for a file that the other began last.
    """
    items.sort(key=lambda item: not LONG.intersection(item.path.parts))
    for item in items:
        if {"qapp", "qtbot"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(autouse=True)
def _no_thread_is_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    # A thread of Qt's that called Python once stays listed as "Dummy-n" and cannot be joined.
    new = [thread for thread in threading.enumerate() if thread not in before and not thread.name.startswith("Dummy-")]
    for thread in new:
        thread.join(THREAD_SECONDS)
    assert [thread.name for thread in new if thread.is_alive()] == []


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test() -> Iterator[None]:
    """Qt deletes later only in a running loop: windows that wait for one are dressed again with each change of text."""
    yield
    core, widgets = (sys.modules.get(f"PySide6.{part}") for part in ("QtCore", "QtWidgets"))
    if core is not None and widgets is not None and widgets.QApplication.instance() is not None:
        for window in widgets.QApplication.topLevelWidgets():
            window.deleteLater()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that expects a warning reads it from `caplog` and then calls `caplog.clear()`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [record.getMessage() for record in records if record.levelno >= logging.WARNING] == []
