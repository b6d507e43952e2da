"""The hub's settings come from the environment and are refused when they cannot be."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kt1desk.hub import config
from kt1desk.hub.__main__ import main
from kt1desk.hub.config import SettingBad, clock_of, read_settings
from kt1desk.hub.service import Rules

ROOT = Path(__file__).parents[2]
DATA = {"KT1DESK_HUB_DATA": "/var/lib/hub"}


def test_what_is_not_set_has_its_default() -> None:
    settings = read_settings(DATA)
    assert settings.data == Path("/var/lib/hub")
    assert settings.database_url == "sqlite:////var/lib/hub/hub.sqlite"
    assert settings.names == ()
    assert settings.rules == Rules(live_prefix="MK", block_size=200)
    assert settings.clock_offset == timedelta()


def test_without_any_setting_the_data_lies_in_the_home_folder() -> None:
    assert read_settings({}).data == Path.home() / ".kt1desk-hub"


def test_each_setting_is_read() -> None:
    settings = read_settings(
        {
            **DATA,
            "KT1DESK_HUB_DATABASE": "postgresql+psycopg://hub@db/kt1",
            "KT1DESK_HUB_NAMES": "hub.example, 10.1.2.3,",
            "KT1DESK_HUB_PREFIX": "MC",
            "KT1DESK_HUB_BLOCK_SIZE": "50",
            "KT1DESK_HUB_CLOCK_OFFSET_S": "-63072000.5",
        }
    )
    assert settings.database_url == "postgresql+psycopg://hub@db/kt1"
    assert settings.names == ("hub.example", "10.1.2.3")
    assert settings.rules == Rules(live_prefix="MC", block_size=50)
    now = datetime(2026, 11, 25, tzinfo=UTC)
    assert clock_of(settings, lambda: now)() == now - timedelta(seconds=63072000.5)


def test_the_readme_explains_each_variable_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Settings of the hub\n")[2]
    rows = [line.split("|")[1].strip(" `") for line in readme.splitlines() if line.startswith("| `")]
    source = Path(config.__file__).read_text(encoding="utf-8")
    assert set(rows) == set(re.findall('"(KT1DESK_HUB_[A-Z_]+)"', source))


def test_the_readme_names_each_command_of_the_hub(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    assert commands
    assert [name for name in commands if not re.search(rf"`(kt1desk-hub )?{name}\b", readme)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("PREFIX", "ZK"),
        ("PREFIX", "MA"),
        ("PREFIX", "DK"),
        ("PREFIX", "KW"),
        ("PREFIX", "mk"),
        ("PREFIX", "M"),
        ("NAMES", "máy-chủ"),
        ("NAMES", "hub.example/x"),
        ("BLOCK_SIZE", "0"),
        ("BLOCK_SIZE", "-5"),
        ("BLOCK_SIZE", "2.5"),
        ("BLOCK_SIZE", "10001"),
        ("BLOCK_SIZE", "many"),
        ("BLOCK_SIZE", "nan"),
        ("CLOCK_OFFSET_S", "yesterday"),
        ("CLOCK_OFFSET_S", "inf"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(SettingBad, match=f"KT1DESK_HUB_{name}"):
        read_settings({**DATA, f"KT1DESK_HUB_{name}": text})
