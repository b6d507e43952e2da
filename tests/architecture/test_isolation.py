"""Each program starts where the other's libraries are absent, and the program says plainly when its demo is."""

import subprocess
import sys

import pytest

from tests.architecture.source import ROOT, modules

HUB_LIBRARIES = ("starlette", "uvicorn", "psycopg", "trustme", "holidays")
DESK_LIBRARIES = (
    "PySide6",
    "shiboken6",
    "reportlab",
    "openpyxl",
    "xlsxwriter",
    "barcode",
    "segno",
    "fontpkg_be_vietnam_pro",
    "sqlcipher3",
    "keyring",
    "argon2",
    "platformdirs",
    "serial",
    "psycopg",
    "holidays",
)
DESK_PARTS = ("app", "gui", "store", "sync", "documents", "spreadsheets", "usecases", "ledger", "wire", "domain")
HUB_PARTS = ("hub", "ledger", "wire", "domain")
SECONDS = 60

WITHOUT = """
import importlib, sys
absent, names = (argument.split(",") for argument in sys.argv[1:])
sys.modules.update(dict.fromkeys(absent))
for name in names:
    importlib.import_module(name)
"""


def _names(parts: tuple[str, ...]) -> list[str]:
    """Every module of `parts`, but for the scripts of Alembic, which run only under Alembic."""
    found = modules(*(f"kt1desk/{part}" for part in parts))
    paths = [module.name.removesuffix(".py").removesuffix("/__init__") for module in found]
    return ["kt1desk.__main__", *(path.replace("/", ".") for path in paths if "/migrations/" not in path)]


@pytest.mark.parametrize(
    ("parts", "absent"),
    [
        pytest.param(DESK_PARTS, (*HUB_LIBRARIES, "kt1desk.hub", "kt1desk.demo"), id="desk"),
        pytest.param(
            HUB_PARTS,
            (*DESK_LIBRARIES, *(f"kt1desk.{part}" for part in DESK_PARTS if part not in HUB_PARTS), "kt1desk.demo"),
            id="hub",
        ),
    ],
)
def test_a_program_imports_where_the_libraries_of_the_other_are_absent(
    parts: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, ",".join(absent), ",".join(_names(parts))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr


def test_a_program_without_its_demo_says_so_and_where_to_find_it() -> None:
    script = (
        "import sys; sys.modules['kt1desk.demo'] = None\nfrom kt1desk.__main__ import main; sys.exit(main(['demo']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.returncode == 2
    assert "not part of this installation" in done.stderr
    assert "Nothing was changed" in done.stderr
    assert "Traceback" not in done.stderr
