"""Where lists are looked for, and where the empty one is saved."""

import os
from pathlib import Path

import pytest

from kt1desk.app.item_lists import ItemLists, usual_places
from tests.support.lists import write_csv, write_xlsx


def lists(*places: Path, saved: Path) -> ItemLists:
    return ItemLists(saved, find=lambda _text: (), places=lambda: places)


def test_the_newest_list_comes_first_and_only_lists_are_offered(tmp_path: Path) -> None:
    older, newer = write_csv(tmp_path, "x"), write_xlsx(tmp_path)
    os.utime(older, (1_000_000, 1_000_000))
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "~$list.xlsx").write_text("x")
    found = lists(tmp_path, tmp_path / "stick that was pulled out", saved=tmp_path).files()
    assert [file.path for file in found] == [newer, older]


def test_a_place_that_is_named_twice_offers_its_files_once(tmp_path: Path) -> None:
    write_csv(tmp_path, "x")
    assert len(lists(tmp_path, tmp_path, saved=tmp_path).files()) == 1


@pytest.mark.usefixtures("qapp")
def test_the_usual_places_are_known_without_asking_anybody() -> None:
    places = usual_places()
    assert places
    assert all(place.is_absolute() for place in places)
