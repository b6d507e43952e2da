"""The log keeps what the program did and nothing of whose items it did it with."""

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kt1desk.app.log import FILE, HarmlessFormatter, LogFile
from kt1desk.app.redaction import HIDDEN, Plain
from kt1desk.domain.errors import Cause, Unavailable
from tests.architecture.source import Module, modules

OURS = logging.getLogger("kt1desk.sync.engine")
THEIRS = logging.getLogger("sqlalchemy.engine")
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    with LogFile(tmp_path) as log:
        yield log


@pytest.fixture(autouse=True)
def _warnings_are_wanted_here(_no_unexpected_log: None, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    caplog.get_records("call").clear()


def _lines(log: LogFile) -> list[str]:
    return log.path.read_text(encoding="utf-8").splitlines()


def test_a_line_says_when_how_bad_and_where_from(log: LogFile) -> None:
    OURS.info("pushed %d lines of %s", 312, Plain("0.1.0"))
    (line,) = _lines(log)
    at, rest = line.split(" ", 1)
    assert rest == "INFO MainThread kt1desk.sync.engine: pushed 312 lines of 0.1.0"
    assert at.endswith("+00:00")


def test_names_and_numbers_never_reach_the_file(log: LogFile) -> None:
    OURS.warning("item %s from %s", "ZK000412074VN", "Nguyen Van A")
    OURS.warning("%(agency)s late", {"agency": "TQ001"})
    OURS.warning("ZK 00 041 207 4 VN and Tỉnh ủy")
    OURS.warning(ValueError("Nguyen Van A"))
    OURS.warning(["Nguyen Van A"])
    assert [line.split(": ", 1)[1] for line in _lines(log)] == [
        f"item {HIDDEN} from {HIDDEN}",
        f"{HIDDEN} late",
        f"{HIDDEN} and {HIDDEN} {HIDDEN}",
        "ValueError",
        HIDDEN,
    ]


def test_an_error_is_logged_by_its_places_and_codes(log: LogFile) -> None:
    def save() -> None:
        raise Unavailable(Cause.DISK_FULL, path="/home/nguyen")

    try:
        save()
    except Unavailable:
        OURS.exception("saving failed")
    text = log.path.read_text(encoding="utf-8")
    assert "saving failed\n  test_log.py:" in text
    assert text.endswith("Unavailable[disk_full]\n")
    assert "nguyen" not in text


def test_of_another_library_only_that_it_warned_is_kept(log: LogFile) -> None:
    THEIRS.info("INSERT INTO items VALUES ('Nguyen Van A')")
    THEIRS.error("could not insert Nguyen Van A", exc_info=ValueError("Nguyen Van A"))
    logging.getLogger("kt1deskless").warning("not ours")
    assert [line.split(" ", 1)[1] for line in _lines(log)] == [
        "ERROR MainThread sqlalchemy.engine: [withheld] ValueError",
        "WARNING MainThread kt1deskless: [withheld]",
    ]


@pytest.mark.parametrize(
    ("sentence", "values"), [("%d of %d", (1,)), ("%d lines", ("Nguyen",)), ("%(a)s", ({"b": 1},)), ("100 %", (1,))]
)
def test_a_line_whose_values_do_not_fit_is_kept_without_them(sentence: str, values: tuple[object, ...]) -> None:
    record = logging.LogRecord(OURS.name, logging.INFO, __file__, 1, sentence, values, None)
    assert HarmlessFormatter().format(record).endswith(f": {sentence} [values do not fit]")


def test_other_readers_of_a_record_see_it_unchanged(log: LogFile, caplog: pytest.LogCaptureFixture) -> None:
    OURS.warning("item %s", "ZK000412074VN")
    assert caplog.messages == ["item ZK000412074VN"]
    assert _lines(log) != []


def test_the_level_decides_what_is_written_and_is_given_back(tmp_path: Path) -> None:
    before = logging.getLogger().level
    with LogFile(tmp_path, level=logging.WARNING) as log:
        OURS.info("small")
        OURS.warning("large")
    with LogFile(tmp_path, level=logging.DEBUG):
        OURS.debug("tiny")
    OURS.warning("too late")
    assert [line.rsplit(" ", 1)[1] for line in _lines(log)] == ["large", "tiny"]
    assert logging.getLogger().level == before


def test_the_log_stays_within_its_size(tmp_path: Path) -> None:
    with LogFile(tmp_path, max_bytes=1000, older_files=2):
        for number in range(100):
            OURS.info("line %d", number)
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE, f"{FILE}.1", f"{FILE}.2"]
    assert all(path.stat().st_size <= 1000 for path in tmp_path.iterdir())


def test_a_disk_that_takes_no_log_stops_nothing_and_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    with LogFile(tmp_path / "taken") as log:
        OURS.warning("lost")
    assert not log.path.exists()
    assert capsys.readouterr() == ("", "")


def _unsafe(module: Module) -> list[str]:
    """The log calls whose sentence is put together before the log sees it."""
    return [
        f"{module.name}:{node.lineno}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LEVELS
        and isinstance(node.func.value, ast.Name)
        and "log" in node.func.value.id.lower()
        and not any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in node.args[:2])
    ]


def test_the_program_logs_only_sentences_that_stand_in_its_source() -> None:
    assert [place for module in modules("kt1desk") for place in _unsafe(module)] == []


def test_a_sentence_put_together_before_the_log_sees_it_would_be_found() -> None:
    source = '_log.info(f"item {number}")\nlogger.log(level, "lines %d", 3)\n_log.info(error)\n_log.info("fine")\n'
    module = Module(name="planted", text=source, tree=ast.parse(source))
    assert _unsafe(module) == ["planted:1", "planted:3"]
