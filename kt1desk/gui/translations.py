"""Loads the words of the chosen language, our own and Qt's buttons."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kt1desk.domain.errors import Cause, Unavailable

VIETNAMESE = "vi"
ENGLISH = "en"
_LOCALES = {VIETNAMESE: "vi_VN", ENGLISH: "en_GB"}


def speak(app: QCoreApplication, resources: Path, language: str = VIETNAMESE) -> tuple[QTranslator, ...]:
    """Install the translations of `language` and return them, so that they can be taken away again.

    Raises `Unavailable(RESOURCES_MISSING)` when ours are not there: a desk does not start in a language
    that nobody chose.
    """
    QLocale.setDefault(QLocale(_LOCALES[language]))
    file = resources / "i18n" / f"kt1desk_{language}.qm"
    ours = QTranslator(app)
    if not ours.load(str(file)):
        raise Unavailable(Cause.RESOURCES_MISSING, path=str(file))
    app.installTranslator(ours)
    # Qt has words of its own on its buttons; it ships none in Vietnamese, so ours come first.
    for folder in (str(file.parent), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt = QTranslator(app)
        if qt.load(f"qtbase_{language}", folder):
            app.installTranslator(qt)
            return (ours, qt)
    return (ours,)
