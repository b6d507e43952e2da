"""Reading our own source: the tree's files and the parsed modules."""

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
# What .gitignore names: made by tools, not written by us.
MADE = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
MADE_ENDINGS = ("_cache", ".egg-info")


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One file of Python and what stands in it; `name` is its path from the root."""

    name: str
    text: str
    tree: ast.Module

    def nodes(self, *kinds: type[ast.AST]) -> list[ast.AST]:
        """Each node of one of `kinds`."""
        return [node for node in ast.walk(self.tree) if isinstance(node, kinds)]


def files(*endings: str) -> Iterator[Path]:
    """Every written file of the tree (with one of `endings`, if any are given)."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if name not in MADE and not name.endswith(MADE_ENDINGS))
        for name in sorted(names):
            if not endings or name.endswith(endings):
                yield Path(folder, name)


def modules(*parts: str) -> list[Module]:
    """The parsed modules under each of `parts`, "kt1desk/gui" for instance."""
    found = [
        _parsed(path)
        for path in files(".py")
        if path.relative_to(ROOT).as_posix().startswith(tuple(f"{part}/" for part in parts))
    ]
    assert found, f"no module under {parts}"
    return found


@cache
def _parsed(path: Path) -> Module:
    """Parsed once for all tests: the source does not change while they run."""
    text = path.read_text(encoding="utf-8")
    return Module(name=path.relative_to(ROOT).as_posix(), text=text, tree=ast.parse(text))
