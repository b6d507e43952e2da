"""A line on which something else than the hub answers."""

import socketserver
import threading
from types import TracebackType
from typing import Self

NOT_EVEN_TLS = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


class _Rubbish(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.recv(4096)
        self.request.sendall(NOT_EVEN_TLS)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False


class GarbageLine:
    """Listens where the hub should, from `with` to its end; `calls` counts who came."""

    def __init__(self, port: int) -> None:
        self._server = _Server(("127.0.0.1", port), _Rubbish)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
