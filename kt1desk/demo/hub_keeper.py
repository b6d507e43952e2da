"""The hub's own program, but for one thing: it ends when the demo does, however the demo ends.

The demo holds the other end of its standard input, and that end is closed even when the demo crashes.
"""

import signal
import sys
import threading

from kt1desk.hub.__main__ import main


def end_with_the_demo() -> None:
    """Wait until nobody holds the other end; then ask the hub to stop, as a service manager would."""
    sys.stdin.buffer.read()
    signal.raise_signal(signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=end_with_the_demo, name="end-with-the-demo", daemon=True).start()
    sys.exit(main(sys.argv[1:]))
