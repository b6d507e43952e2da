"""The carrier to the hub meets strangers, errors, rubbish, silence and too much; each has its own name."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
import pytest

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.hub.certificates import Certificates, certificates
from kt1desk.sync.http_hub import ANSWER_LIMIT, HttpHub, fetch_authority
from kt1desk.wire.enrol_code import EnrolCode, certificate_in, fingerprint_of
from kt1desk.wire.protocol import Check, Envelope, Held, Refusal, Refused, Refusing, to_be_signed
from kt1desk.wire.signing import signature_holds
from tests.support.lines import Author

AUTHOR = Author("100000")
ASKED = Check(desk=AUTHOR.desk, life=AUTHOR.life)
SOME = Held(number=7, digest=bytes(range(32)))
TIMEOUT = 0.3
SERVER_SECONDS = 10

Talk = Callable[[socket.socket], None]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("own"), ())


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("foreign"), ())


@contextmanager
def server(talk: Talk, identity: Certificates | None) -> Iterator[str]:
    """One that accepts one connection and then does what `talk` says; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(SERVER_SECONDS)

        def serve() -> None:
            try:
                accepted, _ = listening.accept()
                accepted.settimeout(SERVER_SECONDS)
                with _encrypted(accepted, identity) as connection:
                    talk(connection)
            except OSError:
                return  # the client hung up first, as it may

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            thread.join(SERVER_SECONDS)


def _encrypted(connection: socket.socket, identity: Certificates | None) -> socket.socket:
    if identity is None:
        return connection
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(identity.server)
    with connection:
        return context.wrap_socket(connection, server_side=True)


def request(connection: socket.socket) -> bytes:
    """Read one whole request and return its body."""
    head, _, body = read_until(connection, b"\r\n\r\n").partition(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    while len(body) < length:
        body += connection.recv(65536)
    return body


def read_until(connection: socket.socket, end: bytes) -> bytes:
    read = b""
    while end not in read:
        chunk = connection.recv(65536)
        if not chunk:
            raise ConnectionResetError
        read += chunk
    return read


def answering(body: bytes, status: int = 200) -> Talk:
    def talk(connection: socket.socket) -> None:
        request(connection)
        connection.sendall(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body)

    return talk


def raw(answer: bytes) -> Talk:
    def talk(connection: socket.socket) -> None:
        request(connection)
        connection.sendall(answer)

    return talk


def checked(address: str, authority_pem: bytes) -> Held:
    with HttpHub(
        address,
        desk=AUTHOR.desk,
        life=AUTHOR.life,
        sign=AUTHOR.sign,
        authority_pem=authority_pem.decode(),
        timeout=TIMEOUT,
    ) as hub:
        return hub.check(ASKED)


def cause_of(talk: Talk, identity: Certificates | None, trusted: Certificates) -> Cause:
    with server(talk, identity) as address, pytest.raises(Unavailable) as failed:
        checked(address, trusted.authority_pem)
    return failed.value.cause


def test_an_answer_is_read(own: Certificates) -> None:
    with server(answering(msgspec.msgpack.encode(SOME)), own) as address:
        assert checked(address, own.authority_pem) == SOME


def test_what_is_asked_is_signed_with_the_name_of_the_call(own: Certificates) -> None:
    bodies: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        bodies.append(request(connection))

    with server(talk, own) as address, pytest.raises(Unavailable):
        checked(address, own.authority_pem)
    envelope = msgspec.msgpack.decode(bodies[0], type=Envelope)
    assert msgspec.msgpack.decode(envelope.body, type=Check) == ASKED
    assert signature_holds(AUTHOR.key.public, envelope.signature, to_be_signed("check", envelope.body))


def test_a_refusal_is_told_as_one(own: Certificates) -> None:
    body = msgspec.msgpack.encode(Refusing(Refusal.REVOKED))
    with server(answering(body, 409), own) as address, pytest.raises(Refused, match=Refusal.REVOKED):
        checked(address, own.authority_pem)


def test_a_hub_with_a_foreign_certificate_is_not_spoken_to(own: Certificates, foreign: Certificates) -> None:
    heard: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        heard.append(request(connection))

    assert cause_of(talk, foreign, own) is Cause.HUB_FOREIGN_CERTIFICATE
    assert heard == []


def test_an_authority_that_is_no_certificate_trusts_nobody() -> None:
    for pem in (b"", b"hello"):
        with pytest.raises(Unavailable) as failed:
            checked("https://127.0.0.1:1", pem)
        assert failed.value.cause is Cause.HUB_FOREIGN_CERTIFICATE


HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"


@pytest.mark.parametrize(
    ("talk", "cause"),
    [
        pytest.param(answering(b"", 500), Cause.HUB_ERROR, id="500"),
        pytest.param(answering(b"busy", 503), Cause.HUB_ERROR, id="503"),
        pytest.param(answering(b"", 404), Cause.HUB_RUBBISH, id="404"),
        pytest.param(answering(b"", 413), Cause.HUB_RUBBISH, id="too large for the hub"),
        pytest.param(raw(b"HTTP/1.1 302 X\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"), Cause.HUB_RUBBISH, id="302"),
        pytest.param(answering(b"<html>welcome to the hotel</html>"), Cause.HUB_RUBBISH, id="a page"),
        pytest.param(answering(b""), Cause.HUB_RUBBISH, id="an empty body"),
        pytest.param(answering(b"\x91" * 100_000), Cause.HUB_RUBBISH, id="deep nesting"),
        pytest.param(answering(msgspec.msgpack.encode({"number": 1})), Cause.HUB_RUBBISH, id="another version"),
        pytest.param(answering(msgspec.msgpack.encode({"refusal": "TOMORROW"}), 409), Cause.HUB_RUBBISH, id="why not"),
        pytest.param(raw(b"\x00\xffrubbish\r\n\r\n"), Cause.HUB_RUBBISH, id="no HTTP"),
        pytest.param(raw(HALF), Cause.HUB_UNREACHABLE, id="half an answer"),
        pytest.param(raw(b"HTTP/1.1 200 O"), Cause.HUB_UNREACHABLE, id="half a head"),
        pytest.param(raw(b""), Cause.HUB_UNREACHABLE, id="nothing"),
    ],
)
def test_a_bad_answer_has_its_cause(talk: Talk, cause: Cause, own: Certificates) -> None:
    assert cause_of(talk, own, own) is cause


def test_silence_ends_by_itself(own: Certificates) -> None:
    over = threading.Event()

    def talk(connection: socket.socket) -> None:
        request(connection)
        over.wait(SERVER_SECONDS)

    with server(talk, own) as address:
        with pytest.raises(Unavailable) as failed:
            checked(address, own.authority_pem)
        over.set()
    assert failed.value.cause is Cause.HUB_UNREACHABLE


def test_an_answer_that_trickles_for_ever_ends_by_itself(own: Certificates) -> None:
    over = threading.Event()

    def talk(connection: socket.socket) -> None:
        request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not over.wait(TIMEOUT / 4):
            connection.sendall(b"x")

    with server(talk, own) as address:
        with pytest.raises(Unavailable) as failed:
            checked(address, own.authority_pem)
        over.set()
    assert failed.value.cause is Cause.HUB_UNREACHABLE


def test_an_answer_that_is_too_large_is_not_kept(own: Certificates) -> None:
    piece = bytes(1 << 20)

    def talk(connection: socket.socket) -> None:
        request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (2 * ANSWER_LIMIT))
        for _ in range(2 * ANSWER_LIMIT // len(piece)):
            connection.sendall(piece)

    assert cause_of(talk, own, own) is Cause.HUB_RUBBISH


def test_a_server_without_encryption_is_no_hub(own: Certificates) -> None:
    def talk(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    assert cause_of(talk, None, own) is Cause.HUB_RUBBISH


def test_nobody_there_is_said_so(own: Certificates) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        free = listening.getsockname()[1]
    for address in (f"https://127.0.0.1:{free}", "https://no-such-host.invalid:1", "https://", "nonsense"):
        with pytest.raises(Unavailable) as failed:
            checked(address, own.authority_pem)
        assert failed.value.cause is Cause.HUB_UNREACHABLE


def test_nothing_is_said_in_the_clear(own: Certificates) -> None:
    heard: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        heard.append(connection.recv(65536))

    with server(talk, None) as address:
        plain = address.replace("https", "http")
        with pytest.raises(Unavailable):
            checked(plain, own.authority_pem)
        with pytest.raises(Unavailable):
            fetch_authority(plain, code_for(own), TIMEOUT)
        socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2]))).close()
    assert heard == [b""]


