"""`kt1desk enrol`: a desk that has been set up, or restored, becomes known to the province."""

import json
from pathlib import Path

import msgspec
import pytest

from kt1desk.app.command_list import COMMANDS
from kt1desk.app.home import Home
from kt1desk.app.settings import first_settings, load, save
from tests.app.test_store_commands import DESK, home
from tests.support.hub_process import hub_process

__all__ = ["home"]


@pytest.fixture
def set_up(home: Home) -> Home:
    """The closed desk with the settings of its machine."""
    save(home.folder, msgspec.structs.replace(first_settings(), office="300000", training=True, store_id=DESK))
    return home


def enrol(home: Home, hub: str, code: str) -> int:
    beside = home.folder.parent
    (beside / "enrol").write_text(code, encoding="utf-8")
    secrets = ["--passphrase-file", str(beside / "passphrase"), "--code-file", str(beside / "enrol")]
    return COMMANDS["enrol"].run(["--data", str(home.folder), "--hub", hub, "--lang", "en", *secrets])


def test_the_province_knows_the_desk_and_the_settings_know_the_province(set_up: Home, tmp_path: Path) -> None:
    with hub_process(tmp_path / "hub") as hub:
        code = hub.run("enrol", "--office", "300000", "--training").strip()
        assert enrol(set_up, hub.address, code) == 0
        assert [desk["desk"] for desk in json.loads(hub.run("status", "--json"))["desks"]] == [DESK]
        settings = load(set_up.folder)
        assert settings is not None
        assert (settings.hub_address, settings.hub_authority_pem) == (hub.address, hub.authority_pem)


def test_a_code_that_is_spent_or_mistyped_changes_nothing(
    set_up: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = load(set_up.folder)
    with hub_process(tmp_path / "hub") as hub:
        code = hub.run("enrol", "--office", "303800", "--training").strip()
        assert enrol(set_up, hub.address, code) == 2
        assert "new code" in capsys.readouterr().err
        assert enrol(set_up, hub.address, code[:-1]) == 2
        assert "mistyped" in capsys.readouterr().err
    assert load(set_up.folder) == before
