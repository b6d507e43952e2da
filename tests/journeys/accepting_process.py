"""A desk in a process of its own that accepts items until it is killed: python -m tests.journeys.accepting_process DIR.

It prints the number of each item once the window has shown it as accepted.
"""

import itertools
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.at_the_window import counter, visits


def main(folder: Path) -> None:
    """Work as fast as the desk takes it."""
    with counter(QApplication([]), folder) as desk:
        desk.begin()
        planned = visits(12)
        for visit in itertools.cycle(planned):
            desk.accepting.receive(visit)
            for item in visit.items:
                desk.accepting.fill_in(item)
                sys.stdout.write(f"{desk.accepting.commit(item)}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
