"""Verifying an exported ledger: by the chain and the last signatures, and with every signature."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kt1desk.app.commands.export_ledger import Exporter
from kt1desk.app.commands.verify import ExportSource
from kt1desk.store.ledger_reading import SqlLedger
from kt1desk.wire.export import ExportFile, SignerKey
from kt1desk.wire.line import line_digest
from kt1desk.wire.signing import signature_check
from kt1desk.wire.verifying import Code, Ring, Verification
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.filled_store import DESK, LIFE, FilledStore
from tests.bench.timing import Times, interleaved
from tests.support.clock import MONDAY
from tests.support.ledger_files import SPOKEN

SECONDS_A_LINE = 1 / 50_000
SLOWER_AT_MOST = 1 / 0.7
"""How many times the bare check of a signature a line may cost when every signature is checked."""

_ROUNDS = 5


def verifying(filled: FilledStore, folder: Path) -> list[Figure]:
    """Microseconds a line: 20 are 50,000 lines a second. All runs read the file from its first byte."""
    plain_file = ExportFile(_exported(filled, folder / "ledger.kt1", None), str)
    sealed_file = ExportFile(_exported(filled, folder / "ledger-sealed.kt1", SPOKEN), lambda: SPOKEN)
    listed = [SignerKey(desk=DESK, life=LIFE, office="300000", public_key=filled.signing.public)]
    signed = [(line.signature, line_digest(line)) for line in plain_file.lines()]

    def verify(file: ExportFile, *, every: bool) -> None:
        verification = Verification(Ring(listed), every_signature=every)
        found = verification.findings([ExportSource(name="bench", file=file)], [])
        if found[0].code is not Code.INTACT or found[0].lines != len(signed):
            raise AssertionError(found[0])

    taken = interleaved(
        {
            "verify": lambda: verify(plain_file, every=False),
            "sealed": lambda: verify(sealed_file, every=False),
            "hash": lambda: hashlib.sha256((folder / "ledger.kt1").read_bytes()).digest(),
            "every": lambda: verify(plain_file, every=True),
            "bare": lambda: _check_each(filled.signing.public, signed),
        },
        _ROUNDS,
    )
    return _figures(taken, 1e6 / len(signed))


def _figures(taken: Mapping[str, Times], per: float) -> list[Figure]:
    return [
        Figure(
            name="verify",
            what="an exported plain ledger verified from its file by chain, payload digests and last signatures",
            unit="µs/line",
            value=taken["verify"].median(per),
            baseline=Baseline(what="SHA-256 over the same file", value=taken["hash"].median(per)),
            bound=Bound(of=Of.VALUE, at_most=SECONDS_A_LINE * 1e6),
        ),
        Figure(
            name="verify sealed",
            what="the same of an encrypted export whose passphrase was given, every payload in it",
            unit="µs/line",
            value=taken["sealed"].median(per),
            bound=Bound(of=Of.VALUE, at_most=SECONDS_A_LINE * 1e6),
        ),
        Figure(
            name="verify every signature",
            what="the same with every signature of the ledger, on all cores",
            unit="µs/line",
            value=taken["every"].median(per),
            baseline=Baseline(what="the same signatures checked one after another", value=taken["bare"].median(per)),
            bound=Bound(of=Of.RATIO, at_most=SLOWER_AT_MOST),
        ),
    ]


def _exported(filled: FilledStore, path: Path, passphrase: str | None) -> Path:
    exporter = Exporter(sign=filled.signing.sign, at=MONDAY, passphrase=passphrase, recorded_look=lambda _: None)
    exporter.write(SqlLedger(filled.engine), path)
    return path


def _check_each(public: str, signed: list[tuple[bytes, bytes]]) -> None:
    """The key is read once and nothing else is done: the fastest that one thread can be."""
    check = signature_check(public)
    for signature, digest in signed:
        if not check(signature, digest):
            raise AssertionError("a signature does not hold")
