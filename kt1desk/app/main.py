"""The desktop program: show the window first, then bring up the rest behind it."""

import argparse
import os
import sys
from pathlib import Path

from kt1desk import __version__
from kt1desk.app.command_list import COMMANDS
from kt1desk.app.paths import data_dir

SELF_CHECK = "--self-check"


def main(argv: list[str]) -> int:
    """Run the program, or one command of it without a window, and return its exit code."""
    if argv and argv[0] in COMMANDS:
        return COMMANDS[argv[0]].run(argv[1:])
    asked = _arguments().parse_args(argv)
    if asked.self_check:
        from kt1desk.app.selfcheck import self_check

        return self_check()
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        # Without a screen Qt would abort the process with a misleading message.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kt1desk.app.run import run_desktop

    return run_desktop(asked.data or data_dir(), training=asked.training, exit_when_shown=asked.exit_when_shown)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kt1desk",
        description="The counter of the KT1 postal service.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="commands without a window (each with --help):\n"
        + "\n".join(f"  {name:<16}{command.purpose}" for name, command in COMMANDS.items()),
    )
    parser.add_argument("--version", action="version", version=f"kt1desk {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the desk's store, settings and papers lie")
    parser.add_argument(
        "--training", action="store_true", help="a desk set up by this run is for exercises, for its whole life"
    )
    parser.add_argument(
        SELF_CHECK, action="store_true", help="check this installation in a scratch folder and say what holds"
    )
    parser.add_argument(
        "--exit-when-shown", action="store_true", help="end when the window is visible (to measure the start)"
    )
    return parser
