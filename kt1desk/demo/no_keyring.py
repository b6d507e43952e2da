"""A machine without a key store, so that the demo shows the passphrase and leaves nothing in the user's keyring."""

from kt1desk.domain.errors import Cause, Unavailable


class NoKeyring:
    """Implements `keys.KeyRing`."""

    def available(self) -> bool:
        """There is none."""
        return False

    def read(self, account: str) -> str | None:
        """Refuse."""
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")

    def write(self, account: str, secret: str) -> None:
        """Refuse."""
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")

    def forget(self, account: str) -> None:
        """Refuse."""
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")
