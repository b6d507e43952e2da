"""The operating system's keyring (Windows Credential Manager, Secret Service, KWallet, macOS), where there is one."""

from collections.abc import Callable
from typing import Protocol

from kt1desk.domain.errors import Cause, Unavailable

SERVICE = "kt1desk"

# By name, because a backend from another package may write plain text to a file and yet call itself a keyring.
_TRUSTED = {
    "keyring.backends.Windows",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
}
_CHAIN = "keyring.backends.chainer"


class Backend(Protocol):
    """What of a backend of the keyring library is used here."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def _installed() -> Backend:
    import keyring  # 200 ms, and not needed where the desk has a passphrase

    return keyring.get_keyring()


class OsKeyring:
    """Implements `keys.KeyRing`. It may show a dialog of the system's own, so it is not for the GUI thread."""

    def __init__(self, find: Callable[[], Backend] = _installed) -> None:
        self._find = find
        self._backend: Backend | None = None

    def available(self) -> bool:
        """True where the system has a keyring that keeps secrets encrypted; it may still be locked."""
        return self._found() is not None

    def read(self, account: str) -> str | None:
        """Return the secret, None where there is none; raise KEYRING_UNAVAILABLE."""
        return self._asked(lambda backend: backend.get_password(SERVICE, account))

    def write(self, account: str, secret: str) -> None:
        """Keep `secret`, in the place of an older one; raise KEYRING_UNAVAILABLE."""
        self._asked(lambda backend: backend.set_password(SERVICE, account, secret))

    def forget(self, account: str) -> None:
        """Remove the secret if there is one; raise KEYRING_UNAVAILABLE."""
        if self.read(account) is not None:
            self._asked(lambda backend: backend.delete_password(SERVICE, account))

    def _found(self) -> Backend | None:
        if self._backend is None:
            self._backend = next((backend for backend in _members(self._find()) if _is_trusted(backend)), None)
        return self._backend

    def _asked(self, question: Callable[[Backend], str | None]) -> str | None:
        backend = self._found()
        if backend is None:
            raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="absent")
        try:
            return question(backend)
        except Exception as error:  # a backend lets D-Bus, Windows and its own errors through, none of them declared
            raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="refused") from error


def _members(backend: Backend) -> tuple[Backend, ...]:
    """The backend itself, or those it asks in turn, the best first."""
    if type(backend).__module__ == _CHAIN:
        return tuple(getattr(backend, "backends", ()))
    return (backend,)


def _is_trusted(backend: Backend) -> bool:
    module = type(backend).__module__
    return any(module == name or module.startswith(f"{name}.") for name in _TRUSTED)
