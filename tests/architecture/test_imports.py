"""The borders of kt1desk: the contracts in pyproject.toml hold, and each of them would notice a crossing."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, modules

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
SECONDS = 120


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False, timeout=SECONDS
    )


def test_the_import_contracts_hold() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


CROSSINGS = [
    ("domain/planted.py", "import kt1desk.wire", "Every arrow points down"),
    ("gui/planted.py", "import kt1desk.store", "Every arrow points down"),
    ("app/planted.py", "import kt1desk.demo", "Every arrow points down"),
    ("utils/__init__.py", "", "Every arrow points down"),
    ("hub/planted.py", "import kt1desk.usecases", "The hub stands on the ledger alone"),
    ("app/planted.py", "import uvicorn", "The desktop program does not carry the hub"),
    ("documents/planted.py", "import kt1desk.wire", "Screens, papers and verbs do not see"),
    ("spreadsheets/planted.py", "import kt1desk.documents", "Every arrow points down"),
    ("spreadsheets/planted.py", "import PySide6.QtCore", "Qt lives in gui and app"),
    ("printers/planted.py", "import kt1desk.documents", "Every arrow points down"),
    ("printers/planted.py", "import PySide6.QtGui", "Qt lives in gui and app"),
    ("sync/planted.py", "import sqlalchemy", "Sync knows the wire"),
    ("store/planted.py", "import PySide6.QtCore", "Qt lives in gui and app"),
    ("gui/pages/planted/presenter.py", "import PySide6.QtCore", "Qt lives in gui and app"),
    ("usecases/planted.py", "import sqlcipher3", "SQL lives in ledger"),
    ("gui/pages/planted/view.py", "import kt1desk.usecases.ports", "Views show"),
    ("gui/pages/planted/page.py", "import kt1desk.gui.pages.neighbour", "One page does not know another"),
    ("usecases/planted.py", "import kt1desk.usecases.neighbour", "One verb does not call another"),
]


@pytest.mark.parametrize(("place", "line", "contract"), CROSSINGS, ids=[f"{p}: {line}" for p, line, _ in CROSSINGS])
def test_a_crossing_of_a_border_is_noticed(place: str, line: str, contract: str, tmp_path: Path) -> None:
    package = tmp_path / "kt1desk"
    shutil.copytree(ROOT / "kt1desk", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for folder in ("gui/pages/planted", "gui/pages/neighbour", "utils" if place.startswith("utils") else "domain"):
        (package / folder).mkdir(exist_ok=True)
        (package / folder / "__init__.py").touch()
    (package / "usecases" / "neighbour.py").touch()
    (package / place).write_text(line + "\n")
    done = _lint(tmp_path)
    broken = [row for row in done.stdout.splitlines() if row.startswith(contract) and "BROKEN" in row]
    assert broken, done.stdout + done.stderr
    assert done.returncode != 0


def test_the_domain_imports_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"kt1desk"}
    foreign = {
        f"{module.name}: {name}"
        for module in modules("kt1desk/domain")
        for name in _imported(module.tree)
        if name.split(".")[0] not in allowed or (name.startswith("kt1desk") and not name.startswith("kt1desk.domain"))
    }
    assert foreign == set()


def _imported(tree: ast.Module) -> list[str]:
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    return names + [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