def code_for(identity: Certificates) -> EnrolCode:
    return EnrolCode(secret="0" * 8, fingerprint=fingerprint_of(certificate_in(identity.authority_pem)))


def showing(pem: bytes) -> Talk:
    def talk(connection: socket.socket) -> None:
        read_until(connection, b"\r\n\r\n")
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(pem) + pem)

    return talk


def test_the_authority_that_the_code_names_is_fetched(own: Certificates) -> None:
    with server(showing(own.authority_pem), own) as address:
        assert fetch_authority(address, code_for(own), TIMEOUT).encode() == own.authority_pem


def test_a_hub_that_the_code_does_not_name_is_refused(own: Certificates, foreign: Certificates) -> None:
    with server(showing(foreign.authority_pem), foreign) as address, pytest.raises(Unavailable) as failed:
        fetch_authority(address, code_for(own), TIMEOUT)
    assert failed.value.cause is Cause.HUB_FOREIGN_CERTIFICATE


def test_an_authority_smuggled_in_behind_the_right_one_is_not_trusted(own: Certificates, foreign: Certificates) -> None:
    with server(showing(own.authority_pem + foreign.authority_pem), foreign) as address:
        pem = fetch_authority(address, code_for(own), TIMEOUT)
    assert pem.encode() == own.authority_pem


@pytest.mark.parametrize("shown", [b"", b"<html>", b"-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----"])
def test_what_shows_no_certificate_is_no_hub(shown: bytes, own: Certificates) -> None:
    with server(showing(shown), own) as address, pytest.raises(Unavailable) as failed:
        fetch_authority(address, code_for(own), TIMEOUT)
    assert failed.value.cause is Cause.HUB_RUBBISH
