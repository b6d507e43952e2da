"""The hub over HTTPS: signs what is asked, trusts the one authority the desk was enrolled with, bounds every wait."""

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import httpx
import msgspec

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.wire import protocol
from kt1desk.wire.enrol_code import EnrolCode, NoCertificate, certificate_in, fingerprint_of
from kt1desk.wire.line import Sign
from kt1desk.wire.protocol import Envelope, Refused, Refusing, to_be_signed

ANSWER_LIMIT = 16 * 1024 * 1024
"""Bytes of one answer; a page of lines is far below."""

CONNECT_SECONDS = 3.0
TIMEOUT_SECONDS = 10.0
"""For one silence of the line; the whole answer may take three times that."""
_WHOLE = 3

_OK, _REFUSED = 200, 409

A = TypeVar("A", bound=msgspec.Struct)
_encode = msgspec.msgpack.Encoder().encode


class HttpHub:
    """Implements `wire.protocol.Hub` for one life of one desk. Not for two threads at once; close it when done."""

    def __init__(
        self,
        address: str,
        *,
        desk: str,
        life: str,
        sign: Sign,
        authority_pem: str,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        """`address` is https://host:port; `timeout` is in seconds. Nothing is connected yet.

        Raises `Unavailable(HUB_FOREIGN_CERTIFICATE)` when `authority_pem` holds no certificate.
        """
        self._line = _Line(address, _trusting_only(authority_pem), timeout)
        self._desk = desk
        self._life = life
        self._sign = sign

    def __enter__(self) -> "HttpHub":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back."""
        self._line.close()

    def enrol(self, asked: protocol.Enrol) -> protocol.Enrolled:
        """See `wire.protocol.Hub`."""
        return self._call("enrol", asked, protocol.Enrolled)

    def hello(self, asked: protocol.Hello) -> protocol.Welcome:
        """See `wire.protocol.Hub`."""
        return self._call("hello", asked, protocol.Welcome)

    def push(self, asked: protocol.Push) -> protocol.Held:
        """See `wire.protocol.Hub`."""
        return self._call("push", asked, protocol.Held)

    def pull(self, asked: protocol.Pull) -> protocol.Page:
        """See `wire.protocol.Hub`."""
        return self._call("pull", asked, protocol.Page)

    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        """See `wire.protocol.Hub`."""
        return self._call("lease", asked, protocol.Leased)

    def check(self, asked: protocol.Check) -> protocol.Held:
        """See `wire.protocol.Hub`."""
        return self._call("check", asked, protocol.Held)

    def _call(self, name: str, asked: msgspec.Struct, kind: type[A]) -> A:
        body = _encode(asked)
        signature = self._sign(to_be_signed(name, body))
        envelope = Envelope(desk=self._desk, life=self._life, body=body, signature=signature)
        status, answer = self._line.exchange("POST", f"/v1/{name}", _encode(envelope))
        if status == _REFUSED:
            raise Refused(_read(answer, Refusing).refusal)
        return _read(answer, kind)


def fetch_authority(address: str, code: EnrolCode, timeout: float = TIMEOUT_SECONDS) -> str:
    """Return the PEM of the authority of the hub at `address`, if it is the one that `code` names.

    Nothing secret is sent. Raises `Unavailable`; HUB_FOREIGN_CERTIFICATE when another hub answers.
    """
    line = _Line(address, _trusting_nobody_yet(), timeout)
    try:
        _, pem = line.exchange("GET", "/v1/authority", b"")
    finally:
        line.close()
    try:
        certificate = certificate_in(pem)
    except NoCertificate as error:
        raise Unavailable(Cause.HUB_RUBBISH) from error
    if fingerprint_of(certificate) != code.fingerprint:
        raise Unavailable(Cause.HUB_FOREIGN_CERTIFICATE)
    # Only the certificate that was compared: another behind it in the same text would be trusted as well.
    return ssl.DER_cert_to_PEM_cert(certificate)


class _Line:
    """One HTTPS connection, kept open; every failure becomes `Unavailable` with its cause."""

    def __init__(self, address: str, trust: ssl.SSLContext, timeout: float) -> None:
        self._timeout = timeout
        if not address.lower().startswith("https://"):
            raise Unavailable(Cause.HUB_UNREACHABLE)  # nothing leaves the desk in the clear
        try:
            self._client = httpx.Client(
                base_url=address,
                verify=trust,
                timeout=httpx.Timeout(timeout, connect=min(timeout, CONNECT_SECONDS)),
                follow_redirects=False,
                trust_env=False,  # what is trusted and where it goes is said here and nowhere else
                headers={"Accept-Encoding": "identity", "Content-Type": "application/msgpack"},
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise Unavailable(Cause.HUB_UNREACHABLE) from error

    def close(self) -> None:
        self._client.close()

    def exchange(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """Return status (200 or 409) and body of the answer."""
        with _failures_named(), self._client.stream(method, path, content=body) as response:
            if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise Unavailable(Cause.HUB_ERROR, status=response.status_code)
            if response.status_code not in (_OK, _REFUSED):
                raise Unavailable(Cause.HUB_RUBBISH, status=response.status_code)
            return response.status_code, self._read_all(response)

    def _read_all(self, response: httpx.Response) -> bytes:
        until = time.monotonic() + _WHOLE * self._timeout
        answer = bytearray()
        for chunk in response.iter_raw():
            answer += chunk
            if len(answer) > ANSWER_LIMIT:
                raise Unavailable(Cause.HUB_RUBBISH, limit=ANSWER_LIMIT)
            if time.monotonic() > until:
                raise Unavailable(Cause.HUB_UNREACHABLE)
        return bytes(answer)


@contextmanager
def _failures_named() -> Iterator[None]:
    try:
        yield
    except httpx.RemoteProtocolError as error:
        # "disconnected without sending a response", "closed connection without sending complete message body":
        # the line was cut. Anything else was no HTTP.
        cut = "without" in str(error)
        raise Unavailable(Cause.HUB_UNREACHABLE if cut else Cause.HUB_RUBBISH) from error
    except httpx.TransportError as error:
        raise Unavailable(_cause_of(error)) from error
    except (httpx.InvalidURL, httpx.DecodingError) as error:
        raise Unavailable(Cause.HUB_UNREACHABLE) from error


def _cause_of(error: BaseException | None) -> Cause:
    """Look for a failure of TLS behind a failed connection."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return Cause.HUB_FOREIGN_CERTIFICATE
        if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return Cause.HUB_RUBBISH
        error = error.__cause__ or error.__context__
    return Cause.HUB_UNREACHABLE


def _read(answer: bytes, kind: type[A]) -> A:
    try:
        return msgspec.msgpack.decode(answer, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Unavailable(Cause.HUB_RUBBISH) from error


def _trusting_only(authority_pem: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(cadata=authority_pem)
    except (ssl.SSLError, ValueError) as error:
        raise Unavailable(Cause.HUB_FOREIGN_CERTIFICATE) from error
    return context


def _trusting_nobody_yet() -> ssl.SSLContext:
    # Only the authority's certificate is fetched this way, and it is believed only if the clerk's code names it.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
