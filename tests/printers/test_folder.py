"""Papers become files: whole ones, under a name that any system takes."""

import errno
from pathlib import Path

import pytest

from kt1desk.domain.errors import Cause
from kt1desk.printers.folder import PaperFolder
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob

PDF = b"%PDF-1.4"


def saved_in(folder: Path, name: str = "label") -> Outcome:
    return PaperFolder(folder).send(PrintJob(name=name, pdf=PDF))


def test_a_folder_gets_the_pdf_itself_under_a_safe_name(tmp_path: Path) -> None:
    sent = saved_in(tmp_path / "new", "ZK000412077VN/1")
    assert sent == Outcome(fate=Fate.SENT, where=str(tmp_path / "new" / "ZK000412077VN_1.pdf"), saved=True)
    assert Path(sent.where).read_bytes() == PDF
    assert [path.suffix for path in (tmp_path / "new").iterdir()] == [".pdf"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    outcome = saved_in(tmp_path / "taken")
    assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.PRINT_FAILED)


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_file: Path, _pdf: bytes) -> int:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    outcome = saved_in(tmp_path)
    assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.READ_ONLY)
    assert outcome.facts == {"printer": str(tmp_path), "path": str(tmp_path)}
