"""The demo empties its own folder and no other."""

from pathlib import Path

import pytest

from kt1desk.demo.folder import NotOurs, emptied


def test_a_new_folder_is_made(tmp_path: Path) -> None:
    folder = emptied(tmp_path / "build" / "demo")
    assert folder.is_dir()


def test_what_an_earlier_demo_left_goes(tmp_path: Path) -> None:
    folder = emptied(tmp_path)
    (folder / "labels").mkdir()
    (folder / "labels" / "ZK000000014VN.pdf").touch()
    (folder / "summary.json").touch()
    (folder / "notes.txt").touch()
    emptied(tmp_path)
    assert not (folder / "labels").exists()
    assert not (folder / "summary.json").exists()
    assert (folder / "notes.txt").exists()


def test_a_folder_with_something_else_in_it_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    with pytest.raises(NotOurs):
        emptied(tmp_path)
    assert (tmp_path / "labels").is_dir()
    assert len(list(tmp_path.iterdir())) == 1
