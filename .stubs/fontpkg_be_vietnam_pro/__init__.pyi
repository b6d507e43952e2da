"""The font files of Be Vietnam Pro: `ROOT / "files" / "BeVietnamPro-Regular.ttf"`."""

from pathlib import Path

FAMILY: str
ROOT: Path
