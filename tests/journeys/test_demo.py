"""The demo as a test: a short day, played whole, with everything it promises to leave behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from tests.support.forbidden_words import forbidden_in
from tests.support.pdf_reading import bitmap, read_by_zbar, read_by_zxing, text_of

ITEMS = 6
SECONDS = 120


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `kt1desk demo` without a screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "kt1desk", "demo", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


@pytest.mark.timeout(SECONDS)
def test_a_short_day_ends_with_equal_books_a_balanced_sheet_and_every_paper(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    done = demo("--items", str(ITEMS), "--out", str(out))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["desk"] == summary["hub"]
    assert len(summary["items"]) == ITEMS
    assert summary["refused"]
    sheet = summary["handover"]
    assert sheet["start"] + sheet["accepted"] + sheet["received"] == (
        sheet["delivered"] + sheet["given_back"] + sheet["dispatched"] + sheet["on_hand"]
    )
    assert sheet["accepted"] == ITEMS
    assert {"-", "B", "C"} == {item["secrecy"] for item in summary["items"]}
    papers = [out / item[kind] for item in summary["items"] for kind in ("label", "slip")] + [out / "handover.pdf"]
    for paper in papers:
        text = text_of(paper.read_bytes())
        assert "HUẤN LUYỆN" in text, paper
        assert forbidden_in(text) == [], paper
    for item in summary["items"]:
        label = bitmap((out / item["label"]).read_bytes(), 203)
        assert [text for _, text in read_by_zxing(label)] == [item["number"]]
        assert [text for _, text in read_by_zbar(label)] == [item["number"]]
    assert not (out / "scratch").exists()
    check_pictures(out / "screens")


def check_pictures(folder: Path) -> None:
    """Each screen was seen once, in order."""
    pictures = sorted(picture.stem for picture in folder.glob("*.png"))
    assert [int(name[:2]) for name in pictures] == list(range(1, len(pictures) + 1))
    seen = {name[3:] for name in pictures}
    assert {
        "setup-office",
        "setup-recovery",
        "open-shift",
        "open-shift-checklist",
        "accept",
        "refusal-reasons",
        "line-cut",
        "locked",
        "unlock",
        "sign-in",
        "find-label-missing",
        "help",
        "handover",
        "handover-signed",
    } <= seen


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "mine.pdf").write_text("mine")
    done = demo("--out", str(tmp_path))
    assert done.returncode == 2
    assert "nothing in it was touched" in done.stderr
    assert [path.name for path in tmp_path.rglob("*.pdf")] == ["mine.pdf"]


@pytest.mark.parametrize("items", ["0", "-1", "501", "six"])
def test_an_impossible_number_of_items_is_refused(items: str) -> None:
    done = demo("--items", items)
    assert done.returncode == 2
    assert "1 to 500" in done.stderr
