"""`python -m tests.damages OUT`: eight prepared files, each with one damage, for `kt1desk verify`.

A desk that is invented wrote them; its items are training items. `keys.json` is the province's list, `passphrase.txt`
opens what is sealed, `commands.txt` has the command for each with the exit code it must give.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine

from kt1desk.app import keys
from kt1desk.app.commands.export_ledger import Exporter
from kt1desk.app.keys import Argon2Cost, DeskSecrets
from kt1desk.app.os_keyring import OsKeyring
from kt1desk.domain.clerk import Role
from kt1desk.domain.events import DeskOpened, Fact, LabelConfirmed, NumberBlockLeased
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import NumberBlock
from kt1desk.store.books import SqlBooks
from kt1desk.store.engine import encrypted_engine
from kt1desk.store.ledger_reading import SqlLedger
from kt1desk.store.opening import create_store
from kt1desk.store.papers import SqlPapers
from kt1desk.store.reference import StoredEdition
from kt1desk.wire.export import Cost
from kt1desk.wire.signing import SigningKey
from tests.support.builders import CENTRE, HANH, TU, accepted, registered, shift_opened
from tests.support.clock import MONDAY, StandingClock
from tests.support.reference import first_edition

DESK, LIFE = "300000-7Q4M2ZC8", "LXK9P3VNT"
SPOKEN = "chim bay qua cầu treo"
QUICK = Cost(passes=1, memory_bits=5, lanes=1)
_STORE_COST = Argon2Cost(passes=1, memory_kib=64, lanes=1)
_PASSPHRASE_FILE, _KEYS_FILE = "passphrase.txt", "keys.json"
_FIRST_SERIAL = 41_000
_ALTERED_ITEM = 8
"""The ledger number of a plain acceptance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What was prepared: arguments of `kt1desk verify` relative to the folder, and the exit code that is right."""

    name: str
    arguments: tuple[str, ...]
    code: int


class InventedDesk:
    """A store with a desk in it that writes facts as they are."""

    def __init__(self, folder: Path, engine: Engine, secrets: DeskSecrets) -> None:
        self.folder, self.engine, self.secrets = folder, engine, secrets
        self.signing = SigningKey(secrets.signing_seed)
        self.clock = StandingClock()
        self.books = SqlBooks(engine, self.signing.sign, self.clock)

    def record(self, *facts: Fact) -> None:
        """Write the facts, a minute later than the ones before."""
        self.clock.advance(timedelta(minutes=1))
        with self.books.writing() as book:
            book.record(*facts)

    def accept(self, serial: int, secrecy: Secrecy = Secrecy.NONE) -> ItemNo:
        """Accept one item and scan its label back."""
        fact = accepted(serial, secrecy=secrecy, at=self.clock())
        self.record(fact)
        self.record(LabelConfirmed(at=self.clock(), by=HANH, item_no=fact.item_no))
        return fact.item_no

    def slip(self, item_no: ItemNo) -> str:
        """The text on the item's posting slip."""
        edition = StoredEdition(self.engine, first_edition())
        return SqlPapers(self.engine, edition, self.signing.sign).item_paper(item_no).proof.text

    def export(self, out: Path, *, plain: bool = False) -> Path:
        """Export the ledger as it stands."""
        exporter = Exporter(
            sign=self.signing.sign,
            at=self.clock(),
            passphrase=None if plain else SPOKEN,
            recorded_look=lambda _: None,
            cost=QUICK,
        )
        exporter.write(SqlLedger(self.engine), out)
        return out

    def copied(self, folder: Path) -> "InventedDesk":
        """The same desk on another machine, as a copied disk has it."""
        self.engine.dispose()
        shutil.copytree(self.folder, folder)
        return InventedDesk(folder, encrypted_engine(folder / "desk.db", self.secrets.data_key), self.secrets)


def invented_desk(folder: Path) -> InventedDesk:
    """A desk in its opened store under `SPOKEN`, with seven lines."""
    folder.mkdir(parents=True)
    secrets, _ = keys.create(folder, folder.name, SPOKEN, OsKeyring(), cost=_STORE_COST)
    engine = create_store(folder / "desk.db", secrets.data_key, desk=DESK, life=LIFE)
    desk = InventedDesk(folder, engine, secrets)
    opened = DeskOpened(at=MONDAY, by=HANH, office=CENTRE, training=True, prefix="ZK", public_key=desk.signing.public)
    desk.record(opened)
    desk.record(registered(HANH, "Nguyễn Thị Hạnh", Role.SHIFT_LEADER))
    desk.record(registered(TU, "Hoàng Văn Tú", Role.CLERK))
    block = NumberBlock(prefix="ZK", first=_FIRST_SERIAL, last=_FIRST_SERIAL + 199)
    desk.record(NumberBlockLeased(at=desk.clock(), by=HANH, ordinal=1, block=block))
    desk.record(shift_opened(at=desk.clock()))
    desk.accept(_FIRST_SERIAL, Secrecy.C)
    return desk


