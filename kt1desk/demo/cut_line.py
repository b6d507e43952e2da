"""The line between desk and hub: bytes pass through it as they are, until it is cut."""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Self

_HOST = "127.0.0.1"
_CHUNK = 65_536
_SECONDS = 10.0


class CutLine:
    """Listens on a port of its own and carries each connection to the hub's; TLS ends only there."""

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self._port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="demo-line", daemon=True)
        self._server: asyncio.Server | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        self.heal()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_SECONDS)
        self._loop.close()

    @property
    def address(self) -> str:
        """Where the desk finds the hub."""
        return f"https://{_HOST}:{self._port}"

    def cut(self) -> None:
        """Break every connection, whatever passes at this moment, and refuse new ones."""
        self._run(self._cut())

    def heal(self) -> None:
        """Carry again, at the same address."""
        self._run(self._heal())

    def _run(self, work: Coroutine[object, object, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_SECONDS)

    async def _heal(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._carry, _HOST, self._port)
            self._port = int(self._server.sockets[0].getsockname()[1])

    async def _cut(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _carry(self, from_desk: asyncio.StreamReader, to_desk: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or self._server is None:  # cut between the call and this answer to it
            to_desk.transport.abort()
            return
        self._under_way.add(task)
        try:
            from_hub, to_hub = await asyncio.open_connection(_HOST, self._hub_port)
            try:
                await asyncio.gather(_pass(from_desk, to_hub), _pass(from_hub, to_desk))
            finally:
                to_hub.transport.abort()
        except (OSError, asyncio.CancelledError):
            return  # the desk sees a broken connection, as it should
        finally:
            to_desk.transport.abort()
            self._under_way.discard(task)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(_CHUNK):
        writer.write(data)
        await writer.drain()
    with contextlib.suppress(OSError):
        writer.write_eof()
