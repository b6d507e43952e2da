"""How much of its time a job has left, so that all its steps together end within it."""

import time


class Watch:
    """Runs from the moment that it is made."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def within(self, seconds: float) -> "Watch":
        """A shorter one for a part of the job."""
        return Watch(min(seconds, self.left))

    @property
    def left(self) -> float:
        """Seconds; never nothing, for a socket takes that for no waiting at all."""
        return max(0.01, self._end - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._end
