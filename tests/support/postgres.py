"""A throw-away PostgreSQL server for the tests, and fresh databases on it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import URL, text

SECONDS = 60
DEBIAN = Path("/usr/lib/postgresql")
# Nothing here has to survive a power cut.
IN_A_HURRY = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40"


def server_programs() -> Path | None:
    """The folder with initdb and pg_ctl; None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    editions = [path for path in DEBIAN.glob("*/bin") if (path / "initdb").exists()]
    return max(editions, key=lambda path: float(path.parent.name), default=None)


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _run(folder: Path, *command: str) -> None:
    # PostgreSQL refuses to run as root, as continuous integration often does.
    as_postgres = ["runuser", "-u", "postgres", "--"] if _is_root() else []
    log = folder / "commands.log"
    with log.open("ab") as out:
        done = subprocess.run(
            [*as_postgres, *command],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            timeout=SECONDS,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {log.read_text(errors='replace')}")


@contextmanager
def cluster(programs: Path) -> Iterator[URL]:
    """A server on a socket of its own, gone afterwards; the URL of its first database."""
    with tempfile.TemporaryDirectory(prefix="kt1pg") as name:
        folder = Path(name)
        if _is_root():
            shutil.chown(folder, "postgres", "postgres")
        data = str(folder / "data")
        pg_ctl = str(programs / "pg_ctl")
        _run(folder, str(programs / "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N")
        options = f"-k {folder} -c listen_addresses='' {IN_A_HURRY}"
        _run(folder, pg_ctl, "start", "-w", "-D", data, "-l", str(folder / "server.log"), "-o", options)
        try:
            yield URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
        finally:
            _run(folder, pg_ctl, "stop", "-w", "-m", "immediate", "-D", data)


@contextmanager
def fresh_database(server: URL, name: str) -> Iterator[URL]:
    """An empty database on `server` (a name of ASCII letters, digits and underscores), dropped afterwards."""
    engine = sqlalchemy.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    try:
        yield server.set(database=name)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        engine.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """One server for the whole run: required where CI is set, else the test is skipped when there is none."""
    programs = server_programs()
    if programs is None:
        message = "PostgreSQL (initdb, pg_ctl) is not installed; on Debian: apt-get install postgresql"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with cluster(programs) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: URL) -> Iterator[str]:
    """The URL of an empty database for one test, `postgresql+psycopg://…`."""
    with fresh_database(postgres_server, "one_test") as url:
        yield url.render_as_string(hide_password=False)
