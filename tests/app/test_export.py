"""`kt1desk export`: somebody takes the book along, and the book says so before the file has its name."""

from pathlib import Path

import pytest

from kt1desk.app.command_list import COMMANDS
from kt1desk.app.commands import verify
from kt1desk.app.desk import open_desk_files
from kt1desk.app.home import Home
from kt1desk.app.keys import unlock_with_passphrase
from kt1desk.app.lock import StoreLock
from kt1desk.domain.events import PinRefused, RestrictedListSeen
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.store.projections import fact_of
from tests.app.test_store_commands import DESK, OPENS, around, home

__all__ = ["home"]

LEADER_PIN = "246810"
CLERK_PIN = "135790"


def export(home: Home, out: Path, *more: str, who: str = f"{DESK}.1", pin: str = LEADER_PIN) -> int:
    beside = home.folder.parent
    (beside / "pin").write_text(pin, encoding="utf-8")
    places = ["--data", str(home.folder), "--store-passphrase-file", str(beside / "passphrase")]
    person = ["--staff", who, "--pin-file", str(beside / "pin"), "--reason", "INSPECTION"]
    return COMMANDS["export"].run([*places, *person, "--out", str(out), "--lang", "en", *more])


def told(home: Home) -> list[object]:
    """The facts in the book of the closed desk."""
    folder = home.desk(DESK)
    files = open_desk_files(unlock_with_passphrase(folder, DESK, OPENS), around(home), lambda _: None)
    try:
        with reading(files.engine) as connection:
            return [fact_of(placed) for placed in LedgerBook(connection).after(0, 100)]
    finally:
        files.close()


def test_what_is_exported_is_found_intact_and_the_look_is_in_the_book(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed, plain = tmp_path / "sổ.kt1", tmp_path / "plain.kt1"
    secret = str(tmp_path / "passphrase")
    assert export(home, sealed, "--passphrase-file", secret) == 0
    assert export(home, plain, "--plain") == 0
    looks = [fact for fact in told(home) if isinstance(fact, RestrictedListSeen)]
    assert [(look.by, look.exported) for look in looks] == [(f"{DESK}.1", True)] * 2
    capsys.readouterr()
    assert verify.main([str(sealed), str(plain), "--passphrase-file", secret, "--lang", "en"]) == 0
    assert "Hạnh".encode() not in sealed.read_bytes()


def test_a_name_that_stands_is_not_overwritten(home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "there.kt1").write_bytes(b"kept")
    assert export(home, tmp_path / "there.kt1", "--plain") == 2
    assert (tmp_path / "there.kt1").read_bytes() == b"kept"
    assert "choose another name" in capsys.readouterr().err


@pytest.mark.parametrize(("who", "pin"), [(f"{DESK}.2", CLERK_PIN), (f"{DESK}.1", "111222"), ("nobody", LEADER_PIN)])
def test_who_may_not_or_has_no_pin_gets_no_file(
    who: str, pin: str, home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(home, tmp_path / "x.kt1", "--plain", who=who, pin=pin) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "x.kt1").exists()
    assert not any(isinstance(fact, RestrictedListSeen) for fact in told(home))


def test_three_wrong_pins_are_told_in_the_book(home: Home, tmp_path: Path) -> None:
    for _ in range(3):
        assert export(home, tmp_path / "x.kt1", "--plain", pin="111222") == 2
    assert [fact.tries for fact in told(home) if isinstance(fact, PinRefused)] == [3]


def test_while_the_window_has_the_desk_nothing_is_exported(home: Home, tmp_path: Path) -> None:
    with StoreLock(home.folder):
        assert export(home, tmp_path / "x.kt1", "--plain") == 2
    assert not (tmp_path / "x.kt1").exists()
