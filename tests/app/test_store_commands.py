"""The commands that keep a store alive: backup, drill, rebuild, restore; each says what it did and with which code."""

import shutil
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.command_list import COMMANDS
from kt1desk.app.desk import Surroundings, make_desk, open_desk_files
from kt1desk.app.home import Home
from kt1desk.app.keys import Argon2Cost, create, unlock_with_passphrase
from kt1desk.app.lock import StoreLock
from kt1desk.app.recovery_code import spelled
from kt1desk.domain.ids import DeskId
from tests.app.test_desk import asked
from tests.support.clock import StandingClock
from tests.support.fake_keyring import NoKeyring
from tests.support.reference import first_edition

DESK = DeskId("300000-ABCD2345")
OPENS = "cụm từ mở máy quầy"
FAST = Argon2Cost(passes=1, memory_kib=8, lanes=1)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A closed desk; its passphrase and its recovery code lie beside its home."""
    home = Home(folder=tmp_path / "Dữ liệu quầy")
    folder = home.desk(DESK)
    folder.mkdir(parents=True)
    keys, code = create(folder, DESK, OPENS, NoKeyring(), cost=FAST)
    make_desk(asked(training=True), DESK, keys, around(home)).close()
    (tmp_path / "passphrase").write_text(OPENS, encoding="utf-8")
    (tmp_path / "code").write_text(spelled(code), encoding="utf-8")
    return home


def around(home: Home) -> Surroundings:
    return Surroundings(
        folder=home.desk(DESK),
        reference=first_edition(),
        clock=StandingClock(),
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )


def run(name: str, home: Home, *more: str, file: str = "passphrase") -> int:
    secret = str(home.folder.parent / file)
    return COMMANDS[name].run([*more, "--data", str(home.folder), "--passphrase-file", secret, "--lang", "en"])


def test_backup_writes_into_the_first_place_and_says_that_there_is_no_second(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", home) == 0
    said = capsys.readouterr().out
    assert "3 lines" in said
    assert "There is no second place" in said
    (file,) = (home.folder / "backups").iterdir()
    assert file.name.startswith(f"{DESK}-")
    assert run("drill", home) == 0
    assert "folded anew" in capsys.readouterr().out


def test_a_drill_without_any_backup_fails(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("drill", home) == 2
    assert "there is none yet" in capsys.readouterr().out


def test_backup_into_a_folder_that_cannot_be_fails_and_says_that_the_book_is_unharmed(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", home, "--to", str(home.folder.parent / "code")) == 2
    assert "The desk's book is not affected" in capsys.readouterr().out


def test_while_the_window_has_the_desk_open_a_command_says_so_and_leaves(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    with StoreLock(home.folder):
        assert run("backup", home) == 2
    assert "has this desk open" in capsys.readouterr().err


def test_rebuild_folds_the_tables_and_says_how_many_lines(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rebuild", home) == 0
    assert "3 lines" in capsys.readouterr().out


def test_a_wrong_passphrase_changes_nothing(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    (home.folder.parent / "wrong").write_text("không phải cụm này", encoding="utf-8")
    assert run("backup", home, file="wrong") == 2
    assert "opens nothing here" in capsys.readouterr().err


def test_restore_here_waits_for_the_next_start(home: Home) -> None:
    assert run("backup", home) == 0
    (file,) = (home.folder / "backups").iterdir()
    assert run("restore", home, str(file)) == 0
    keys = unlock_with_passphrase(home.desk(DESK), DESK, OPENS)
    back = open_desk_files(keys, around(home), lambda _: None)
    assert len(back.lookups.staff()) == 2
    back.close()
    assert (home.desk(DESK) / "desk-before-restore.db").exists()


def test_restore_on_a_machine_that_never_had_the_desk_takes_the_code_of_the_safe(home: Home, tmp_path: Path) -> None:
    assert run("backup", home, "--to", str(tmp_path / "USB")) == 0
    (file,) = (tmp_path / "USB").iterdir()
    shutil.rmtree(home.folder)
    assert run("restore", home, str(file), "--recovery-code-file", str(tmp_path / "code")) == 0
    keys = unlock_with_passphrase(home.desk(DESK), DESK, OPENS)
    back = open_desk_files(keys, around(home), lambda _: None)
    assert len(back.lookups.staff()) == 2
    back.close()


def test_restore_of_what_is_no_backup_changes_nothing(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("restore", home, str(home.folder.parent / "code")) == 2
    assert "no" in capsys.readouterr().err
    assert home.standing_desks() == (DESK,)
