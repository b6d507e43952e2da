"""The hub over HTTP: who may speak, and what is no request."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest
from starlette.applications import Starlette

from kt1desk.hub.http import BODY_LIMIT, create_app
from kt1desk.wire import protocol
from kt1desk.wire.line import NO_DIGEST
from kt1desk.wire.protocol import Check, Envelope, Held, Refusal, Refusing, to_be_signed
from tests.support.hubs import SOME_PEM, DirectHub, direct_hub, enrolled, revoke
from tests.support.lines import Author, next_office

OK, BAD, NOT_FOUND, NOT_ALLOWED, REFUSED, TOO_LARGE = 200, 400, 404, 405, 409, 413


class Client:
    """Asks an application in this process, without a line."""

    def __init__(self, app: Starlette) -> None:
        self._app = app

    def get(self, path: str) -> httpx.Response:
        return asyncio.run(self._ask("GET", path, b""))

    def post(self, path: str, content: bytes) -> httpx.Response:
        return asyncio.run(self._ask("POST", path, content))

    async def _ask(self, method: str, path: str, content: bytes) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)
        async with httpx.AsyncClient(transport=transport, base_url="https://hub") as client:
            return await client.request(method, path, content=content)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DirectHub]:
    """In a file: requests are answered on several threads."""
    with direct_hub(f"sqlite:///{tmp_path / 'hub.sqlite'}") as hub:
        yield hub


@pytest.fixture
def client(hub: DirectHub) -> Client:
    return Client(create_app(hub.service, SOME_PEM))


def check_of(author: Author) -> bytes:
    return msgspec.msgpack.encode(Check(desk=author.desk, life=author.life))


def envelope(author: Author, body: bytes, *, call: str = "check", signer: Author | None = None) -> bytes:
    signature = (signer or author).sign(to_be_signed(call, body))
    return msgspec.msgpack.encode(Envelope(desk=author.desk, life=author.life, body=body, signature=signature))


def refusal_in(response: httpx.Response) -> Refusal:
    assert response.status_code == REFUSED
    return msgspec.msgpack.decode(response.content, type=Refusing).refusal


def test_a_signed_request_is_answered(client: Client, hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    response = client.post("/v1/check", content=envelope(author, check_of(author)))
    assert response.status_code == OK
    assert msgspec.msgpack.decode(response.content, type=Held) == Held(number=0, digest=NO_DIGEST)


def test_another_desk_cannot_sign_in_its_place(client: Client, hub: DirectHub) -> None:
    author, other = enrolled(hub, office := next_office()), enrolled(hub, office)
    response = client.post("/v1/check", content=envelope(author, check_of(author), signer=other))
    assert refusal_in(response) is Refusal.SIGNATURE_WRONG


def test_a_desk_cannot_ask_in_the_name_of_another(client: Client, hub: DirectHub) -> None:
    author, other = enrolled(hub, office := next_office()), enrolled(hub, office)
    response = client.post("/v1/check", content=envelope(author, check_of(other)))
    assert refusal_in(response) is Refusal.NOT_YOURS


def test_a_request_signed_for_one_call_serves_for_no_other(client: Client, hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    body = msgspec.msgpack.encode(protocol.Lease(desk=author.desk, life=author.life, ordinal=1))
    response = client.post("/v1/lease", content=envelope(author, body, call="check"))
    assert refusal_in(response) is Refusal.SIGNATURE_WRONG


def test_the_signature_of_a_line_is_no_signature_of_a_request(client: Client, hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    (line,) = author.writes_some(1)
    forged = Envelope(desk=author.desk, life=author.life, body=check_of(author), signature=line.signature)
    response = client.post("/v1/check", content=msgspec.msgpack.encode(forged))
    assert refusal_in(response) is Refusal.SIGNATURE_WRONG


def test_a_stranger_and_a_revoked_desk_are_told_apart(client: Client, hub: DirectHub) -> None:
    stranger, revoked = Author(next_office()), enrolled(hub, next_office())
    revoke(hub, revoked)
    unknown = client.post("/v1/check", content=envelope(stranger, check_of(stranger)))
    shut_out = client.post("/v1/check", content=envelope(revoked, check_of(revoked)))
    assert (refusal_in(unknown), refusal_in(shut_out)) == (Refusal.UNKNOWN_DESK, Refusal.REVOKED)


def test_who_enrols_must_hold_the_key_he_names(client: Client, hub: DirectHub) -> None:
    author, thief = Author(next_office()), Author(next_office())
    body = msgspec.msgpack.encode(author.enrolling(hub.code(author.office).secret))
    response = client.post("/v1/enrol", content=envelope(author, body, call="enrol", signer=thief))
    assert refusal_in(response) is Refusal.SIGNATURE_WRONG
    assert hub.service.public_key(author.desk, author.life) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"\xff" * 100,
        b"\x91" * 100_000,
        msgspec.msgpack.encode({"desk": "d", "life": "l", "body": b"", "signature": b""}),
        msgspec.msgpack.encode({"desk": "d\x00", "life": "l", "body": b"", "signature": b""}),
    ],
)
def test_what_is_no_request_is_turned_away(client: Client, body: bytes) -> None:
    assert client.post("/v1/check", content=body).status_code == BAD


@pytest.mark.parametrize("ordinal", [0, -1, 2**31, 2**63, 1.0, "1", None])
def test_a_message_out_of_its_bounds_is_no_request(client: Client, hub: DirectHub, ordinal: object) -> None:
    author = enrolled(hub, next_office())
    body = msgspec.msgpack.encode({"desk": author.desk, "life": author.life, "ordinal": ordinal})
    assert client.post("/v1/lease", content=envelope(author, body, call="lease")).status_code == BAD


def test_a_request_that_is_too_large_is_turned_away(client: Client) -> None:
    assert client.post("/v1/push", content=bytes(BODY_LIMIT + 1)).status_code == TOO_LARGE


def test_other_paths_and_methods_are_nothing(client: Client) -> None:
    assert client.post("/v1/delete", content=b"").status_code == NOT_FOUND
    assert client.get("/").status_code == NOT_FOUND
    assert client.get("/v1/check").status_code == NOT_ALLOWED


def test_the_hub_says_that_it_is_alive_and_who_vouches_for_it(client: Client) -> None:
    assert client.get("/v1/alive").content == b"alive"
    assert client.get("/v1/authority").content == SOME_PEM