def prepare(out: Path) -> tuple[Damage, ...]:
    """Make all files in an empty folder."""
    out.mkdir(parents=True, exist_ok=True)
    (out / _PASSPHRASE_FILE).write_text(SPOKEN + "\n", encoding="utf-8")
    desk = invented_desk(out / "store")
    for serial in range(1, 6):
        desk.accept(_FIRST_SERIAL + serial, Secrecy.B if serial == 4 else Secrecy.NONE)
    _write_keys(out / _KEYS_FILE, DESK, desk.signing)
    _write_keys(out / "other-province.json", "900000-AAAAAAAA", SigningKey(bytes([9]) * 32))
    sealed, plain = desk.export(out / "intact.kt1"), desk.export(out / "withheld.kt1", plain=True)
    _edited(plain, out / "altered-payload.kt1", _with_other_person)
    _edited(plain, out / "altered-header.kt1", _with_other_time)
    _edited(plain, out / "missing.kt1", lambda frames: [*frames[:10], *frames[13:]])
    shutil.copy(sealed, out / "unknown-signer.kt1")
    shutil.copy(sealed, out / "cut-off.kt1")
    copied = desk.copied(out / "copied-store")
    later = desk.accept(_FIRST_SERIAL + 6)
    (out / "paper.txt").write_text(desk.slip(later) + "\n", encoding="utf-8")
    copied.accept(_FIRST_SERIAL + 7)
    copied.accept(_FIRST_SERIAL + 8)
    copied.export(out / "forked.kt1")
    for one in (desk, copied):
        one.engine.dispose()
    shutil.rmtree(out / "copied-store")
    return _damages()


def _damages() -> tuple[Damage, ...]:
    listed = ("--keys", _KEYS_FILE)
    opened = ("--passphrase-file", _PASSPHRASE_FILE, *listed)
    stranger = ("--passphrase-file", _PASSPHRASE_FILE, "--keys", "other-province.json")
    return (
        Damage(name="intact", arguments=("intact.kt1", *opened), code=0),
        Damage(name="altered payload", arguments=("altered-payload.kt1", *listed), code=1),
        Damage(name="altered header", arguments=("altered-header.kt1", *listed), code=1),
        Damage(name="missing lines", arguments=("missing.kt1", *listed), code=1),
        Damage(name="withheld lines", arguments=("withheld.kt1", *listed), code=0),
        Damage(name="cut off, with paper", arguments=("cut-off.kt1", "paper.txt", *opened), code=1),
        Damage(name="fork, with paper", arguments=("forked.kt1", "paper.txt", *opened), code=1),
        Damage(name="unknown signer", arguments=("unknown-signer.kt1", *stranger), code=1),
    )


def _write_keys(path: Path, desk: str, signing: SigningKey) -> None:
    listed = [{"desk": desk, "life": LIFE, "office": "300000", "public_key": signing.public}]
    path.write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def frames_of(content: bytes) -> Iterator[bytes]:
    """The magic, then each frame of a plain export."""
    start = content.index(b"\n") + 1
    yield content[:start]
    while start < len(content):
        end = start + 5 + int.from_bytes(content[start + 1 : start + 5], "big")
        yield content[start:end]
        start = end


def _edited(source: Path, target: Path, change: Callable[[list[bytes]], Sequence[bytes]]) -> None:
    target.write_bytes(b"".join(change(list(frames_of(source.read_bytes())))))


def _with_other_person(frames: list[bytes]) -> list[bytes]:
    """Somebody else handed the item in, in as many bytes. The frame of line n is the (n + 1)th."""
    frame = frames[_ALTERED_ITEM + 1]
    frames[_ALTERED_ITEM + 1] = frame.replace("Trần Văn Minh".encode(), "Trần Văn Ninh".encode())
    return frames


def _with_other_time(frames: list[bytes]) -> list[bytes]:
    frame = frames[_ALTERED_ITEM + 1]
    frames[_ALTERED_ITEM + 1] = frame.replace(b"2024-11-25T01:08", b"2024-11-25T03:08", 1)
    return frames


def main() -> int:
    """Make the files and say how to look at them."""
    parser = argparse.ArgumentParser(prog="python -m tests.damages", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that is not there yet")
    out: Path = parser.parse_args().out
    told = [f"kt1desk verify {' '.join(one.arguments)}   # exit {one.code}: {one.name}" for one in prepare(out)]
    (out / "commands.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
    sys.stdout.write(f"cd {out}\n" + "\n".join(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
