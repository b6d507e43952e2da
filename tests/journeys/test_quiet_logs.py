"""A shift is worked through the real windows; what the program wrote down about it names nobody and nothing."""

import logging
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.keys import unlock_with_passphrase
from kt1desk.app.log import LogFile
from kt1desk.app.settings import load
from kt1desk.app.support_bundle import Sources, collect
from kt1desk.demo.cast import CLERK, OPENING_WORDS
from kt1desk.store.engine import encrypted_engine, reading
from tests.journeys.at_the_window import Counter, counter, set_up, visits
from tests.support.name_scanner import Scanner, Secrets, secrets_of
from tests.support.reference import first_edition

_ITEMS = 3


def _work(desk: Counter) -> None:
    """Accept items and scan their labels back."""
    desk.begin()
    accepted = 0
    for visit in visits(12):
        if visit.refusal is not None or accepted >= _ITEMS:
            continue
        desk.accepting.receive(visit)
        item = visit.items[0]
        desk.accepting.fill_in(item)
        desk.accepting.confirm(desk.accepting.commit(item))
        accepted += 1


def _secrets(desk: Counter) -> tuple[Secrets, Sources]:
    settings = load(desk.machine.home.folder)
    assert settings is not None
    folder = desk.machine.home.desk(settings.store_id)
    keys = unlock_with_passphrase(folder, settings.store_id, OPENING_WORDS)
    engine = encrypted_engine(folder / "desk.db", keys.data_key)
    with reading(engine) as connection:
        secrets = secrets_of(connection, first_edition())
    sources = Sources(
        logs=desk.machine.home.folder / "logs",
        settings=settings,
        engine=engine,
        store=folder / "desk.db",
        at=desk.machine.clock(),
    )
    return secrets, sources


def test_logs_and_bundle_of_a_worked_shift_name_nobody_and_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path) as desk:
        set_up(desk.machine)
        logs = desk.machine.home.folder / "logs"
        with LogFile(logs, level=logging.DEBUG):
            logging.getLogger("kt1desk.tests").info("the shift begins")
            _work(desk)
            desk.stage.close()
        secrets, sources = _secrets(desk)
        files = {part.name: part.content for part in collect(sources)}
        if sources.engine is not None:
            sources.engine.dispose()
    assert CLERK in secrets.names
    assert sum(number.startswith("ZK") for number in secrets.numbers) == _ITEMS
    assert b"the shift begins" in files["logs/kt1desk.log"]
    files["the log as it was written"] = b"".join(path.read_bytes() for path in logs.glob("*.log*"))
    assert Scanner(secrets).found_in_files(files) == {}
