"""The self-check says what holds, and fails when a part is gone."""

from pathlib import Path

import pytest

from kt1desk.app import selfcheck


def test_this_installation_holds_together(qapp: object) -> None:
    said: list[str] = []
    assert selfcheck.self_check(said.append) == 0
    assert said[-1] == "kt1desk: the installation holds together\n"
    assert len(said) == 6


def test_missing_resources_are_said_without_a_traceback(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(selfcheck, "resources", lambda: tmp_path)
    said: list[str] = []
    assert selfcheck.self_check(said.append) == 1
    assert said == [line for line in said if line.startswith("FAILED  Unavailable") and line.endswith("\n")]
