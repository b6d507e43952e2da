"""Bytes pass as they are; a cut breaks what is under way and refuses what is new; healed, the address is the same."""

import socket
import socketserver
import threading
from collections.abc import Iterator

import pytest

from kt1desk.demo.cut_line import CutLine

SECONDS = 5.0


class Echo(socketserver.BaseRequestHandler):
    """Says back what it hears."""

    def handle(self) -> None:
        while heard := self.request.recv(4096):
            self.request.sendall(heard)


class EchoServer(socketserver.ThreadingTCPServer):
    """One thread for each caller, all of them waited for."""

    daemon_threads = False


@pytest.fixture
def port() -> Iterator[int]:
    with EchoServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def call(line: CutLine) -> socket.socket:
    host, _, port = line.address.removeprefix("https://").partition(":")
    return socket.create_connection((host, int(port)), SECONDS)


def test_what_is_said_comes_back(port: int) -> None:
    with CutLine(port) as line, call(line) as there:
        there.sendall(b"xin chao")
        assert there.recv(100) == b"xin chao"


def test_a_cut_breaks_a_call_that_is_under_way_and_refuses_the_next(port: int) -> None:
    with CutLine(port) as line, call(line) as there:
        there.sendall(b"a")
        assert there.recv(100) == b"a"
        line.cut()
        assert there.recv(100) == b""
        with pytest.raises(ConnectionRefusedError):
            call(line)


def test_a_healed_line_carries_again_at_the_same_address(port: int) -> None:
    with CutLine(port) as line:
        before = line.address
        line.cut()
        line.cut()
        line.heal()
        line.heal()
        assert line.address == before
        with call(line) as there:
            there.sendall(b"b")
            assert there.recv(100) == b"b"
