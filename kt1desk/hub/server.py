"""Serve the hub over HTTPS until it is told to stop."""

import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from kt1desk.hub.certificates import Certificates

STOP_SECONDS = 5
"""How long an answer under way may take when the hub is told to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where to listen; port 0 takes any free one."""

    host: str
    port: int


class _Announcing(uvicorn.Server):
    """Says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def listen(address: Address) -> socket.socket:
    """Return a bound socket; OSError when the address is taken."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    # The protocol must be named: for 0 asyncio leaves TCP_NODELAY off, and every answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there it would let two hubs take the same port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((address.host, address.port))
    except OSError:
        listening.close()
        raise
    return listening


def make_server(app: Starlette, certificates: Certificates, ready: Callable[[], None]) -> uvicorn.Server:
    """Return a server over TLS that calls `ready` once it accepts connections."""
    config = uvicorn.Config(
        app,
        ssl_certfile=certificates.server,
        log_config=None,  # requests are logged nowhere: their number and hour alone say who sends how much
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    return _Announcing(config, ready)


def serve(app: Starlette, certificates: Certificates, listening: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or SIGINT, finish what is under way, and return."""

    def stopped(_signal: int, _frame: FrameType | None) -> None:
        # uvicorn handles the signal itself and raises it again when it is done; that second one ends here.
        return

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stopped)
    with listening:
        make_server(app, certificates, ready).run(sockets=[listening])
