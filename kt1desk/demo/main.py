"""`kt1desk demo`: a Monday at the counter, played through the real windows against a real hub on this machine."""

import argparse
import importlib.util
import os
import sys
from io import TextIOWrapper
from pathlib import Path

_HUB_LIBRARIES = ("starlette", "uvicorn")
_MOST_ITEMS = 500
OK, FAILED, CANNOT = 0, 1, 2


def main(arguments: list[str]) -> int:
    """Play the demo and return 0 only when desk and hub agree, the sheet balances and every paper is there."""
    asked = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        # A Windows console may speak an encoding without Vietnamese letters.
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    missing = [name for name in _HUB_LIBRARIES if importlib.util.find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"kt1desk demo: it plays against a real hub, whose libraries are missing ({', '.join(missing)}). "
            "Nothing was changed. Install kt1desk[hub], or run: make demo\n"
        )
        return CANNOT
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        # Without a screen Qt would abort the process with a misleading message.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kt1desk.demo.run import run

    return run(asked.out, asked.items, keep_open=asked.keep_open)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kt1desk demo", description="A shift at a KT1 counter, in the real windows.")
    parser.add_argument("--out", type=Path, default=Path("build", "demo"), metavar="DIR", help="where it leaves papers")
    parser.add_argument("--items", type=_items, default=40, metavar="N", help="items to accept (default: 40)")
    parser.add_argument("--keep-open", action="store_true", help="leave the window open when the play is over")
    return parser


def _items(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_ITEMS):
        raise argparse.ArgumentTypeError(f"1 to {_MOST_ITEMS} items")
    return int(text)
