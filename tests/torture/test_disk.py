"""The disk of the replay: what was synced stands, and nothing else is promised."""

from collections.abc import Sequence

import pytest

from tests.torture.chance import dice
from tests.torture.disk import Act, Disk, Files, Make, Remove, Rename, Resize, Sync, SyncFolder, Write

MANY = 200


def after(acts: Sequence[Act]) -> Disk:
    disk = Disk()
    for act in acts:
        disk.do(act)
    return disk


SYNCED: tuple[Act, ...] = (Make("a"), Write("a", 0, b"old!"), Sync("a"), SyncFolder())


def some_kept(disk: Disk) -> list[Files]:
    return [disk.with_some_kept(dice(seed)) for seed in range(MANY)]


def test_what_was_synced_stands() -> None:
    disk = after(SYNCED)
    assert disk.with_all_dropped() == {"a": b"old!"}
    assert all(files == {"a": b"old!"} for files in some_kept(disk))


def test_what_was_not_synced_may_be_dropped_or_kept_and_a_later_write_may_come_through_alone() -> None:
    disk = after([*SYNCED, Write("a", 0, b"NE"), Write("a", 6, b"W")])
    assert disk.with_all_dropped() == {"a": b"old!"}
    assert {files["a"] for files in some_kept(disk)} == {b"old!", b"NEd!", b"old!\0\0W", b"NEd!\0\0W"}


def test_a_file_whose_name_was_not_synced_may_not_be_there() -> None:
    disk = after([Make("a"), Write("a", 0, b"all"), Sync("a")])
    assert disk.with_all_dropped() == {}
    assert {tuple(files.items()) for files in some_kept(disk)} == {(), (("a", b"all"),)}


def test_a_new_name_and_a_removal_wait_for_the_folder_to_be_synced() -> None:
    renamed = after([*SYNCED, Rename("a", "b")])
    assert renamed.with_all_dropped() == {"a": b"old!"}
    assert {tuple(files) for files in some_kept(renamed)} == {("a",), ("b",)}
    renamed.do(SyncFolder())
    assert renamed.with_all_dropped() == {"b": b"old!"}
    renamed.do(Remove("b"))
    assert {tuple(files) for files in some_kept(renamed)} == {("b",), ()}


def test_a_file_made_anew_under_an_old_name_is_another_file() -> None:
    disk = after([*SYNCED, Remove("a"), Make("a"), Write("a", 0, b"new"), Sync("a")])
    assert {files.get("a") for files in some_kept(disk)} == {b"old!", None, b"", b"new"} - {b""}


def test_a_file_that_is_there_is_not_made_again() -> None:
    assert after([*SYNCED, Make("a")]).with_all_dropped() == {"a": b"old!"}


def test_a_file_cut_off_and_not_synced_may_have_its_old_end_again() -> None:
    assert {files["a"] for files in some_kept(after([*SYNCED, Resize("a", 1)]))} == {b"old!", b"o"}


@pytest.mark.parametrize("border", [2, 4])
def test_a_torn_write_ends_at_a_border_of_the_disk(border: int) -> None:
    disk = after([*SYNCED, Write("a", 1, b"1234567")])
    torn = {disk.with_one_torn(dice(seed), border)["a"] for seed in range(MANY)}
    whole = b"o1234567"
    assert torn == {whole[:end] + b"old!"[end:] for end in range(border, len(whole), border)}


def test_before_the_torn_write_all_came_through_and_after_it_nothing() -> None:
    disk = after([*SYNCED, Write("a", 0, b"1"), Write("a", 2, b"2345"), Write("a", 0, b"9")])
    assert {disk.with_one_torn(dice(seed), 4)["a"] for seed in range(MANY)} == {b"old!", b"1l23", b"1l2345"}
