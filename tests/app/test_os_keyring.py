"""Only a keyring of the operating system counts; any other is as good as none, and its errors have one name."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kt1desk.app.os_keyring import Backend, OsKeyring
from kt1desk.domain.errors import Cause, Unavailable


class _Kept:
    """Keeps passwords in memory; subclasses say from which package they pretend to come."""

    def __init__(self) -> None:
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.passwords[service, username]


class _Broken(_Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("org.freedesktop.Secret.Error.IsLocked")


def _from(module: str, backend: type[_Kept] = _Kept) -> _Kept:
    made: _Kept = type("Keyring", (backend,), {"__module__": module})()
    return made


def _chain(*members: Backend) -> _Kept:
    chain: _Kept = type("ChainerBackend", (_Kept,), {"__module__": "keyring.backends.chainer", "backends": members})()
    return chain


def _asked(request: Callable[[], object]) -> Unavailable:
    with pytest.raises(Unavailable) as caught:
        request()
    return caught.value


@pytest.mark.parametrize(
    "module", ["keyring.backends.Windows", "keyring.backends.SecretService", "keyring.backends.macOS.api"]
)
def test_a_keyring_of_the_system_keeps_and_forgets_a_secret(module: str) -> None:
    backend = _from(module)
    ring = OsKeyring(lambda: backend)
    assert ring.available()
    assert ring.read("store-1") is None
    ring.write("store-1", "secret")
    assert ring.read("store-1") == "secret"
    assert backend.passwords == {("kt1desk", "store-1"): "secret"}
    ring.forget("store-1")
    ring.forget("store-1")
    assert backend.passwords == {}


@pytest.mark.parametrize(
    "module",
    [
        "keyring.backends.fail",
        "keyring.backends.null",
        "keyrings.alt.file",
        "keyring.backends.WindowsButNot",
        "somewhere.else",
    ],
)
def test_a_keyring_that_fails_forgets_or_writes_plain_text_counts_as_none(module: str) -> None:
    backend = _from(module)
    ring = OsKeyring(lambda: backend)
    assert not ring.available()
    for request in (lambda: ring.read("s"), lambda: ring.write("s", "x"), lambda: ring.forget("s")):
        refusal = _asked(request)
        assert (refusal.cause, refusal.facts) == (Cause.KEYRING_UNAVAILABLE, {"why": "absent"})
    assert backend.passwords == {}


def test_of_several_keyrings_only_the_system_s_own_is_written_to() -> None:
    plain, good = _from("keyrings.alt.file"), _from("keyring.backends.libsecret")
    ring = OsKeyring(lambda: _chain(plain, good))
    ring.write("store-1", "secret")
    assert plain.passwords == {}
    assert good.passwords == {("kt1desk", "store-1"): "secret"}
    assert not OsKeyring(lambda: _chain(plain)).available()


def test_an_error_of_the_keyring_has_one_name_whatever_it_was() -> None:
    ring = OsKeyring(lambda: _from("keyring.backends.SecretService", _Broken))
    assert ring.available()
    refusal = _asked(lambda: ring.read("store-1"))
    assert (refusal.cause, refusal.facts) == (Cause.KEYRING_UNAVAILABLE, {"why": "refused"})


def test_the_keyring_library_itself_says_when_there_is_none(tmp_path: Path) -> None:
    script = (
        "import sys; from kt1desk.app.os_keyring import OsKeyring; ring = OsKeyring()\n"
        "assert 'keyring' not in sys.modules\n"
        "print(ring.available())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")
