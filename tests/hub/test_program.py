"""`kt1desk-hub` as the province runs it."""

import json
import os
import re
import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import msgspec
import pytest
from sqlalchemy import text

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.numbers import make_item_no
from kt1desk.hub.__main__ import main
from kt1desk.hub.ledger_order import writing
from kt1desk.hub.opening import open_engine
from kt1desk.sync.engine import End, run_sync
from kt1desk.sync.http_hub import HttpHub, fetch_authority
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.block_code import BlockTerms, read_block
from kt1desk.wire.enrol_code import parse_code
from kt1desk.wire.protocol import Lease, Refusal
from tests.support.hub_process import HubProcess, hub_process
from tests.support.ledger_books import PlainDesk
from tests.support.lines import Author, next_office

CODE = re.compile(r"([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}\n")

Say = Callable[..., str]


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command that must succeed; what it says."""
    monkeypatch.setenv("KT1DESK_HUB_DATA", str(tmp_path / "hub"))

    def run(*arguments: str) -> str:
        assert main(arguments) == 0
        return capsys.readouterr().out

    return run


def enrol(hub: HubProcess, author: Author) -> str:
    """Enrol as a desk does: fetch the authority that the typed code names, then introduce oneself."""
    code = parse_code(hub.run("enrol", "--office", author.office))
    pem = fetch_authority(hub.address, code)
    with at(hub, author, pem) as line:
        line.enrol(author.enrolling(code.secret))
    return pem


def at(hub: HubProcess, author: Author, pem: str) -> HttpHub:
    return HttpHub(hub.address, desk=author.desk, life=author.life, sign=author.sign, authority_pem=pem)


def test_a_desk_is_enrolled_syncs_and_is_seen_in_the_status(tmp_path: Path) -> None:
    offset = timedelta(days=-729)
    with hub_process(tmp_path / "hub", {"KT1DESK_HUB_CLOCK_OFFSET_S": str(offset.total_seconds())}) as hub:
        desk = PlainDesk(Author(next_office()))
        desk.record(3)
        pem = enrol(hub, desk.author)
        with at(hub, desk.author, pem) as line:
            outcome = run_sync(desk.books, line, lambda: datetime.now(UTC), lambda _step, _lines: None)
            assert outcome.agrees
            assert abs(timedelta(milliseconds=desk.mark("offset_ms")) - offset) < timedelta(seconds=5)
            (seen,) = json.loads(hub.run("status", "--json"))["desks"]
            assert (seen["desk"], seen["facts"], seen["declared"]) == (desk.author.desk, 4, 3)
            assert seen["head"] == desk.books.head().digest.hex()
            assert datetime.fromisoformat(seen["seen_at"]).year == (datetime.now(UTC) + offset).year
            hub.run("revoke", "--desk", desk.author.desk, "--life", desk.author.life)
            outcome = run_sync(desk.books, line, lambda: datetime.now(UTC), lambda _step, _lines: None)
            assert (outcome.end, outcome.refusal) == (End.REFUSED, Refusal.REVOKED)
        desk.close()


def test_a_hub_that_stopped_and_started_again_is_the_same_hub(tmp_path: Path) -> None:
    author = Author(next_office())
    desk = PlainDesk(author)
    with hub_process(tmp_path / "hub") as hub:
        pem = enrol(hub, author)
    with pytest.raises(Unavailable) as gone, at(hub, author, pem) as line:
        run_sync(desk.books, line, lambda: datetime.now(UTC), lambda _step, _lines: None)
    assert gone.value.cause is Cause.HUB_UNREACHABLE
    with hub_process(tmp_path / "hub") as again, at(again, author, pem) as line:
        assert run_sync(desk.books, line, lambda: datetime.now(UTC), lambda _step, _lines: None).agrees
        trusting = ssl.create_default_context(cadata=pem)
        alive = httpx.get(f"{again.address}/v1/alive", verify=trusting, trust_env=False)
        assert alive.content == b"alive"
    desk.close()


def test_a_code_is_printed_in_groups(say: Say) -> None:
    assert CODE.fullmatch(say("enrol", "--office", "300000", "--training"))


def test_an_office_has_six_digits(say: Say) -> None:
    for wrong in ("30000", "3000000", "Hà Giang", "３０００００"):
        with pytest.raises(SystemExit):
            main(["enrol", "--office", wrong])


def test_the_status_of_an_empty_hub(say: Say) -> None:
    assert json.loads(say("status", "--json")) | {"book_id": ""} == {
        "book_id": "",
        "facts": 0,
        "desks": [],
        "cases": [],
    }
    assert "0 facts" in say("status")


def test_the_holdings_of_an_empty_hub_and_a_number_of_which_nobody_has_told(say: Say) -> None:
    assert json.loads(say("holdings", "--json")) == {"items": 0, "training_items": 0, "held": []}
    assert say("holdings") == "0 items not finished\n"
    number = make_item_no("MK", 41_207)
    assert say("holdings", "--item", number.lower()) == f"{number}: no desk has told of it\n"
    assert json.loads(say("holdings", "--item", number, "--json")) == []
    with pytest.raises(SystemExit):
        main(["holdings", "--item", "MK000412070VN"])


def test_a_restored_hub_has_a_new_book(say: Say) -> None:
    before = json.loads(say("status", "--json"))["book_id"]
    said = say("restored")
    after = json.loads(say("status", "--json"))["book_id"]
    assert after != before
    assert after in said


def test_an_unknown_desk_cannot_be_revoked(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    say("migrate")
    assert main(["revoke", "--desk", "d", "--life", "l"]) == 1
    assert "no such desk" in capsys.readouterr().err


def test_what_stands_in_the_way_is_said_in_one_line(
    say: Say, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    say("migrate")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["serve", "--port", str(taken.getsockname()[1])]) == 1
    monkeypatch.setenv("KT1DESK_HUB_PREFIX", "AA")
    assert main(["migrate"]) == 1
    monkeypatch.delenv("KT1DESK_HUB_PREFIX")
    engine = open_engine(f"sqlite:///{tmp_path / 'hub' / 'hub.sqlite'}")
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'm9999'"))
    engine.dispose()
    assert main(["migrate"]) == 1
    (tmp_path / "hub" / "hub.sqlite").write_bytes(b"no database at all" * 100)
    assert main(["migrate"]) == 1
    monkeypatch.setenv("KT1DESK_HUB_DATABASE", "sqlite:////no/such/folder/hub.sqlite")
    assert main(["migrate"]) == 1
    monkeypatch.setenv("KT1DESK_HUB_DATABASE", "oracle")
    assert main(["migrate"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.startswith("kt1desk-hub: ") for line in said] == [True] * 6


def test_a_province_desk_is_enrolled_and_its_key_is_listed(say: Say) -> None:
    with hub_process(Path(os.environ["KT1DESK_HUB_DATA"])) as hub:
        author = Author(next_office())
        code = parse_code(say("enrol", "--office", author.office, "--province"))
        with at(hub, author, fetch_authority(hub.address, code)) as line:
            told = line.enrol(author.enrolling(code.secret))
        assert told.province
        assert told.agreement_key is not None
        (key,) = json.loads(say("keys", "--json"))
        assert key == {
            "desk": author.desk,
            "life": author.life,
            "office": author.office,
            "public_key": author.key.public,
            "province": True,
        }
        assert author.key.public in say("keys")


def test_a_block_is_lent_in_a_code_that_the_desk_can_read(say: Say) -> None:
    with hub_process(Path(os.environ["KT1DESK_HUB_DATA"])) as hub:
        author, own = Author(next_office()), AgreementKey(bytes(32))
        code = parse_code(say("enrol", "--office", author.office))
        with at(hub, author, fetch_authority(hub.address, code)) as line:
            asked = msgspec.structs.replace(author.enrolling(code.secret), agreement_key=own.public)
            told = line.enrol(asked)
            said = say("block", "--desk", author.desk, "--life", author.life, "--ordinal", "1")
            leased = line.lease(Lease(desk=author.desk, life=author.life, ordinal=1))
        terms = BlockTerms(desk=author.desk, life=author.life, ordinal=1, prefix=told.prefix)
        block = read_block(said, terms, own, told.agreement_key or "")
        assert (block.first, block.last) == (leased.first, leased.last)


@pytest.mark.parametrize("life", ["L-unknown"])
def test_a_block_for_nobody_is_refused_in_words(say: Say, capsys: pytest.CaptureFixture[str], life: str) -> None:
    say("migrate")
    assert main(("block", "--desk", "nobody", "--life", life)) == 1
    assert "no such desk and life" in capsys.readouterr().err
