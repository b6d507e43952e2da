"""Resources are found from source, wheel and frozen build, and are missed plainly."""

from pathlib import Path

import pytest

from kt1desk.app import paths
from kt1desk.domain.errors import Cause, Unavailable


def test_in_the_source_tree_resources_lie_beside_the_package() -> None:
    assert (paths.resources() / "i18n" / "kt1desk_vi.ts").is_file()


def test_an_installed_package_carries_its_resources(tmp_path: Path) -> None:
    (tmp_path / "kt1desk" / "_resources" / "i18n").mkdir(parents=True)
    assert paths.resources_of(tmp_path / "kt1desk") == tmp_path / "kt1desk" / "_resources"


def test_a_stray_folder_beside_an_installed_package_is_not_taken_for_its_resources(tmp_path: Path) -> None:
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    with pytest.raises(Unavailable):
        paths.resources_of(tmp_path / "kt1desk")


def test_missing_resources_are_said_with_the_place_where_they_belong(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        paths.resources_of(tmp_path / "kt1desk")
    assert caught.value.cause is Cause.RESOURCES_MISSING
    assert caught.value.facts == {"path": str(tmp_path / "kt1desk" / "_resources")}


def test_data_settings_and_logs_are_the_user_s_own() -> None:
    for place in (paths.data_dir(), paths.config_dir(), paths.log_dir()):
        assert place.is_absolute()
        assert "kt1desk" in place.parts
