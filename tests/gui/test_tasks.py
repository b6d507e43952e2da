"""Work leaves the GUI thread and comes back to it, in order, and not after the end."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.gui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def _unexpected(error: Exception) -> None:
    raise error


def test_work_runs_elsewhere_and_its_end_is_told_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[str, bool]] = []
    here = threading.current_thread()
    tasks.books(
        lambda: threading.current_thread().name,
        lambda name: told.append((name, threading.current_thread() is here)),
        _unexpected,
    )
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    name, came_back = told[0]
    assert name.startswith("books")
    assert came_back


def test_work_of_one_kind_ends_in_the_order_it_was_asked(tasks: Tasks, qtbot: QtBot) -> None:
    ended: list[int] = []
    for number in range(20):
        tasks.books(partial(abs, number), ended.append, _unexpected)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert ended == list(range(20))


def test_a_line_that_hangs_does_not_hold_up_the_books(tasks: Tasks, qtbot: QtBot) -> None:
    line_answers = threading.Event()
    ended: list[str] = []
    tasks.network(line_answers.wait, lambda _: ended.append("network"), _unexpected)
    tasks.books(lambda: "books", ended.append, _unexpected)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["books"]
    line_answers.set()
    qtbot.waitUntil(lambda: len(ended) == 2)


def test_a_refusal_is_told_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[Exception] = []

    def refused() -> None:
        raise RuleBroken(Rule.NO_OPEN_SHIFT)

    tasks.books(refused, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], RuleBroken)


def test_an_error_in_what_follows_reaches_the_excepthook(tasks: Tasks, qtbot: QtBot) -> None:
    def broken(_: None) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        tasks.books(lambda: None, broken, _unexpected)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_after_close_nothing_is_delivered_but_the_books_are_finished(qtbot: QtBot) -> None:
    tasks = Tasks()
    may_end = threading.Event()
    done_in_books: list[str] = []
    told: list[str] = []

    def record(what: str) -> str:
        may_end.wait()
        done_in_books.append(what)
        return what

    tasks.books(lambda: record("first"), told.append, _unexpected)
    tasks.books(lambda: record("second"), told.append, _unexpected)
    tasks.network(may_end.wait, lambda _: told.append("network"), _unexpected)
    may_end.set()
    tasks.close()
    qtbot.wait(0)
    assert done_in_books == ["first", "second"]
    assert told == []


def test_work_asked_after_close_is_dropped(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.close()
    ran: list[str] = []
    tasks.books(lambda: ran.append("work"), lambda _: ran.append("done"), _unexpected)
    qtbot.wait(0)
    assert ran == []


def test_the_network_takes_its_small_steps_in_the_thread_of_the_books(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[str] = []
    tasks.network(
        lambda: tasks.in_books(lambda: threading.current_thread().name),
        told.append,
        _unexpected,
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("books")


def test_a_step_of_the_books_asked_for_in_their_own_thread_is_taken_at_once(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[str] = []
    tasks.books(lambda: tasks.in_books(lambda: threading.current_thread().name), told.append, _unexpected)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("books")


def test_a_printer_that_lets_wait_keeps_neither_the_books_nor_the_network_waiting(tasks: Tasks, qtbot: QtBot) -> None:
    printed, told, go_on = list[str](), list[str](), threading.Event()
    tasks.printing(lambda: str(go_on.wait(20)), printed.append, _unexpected)
    tasks.books(lambda: "books", told.append, _unexpected)
    tasks.network(lambda: "network", told.append, _unexpected)
    qtbot.waitUntil(lambda: sorted(told) == ["books", "network"])
    assert printed == []
    go_on.set()
    qtbot.waitUntil(lambda: printed == ["True"])
