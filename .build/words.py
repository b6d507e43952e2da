"""Collect the words of the screens into resources/i18n/*.ts: `make words`, and tests/architecture/test_words.py."""

import argparse
import importlib.util
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORDS = ROOT / "resources" / "i18n"
SPEAKING = ("kt1desk/gui", "kt1desk/app")
# English stands in the source; its file holds only what English says in two ways, one and many.
EDITIONS = {"kt1desk_vi.ts": ("vi_VN", ()), "kt1desk_en.ts": ("en", ("-pluralonly",))}
SECONDS = 120


def _lupdate() -> Path:
    """The collector inside PySide6, found without importing Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6-Essentials is needed to collect the words")
    folder = Path(spec.origin).parent
    return next(path for path in (folder / "lupdate", folder / "lupdate.exe") if path.exists())


def _sources() -> list[str]:
    return [path.relative_to(ROOT).as_posix() for part in SPEAKING for path in sorted((ROOT / part).rglob("*.py"))]


def collect(into: Path) -> None:
    """Bring the word files in `into` up to date with the source; translations already there are kept."""
    for name, (language, extra) in EDITIONS.items():
        command = [
            str(_lupdate()),
            "-silent",
            # mark() of kt1desk.gui.wording; PySide6 types QT_TRANSLATE_NOOP as returning object.
            *("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark"),
            "-no-obsolete",
            "-sort-messages",
            # No guessing from a similar sentence: a wrong sentence on a form is worse than a missing one.
            *("-disable-heuristic", "similartext"),
            *("-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *extra,
            *_sources(),
            *("-ts", str(into / name)),
        ]
        subprocess.run(command, cwd=ROOT, check=True, timeout=SECONDS)


def main() -> None:
    """Update the files in place, or a copy of them in another folder."""
    parser = argparse.ArgumentParser(description="collect the words of the screens")
    parser.add_argument("--into", type=Path, default=WORDS, help="update a copy in this folder instead")
    into: Path = parser.parse_args().into
    if into != WORDS:
        for name in EDITIONS:
            shutil.copy(WORDS / name, into)
    collect(into)


if __name__ == "__main__":
    main()
