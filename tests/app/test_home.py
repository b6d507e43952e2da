"""A desk stands in its folder whole or not at all."""

from pathlib import Path

from kt1desk.app.desk import STORE_FILE
from kt1desk.app.home import Home
from kt1desk.app.keys import FILE as KEYS_FILE


def make(place: Path) -> None:
    (place / STORE_FILE).write_bytes(b"store")
    (place / KEYS_FILE).write_bytes(b"keys")


def test_a_home_that_is_not_there_has_no_desk(tmp_path: Path) -> None:
    assert Home(folder=tmp_path / "none").standing_desks() == ()


def test_a_desk_stands_once_it_is_finished_and_not_before(tmp_path: Path) -> None:
    home = Home(folder=tmp_path)
    making = home.begin_desk("300000-ABCDEFGH")
    make(making)
    assert home.standing_desks() == ()
    assert home.finish_desk(making, "300000-ABCDEFGH") == home.desk("300000-ABCDEFGH")
    assert home.standing_desks() == ("300000-ABCDEFGH",)


def test_what_a_power_cut_left_half_made_is_never_built_upon(tmp_path: Path) -> None:
    home = Home(folder=tmp_path)
    left = home.begin_desk("300000-ABCDEFGH")
    make(left)
    again = home.begin_desk("300000-ABCDEFGH")
    assert again != left
    assert list(again.iterdir()) == []


def test_a_folder_without_keys_is_no_desk(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    place = tmp_path / "300000-ABCDEFGH"
    place.mkdir()
    (place / STORE_FILE).write_bytes(b"store")
    assert Home(folder=tmp_path).standing_desks() == ()
