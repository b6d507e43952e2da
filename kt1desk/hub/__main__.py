"""The province: `kt1desk-hub serve | migrate | enrol | block | keys | revoke | restored | status | holdings`."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import parse_item_no
from kt1desk.hub import codes, desks, holding_words
from kt1desk.hub.agreement import agreement_key
from kt1desk.hub.blocks import Lending
from kt1desk.hub.certificates import Certificates, certificates
from kt1desk.hub.config import HubSettings, SettingBad, clock_of, read_settings
from kt1desk.hub.holdings import holdings, item_held
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.opening import DatabaseNewer, migrate, open_engine
from kt1desk.hub.phone_blocks import NoAgreementKey, block_code
from kt1desk.hub.reports import in_words, keys, status
from kt1desk.hub.restoring import declare_restored
from kt1desk.hub.service import HubService
from kt1desk.wire.agreement import KeyMalformed
from kt1desk.wire.block_code import BlockUnsayable
from kt1desk.wire.protocol import DeskKey, Refusal, Refused

DEFAULT_PORT = 8443
OK, FAILED = 0, 1
_NO_BLOCK = {
    Refusal.UNKNOWN_DESK: "no such desk and life; see kt1desk-hub status",
    Refusal.REVOKED: "this life of the desk is shut out",
    Refusal.LIFE_ENDED: "this life of the desk has ended: another machine took the desk over",
    Refusal.BLOCK_OUT_OF_ORDER: "an earlier block was never asked for; ask the desk for the ordinal on its screen",
    Refusal.NUMBERS_EXHAUSTED: "there are no numbers left under this prefix",
}


class _Failed(Exception):
    """The command cannot be done; the text says why."""


class _Commands:
    """What each command does, over an open and migrated database."""

    def __init__(self, settings: HubSettings, engine: Engine) -> None:
        self._settings = settings
        self._engine = engine
        self._clock = clock_of(settings, lambda: datetime.now(UTC))

    def migrate(self, _asked: argparse.Namespace) -> None:
        """Nothing is left to do: every command migrates first."""

    def serve(self, asked: argparse.Namespace) -> None:
        from kt1desk.hub.http import create_app
        from kt1desk.hub.server import Address, listen, serve

        own = self._certificates()
        key = agreement_key(own.server.parent).public
        app = create_app(HubService(self._engine, self._settings.rules, self._clock, key), own.authority_pem)
        listening = listen(Address(host=asked.host, port=asked.port))
        host, port = listening.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        serve(app, own, listening, lambda: _say(f"kt1desk-hub ready https://{shown}:{port}"))

    def enrol(self, asked: argparse.Namespace) -> None:
        with writing_in_order(self._engine) as connection:
            code = codes.make_code(
                connection,
                office=asked.office,
                training=asked.training,
                province=asked.province,
                authority_pem=self._certificates().authority_pem,
                at=self._clock(),
            )
        _say(str(code))

    def block(self, asked: argparse.Namespace) -> None:
        lending = Lending(size=self._settings.rules.block_size, at=self._clock())
        key = agreement_key(self._settings.data / "certificates")
        try:
            with writing_in_order(self._engine) as connection:
                desk = desks.admitted(connection, asked.desk, asked.life)
                code = block_code(connection, desk, asked.ordinal, lending, key)
        except Refused as refused:
            raise _Failed(_NO_BLOCK.get(refused.refusal, refused.refusal.value)) from refused
        except (NoAgreementKey, KeyMalformed) as error:
            raise _Failed("this desk has no key for codes; enrol it with a new code first") from error
        except BlockUnsayable as error:
            raise _Failed(f"this block was lent over the line, with {error} numbers, which no code can say") from error
        _say(code)

    def keys(self, asked: argparse.Namespace) -> None:
        known = keys(self._engine)
        _say(msgspec.json.encode(known).decode() if asked.json else "\n".join(map(_key_in_words, known)))

    def revoke(self, asked: argparse.Namespace) -> None:
        with writing_in_order(self._engine) as connection:
            if not desks.revoke(connection, asked.desk, asked.life, self._clock()):
                raise _Failed("no such desk and life; see kt1desk-hub status")

    def restored(self, _asked: argparse.Namespace) -> None:
        remembered = self._settings.data / "numbers_passed_over.json"
        book_id = declare_restored(self._engine, self._settings.rules.live_prefix, remembered, self._clock())
        _say(f"a new book, {book_id}: every desk will compare and send again what is missing")

    def status(self, asked: argparse.Namespace) -> None:
        present = status(self._engine)
        _say(msgspec.json.encode(present).decode() if asked.json else in_words(present, self._clock()))

    def holdings(self, asked: argparse.Namespace) -> None:
        if asked.item is None:
            present = holdings(self._engine)
            _say(msgspec.json.encode(present).decode() if asked.json else holding_words.in_words(present))
            return
        found = item_held(self._engine, asked.item)
        words = holding_words.item_in_words(asked.item, found)
        _say(msgspec.json.encode(found).decode() if asked.json else words)

    def _certificates(self) -> Certificates:
        return certificates(self._settings.data / "certificates", self._settings.names)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command of the hub; return its exit code."""
    asked = _parser().parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        engine = open_engine(settings.database_url)
        try:
            migrate(engine)
            commands = _Commands(settings, engine)
            getattr(commands, asked.command)(asked)
        finally:
            engine.dispose()
    except DatabaseNewer as error:
        return _failed(f"a newer hub wrote this database ({error}); nothing was changed, update this hub first")
    except (SettingBad, _Failed, OSError) as error:
        return _failed(str(error))
    except SQLAlchemyError as error:
        return _failed(f"the database does not answer: {str(error).splitlines()[0]}")
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kt1desk-hub", description="The provincial hub of kt1desk.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("migrate", help="bring the database to this edition")
    serve = commands.add_parser("serve", help="answer the desks over HTTPS")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes any free port")
    enrol = commands.add_parser("enrol", help="make a one-time code for one desk of an office, valid for 7 days")
    enrol.add_argument("--office", type=_office, required=True, help="six digits")
    enrol.add_argument("--province", action="store_true", help="the desk keeps the register and the dated tables")
    enrol.add_argument("--training", action="store_true", help="the desk is for exercises")
    block = commands.add_parser("block", help="lend a number block in a code to be read to a desk over the phone")
    block.add_argument("--desk", required=True)
    block.add_argument("--life", required=True)
    block.add_argument("--ordinal", type=_ordinal, help="as the desk's screen says (default: the next one)")
    listed = commands.add_parser("keys", help="whose key is whose, for kt1desk verify --keys")
    listed.add_argument("--json", action="store_true")
    revoke = commands.add_parser("revoke", help="shut one life of a desk out for ever; its lines stay")
    revoke.add_argument("--desk", required=True)
    revoke.add_argument("--life", required=True)
    commands.add_parser("restored", help="say that the database came back from a backup; the hub must be stopped")
    report = commands.add_parser(
        "status", help="what is held of each desk, what is known to be missing, and open cases"
    )
    report.add_argument("--json", action="store_true")
    held = commands.add_parser("holdings", help="who holds how many items since when, in every office")
    held.add_argument("--json", action="store_true")
    held.add_argument("--item", type=_item_no, help="who holds this one, since when, and what contradicts")
    return parser


def _office(text: str) -> str:
    if not re.fullmatch("[0-9]{6}", text):
        raise argparse.ArgumentTypeError("an office has six digits")
    return text


def _item_no(text: str) -> ItemNo:
    try:
        return parse_item_no(text)
    except RuleBroken as broken:
        raise argparse.ArgumentTypeError(f"no item number: {broken.rule.value}") from broken


def _ordinal(text: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,5}", text):
        raise argparse.ArgumentTypeError("a number from 1 on")
    return int(text)


def _key_in_words(key: DeskKey) -> str:
    return f"{key.office}{' province' * key.province} desk {key.desk} life {key.life}: {key.public_key}"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _failed(why: str) -> int:
    sys.stderr.write(f"kt1desk-hub: {why}\n")
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
