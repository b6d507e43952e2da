"""How many lines leave in one request."""

from kt1desk.wire.line import Line

BATCH_LINES = 100
BATCH_BYTES = 1_000_000
"""A batch ends before the line that would pass this; a single line may be larger."""


def batch(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines that fit into one request."""
    size = 0
    for count, line in enumerate(lines):
        size += len(line.header) + len(line.payload or b"")
        if size > BATCH_BYTES and count:
            return lines[:count]
    return lines
