"""The screen speaks the language that was chosen, or says that it cannot."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.gui.shell import Shell
from kt1desk.gui.translations import speak
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.wording import long_day, sentence

SECONDS = 120


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    """The word files as an installation has them."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "i18n").mkdir()
    package = Path(PySide6.__file__).parent
    lrelease = next(path for path in (package / "lrelease", package / "lrelease.exe") if path.exists())
    for source in (resources / "i18n").glob("*.ts"):
        target = folder / "i18n" / source.with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True, timeout=SECONDS)
    return folder


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[list[QTranslator]]:
    installed: list[QTranslator] = []
    before = QLocale()
    yield installed
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_rules_are_told_in_vietnamese(qapp: QApplication, compiled: Path, spoken: list[QTranslator]) -> None:
    spoken.extend(speak(qapp, compiled))
    assert sentence(RuleBroken(Rule.PIN_WRONG)) == "Mã PIN không đúng. Không mất gì cả; hãy gõ lại."
    assert sentence(RuleBroken(Rule.TEXT_EMPTY, field="addressee")).startswith("Người nhận: ")


def test_qts_own_buttons_are_vietnamese_too(qapp: QApplication, compiled: Path, spoken: list[QTranslator]) -> None:
    spoken.extend(speak(qapp, compiled))
    assert QCoreApplication.translate("QPlatformTheme", "OK") == "Đồng ý"


def test_english_says_one_and_many(qapp: QApplication, compiled: Path, spoken: list[QTranslator]) -> None:
    spoken.extend(speak(qapp, compiled, "en"))
    said = [QCoreApplication.translate("TruthBar", "%n day(s)", None, number) for number in (1, 2)]
    assert said == ["1 day", "2 days"]


def test_a_day_has_its_vietnamese_name(qapp: QApplication, compiled: Path, spoken: list[QTranslator]) -> None:
    spoken.extend(speak(qapp, compiled))
    assert long_day(date(2024, 11, 25)) == "thứ Hai 25/11/2024"


def test_a_missing_language_is_said_and_not_replaced_by_another(
    qapp: QApplication, compiled: Path, tmp_path: Path
) -> None:
    shutil.copytree(compiled, tmp_path, dirs_exist_ok=True)
    (tmp_path / "i18n" / "kt1desk_vi.qm").unlink()
    before = QLocale()
    with pytest.raises(Unavailable) as raised:
        speak(qapp, tmp_path)
    QLocale.setDefault(before)
    assert raised.value.cause is Cause.RESOURCES_MISSING


def test_the_window_speaks_another_language_at_once(
    dressed: QApplication, compiled: Path, spoken: list[QTranslator], qtbot: QtBot
) -> None:
    words = {"Lock": "Khóa", "Try again": "Thử lại", "Seen": "Đã xem"}
    shell = Shell()
    qtbot.addWidget(shell)

    def shown() -> set[str]:
        return {button.text() for button in shell.findChildren(KeyButton)}

    assert set(words) <= shown()
    spoken.extend(speak(dressed, compiled))
    qtbot.waitUntil(lambda: set(words.values()) <= shown())
