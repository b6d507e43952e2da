"""Build hook: compile the translations, and carry resources/ inside the wheel."""

import importlib.util
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LRELEASE_SECONDS = 120
# What resources are made from or with; the program reads neither.
TOOLS_OF_THE_TRADE = {".ts", ".py", ".pyc"}


def _lrelease() -> Path:
    """The compiler of translations inside PySide6, found without importing Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6-Essentials is needed to compile the translations")
    folder = Path(spec.origin).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())


class CarryResources(BuildHookInterface[BuilderConfig]):
    """Runs before a wheel is packed, and before an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write each .qm beside its .ts; a wheel of its own also takes resources/ along."""
        resources = Path(self.root, "resources")
        for source in sorted(resources.glob("i18n/*.ts")):
            target = source.with_suffix(".qm")
            command = [str(_lrelease()), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True, timeout=LRELEASE_SECONDS)
        # An editable install runs from the source tree and finds resources/ there.
        if version == "standard":
            for path in resources.rglob("*"):
                if path.is_file() and path.suffix not in TOOLS_OF_THE_TRADE:
                    place = path.relative_to(resources).as_posix()
                    build_data["force_include"][str(path)] = f"kt1desk/_resources/{place}"
