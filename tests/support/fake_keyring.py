"""Keyrings for tests: one in memory, and those that a desk may meet and cannot rely on."""

from kt1desk.domain.errors import Cause, Unavailable


class MemoryKeyring:
    """Implements `kt1desk.app.keys.KeyRing`; `entries` may be looked at and spoiled."""

    def __init__(self) -> None:
        self.entries: dict[str, str] = {}

    def available(self) -> bool:
        return True

    def read(self, account: str) -> str | None:
        return self.entries.get(account)

    def write(self, account: str, secret: str) -> None:
        self.entries[account] = secret

    def forget(self, account: str) -> None:
        self.entries.pop(account, None)


class NoKeyring:
    """A machine without one."""

    def available(self) -> bool:
        return False

    def read(self, account: str) -> str | None:
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")

    def write(self, account: str, secret: str) -> None:
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")

    def forget(self, account: str) -> None:
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")


class LockedKeyring(NoKeyring):
    """There is one, but it refuses each request."""

    def available(self) -> bool:
        return True


class ForgetfulKeyring(MemoryKeyring):
    """Takes a secret without a word and keeps nothing."""

    def write(self, account: str, secret: str) -> None:
        self.entries.pop(account, None)
