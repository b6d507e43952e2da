"""The plug is pulled at any moment: what was told to the clerk is in the store, and the store is whole."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import serial_of
from kt1desk.ledger.chain import following
from kt1desk.store.engine import writing
from kt1desk.store.projections import rebuild
from kt1desk.wire.line import EMPTY, line_digest
from kt1desk.wire.signing import signature_holds
from tests.store.opened import DESK, LIFE, SIGNING, OpenedStore, open_again, rows_of

ROOT = Path(__file__).parents[2]
KILLS = 20
MANY = 100_000
SECONDS = 20

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only POSIX kills without asking")


@pytest.fixture
def child(store: OpenedStore) -> Iterator[subprocess.Popen[str]]:
    store.desk.lend_numbers(50_000, 50_000 + MANY - 1, ordinal=2)
    store.close()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.accepting_child", str(store.path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # its copies are of its group, and none may outlive a test that failed
    )
    try:
        yield process
        process.communicate(timeout=SECONDS)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    assert process.returncode == 0


def told_until_killed(child: subprocess.Popen[str], after: int) -> list[str]:
    """Let it accept, kill it when it told `after` numbers, and return all it told before it died."""
    said, asked = _pipes(child)
    asked.write("go\n")
    asked.flush()
    pid = int(said.readline().removeprefix("pid "))
    told = [said.readline().strip() for _ in range(after)]
    os.kill(pid, signal.SIGKILL)
    while (line := said.readline().strip()) != "dead":
        told.append(line)
    return told


def _pipes(child: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert child.stdout is not None
    assert child.stdin is not None
    return child.stdout, child.stdin


def test_a_desk_that_is_killed_twenty_times_keeps_every_number_it_told(
    child: subprocess.Popen[str], store_file: Path
) -> None:
    told = [item_no for kill in range(KILLS) for item_no in told_until_killed(child, after=kill * 7 % 13)]
    store = open_again(store_file)
    kept = [line.item_no for line in reversed(store.lookups.recent_items(MANY))]
    assert len(told) >= KILLS
    assert set(told) <= set(kept)
    assert len(kept) <= len(told) + KILLS
    assert [serial_of(item_no) for item_no in kept[100:]] == list(range(50_000, 50_000 + len(kept) - 100))

    lines = store.sync.unsent(MANY)
    *_, (last, _, head) = following(DESK, LIFE, EMPTY, lines)
    assert head == store.sync.head()
    assert signature_holds(SIGNING.public, last.signature, line_digest(last))

    live = rows_of(store.engine)
    with writing(store.engine) as connection:
        rebuild(connection)
    assert rows_of(store.engine) == live
    assert store.lookups.handover_draft().balances
    assert store.accept(Secrecy.C) not in kept
    store.close()
