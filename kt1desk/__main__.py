"""`kt1desk …`: the program itself or its demo; the only place that knows both."""

import importlib
import sys

NO_DEMO = (
    "kt1desk: the demo is not part of this installation. Nothing was changed. "
    "Run it from the source tree instead: make demo"
)


def main(argv: list[str] | None = None) -> int:
    """Run the program named by `argv` (default: the process's own) and give its exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["demo"]:
        return _demo(arguments[1:])
    program = importlib.import_module("kt1desk.app.main")
    return int(program.main(arguments))


def _demo(arguments: list[str]) -> int:
    try:
        demo = importlib.import_module("kt1desk.demo.main")
    except ModuleNotFoundError as missing:
        if missing.name is None or not missing.name.startswith("kt1desk.demo"):
            raise
        sys.stderr.write(NO_DEMO + "\n")
        return 2
    return int(demo.main(arguments))


if __name__ == "__main__":
    sys.exit(main())
