"""The hub over HTTP: decode, check the signature, call, encode. Nothing of what passes is logged."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kt1desk.wire import protocol
from kt1desk.wire.protocol import Check, Enrol, Envelope, Hub, Push, Refusal, Refused, Refusing, to_be_signed
from kt1desk.wire.signing import signature_holds

BODY_LIMIT = 16 * 1024 * 1024
"""Bytes of one request; a batch of lines is far below."""

MSGPACK = "application/msgpack"
PEM = "application/x-pem-file"

_decode_envelope = msgspec.msgpack.Decoder(Envelope).decode
_encode = msgspec.msgpack.Encoder().encode


class KnownDesks(Hub, Protocol):
    """A hub that can also say whose signature to expect."""

    def public_key(self, desk: str, life: str) -> str | None: ...


class _Asked(Protocol):
    @property
    def desk(self) -> str: ...

    @property
    def life(self) -> str: ...


A = TypeVar("A", bound=_Asked)


class _TooLarge(Exception):
    """The request has more than `BODY_LIMIT` bytes."""


class _Call(Generic[A]):
    """One call: what its body is, and who answers."""

    def __init__(self, name: str, kind: type[A], service: KnownDesks, answer: Callable[[A], msgspec.Struct]) -> None:
        self.name = name
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._service = service
        self._answer = answer

    def answered(self, body: bytes) -> Response:
        """Answer a request: 200, 400 for what is none, 409 with the reason for what is refused."""
        try:
            envelope = _decode_envelope(body)
            asked = self._decode(envelope.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Response(status_code=400)
        try:
            self._must_be_theirs(envelope, asked)
            told = self._answer(asked)
        except Refused as refused:
            return Response(_encode(Refusing(refused.refusal)), status_code=409, media_type=MSGPACK)
        return Response(_encode(told), media_type=MSGPACK)

    def _must_be_theirs(self, envelope: Envelope, asked: A) -> None:
        bearer = asked.bearer if isinstance(asked, Push | Check) else None
        if (asked.desk, bearer or asked.life) != (envelope.desk, envelope.life):
            raise Refused(Refusal.NOT_YOURS)
        known = self._service.public_key(envelope.desk, envelope.life)
        key = asked.public_key if isinstance(asked, Enrol) else known
        if key is None:
            raise Refused(Refusal.UNKNOWN_DESK)
        if not signature_holds(key, envelope.signature, to_be_signed(self.name, envelope.body)):
            raise Refused(Refusal.SIGNATURE_WRONG)


def create_app(service: KnownDesks, authority_pem: bytes) -> Starlette:
    """Return the application: POST /v1/<call>, GET /v1/alive, GET /v1/authority (the hub's own CA)."""
    calls = (
        _Call("enrol", protocol.Enrol, service, service.enrol),
        _Call("hello", protocol.Hello, service, service.hello),
        _Call("push", protocol.Push, service, service.push),
        _Call("pull", protocol.Pull, service, service.pull),
        _Call("lease", protocol.Lease, service, service.lease),
        _Call("check", protocol.Check, service, service.check),
    )

    async def alive(_request: Request) -> Response:
        return Response(b"alive", media_type="text/plain")

    async def authority(_request: Request) -> Response:
        return Response(authority_pem, media_type=PEM)

    return Starlette(
        routes=[
            Route("/v1/alive", alive),
            Route("/v1/authority", authority),
            *(Route(f"/v1/{call.name}", _posted(call.answered), methods=["POST"]) for call in calls),
        ]
    )


def _posted(answered: Callable[[bytes], Response]) -> Callable[[Request], object]:
    async def posted(request: Request) -> Response:
        try:
            body = await _body(request)
        except _TooLarge:
            return Response(status_code=413)
        return await run_in_threadpool(answered, body)

    return posted


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise _TooLarge
    return bytes(body)
