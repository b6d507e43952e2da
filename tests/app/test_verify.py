"""`kt1desk verify` says what is wrong with each prepared file, on any machine, in both languages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kt1desk.app.commands import verify
from kt1desk.app.commands.verify_words import EXPORT_NOT, FOUND, WHY
from kt1desk.wire.verifying import Code
from tests.architecture.source import ROOT
from tests.damages import Damage, prepare
from tests.support.forbidden_words import forbidden_in

BLOCKED = ("PySide6", "shiboken6", "starlette", "uvicorn", "psycopg", "sqlalchemy", "sqlcipher3", "alembic", "keyring")
SECONDS = 60
WITHOUT = """
import sys
sys.modules.update(dict.fromkeys(sys.argv[1].split(",")))
from kt1desk.__main__ import main
sys.exit(main(sys.argv[2:]))
"""
EXPECTED: dict[str, set[tuple[object, ...]]] = {
    "intact": {("INTACT", 1, 17)},
    "altered payload": {("FILE_ALTERED", None, None), ("ALTERED", 8, 8)},
    "altered header": {("FILE_ALTERED", None, None), ("ALTERED", 8, 8)},
    "missing lines": {("FILE_ALTERED", None, None), ("MISSING", 9, 11)},
    "withheld lines": {("INTACT", 1, 17)},
    "cut off, with paper": {("INTACT", 1, 17), ("CUT_OFF", 18, 17)},
    "fork, with paper": {("INTACT", 1, 21), ("FORKED", 18, 18)},
    "unknown signer": {("UNKNOWN_SIGNER", None, None)},
}
WITHHELD: set[tuple[object, ...]] = {("WITHHELD", 6, 7), ("WITHHELD", 14, 15)}
PLAIN = {"altered payload", "altered header", "missing lines", "withheld lines"}

Prepared = tuple[Path, dict[str, Damage]]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    out = tmp_path_factory.mktemp("damages")
    return out, {damage.name: damage for damage in prepare(out)}


@pytest.fixture(autouse=True)
def in_the_folder(prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(prepared[0])


def _found(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> tuple[int, set[tuple[object, ...]]]:
    code = verify.main([*arguments, "--json"])
    said = json.loads(capsys.readouterr().out)
    assert said["exit"] == code
    return code, {(one["code"], one["first"], one["last"]) for one in said["findings"]}


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("more", [(), ("--every-signature",)])
def test_each_prepared_damage_is_called_by_its_name(
    name: str, more: tuple[str, ...], prepared: Prepared, capsys: pytest.CaptureFixture[str]
) -> None:
    damage = prepared[1][name]
    code, found = _found((*damage.arguments, *more), capsys)
    assert code == damage.code
    assert found == EXPECTED[name] | (WITHHELD if name in PLAIN else set())


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_verdict_in_words_says_what_to_do_in_both_languages(
    lang: str, prepared: Prepared, capsys: pytest.CaptureFixture[str]
) -> None:
    for damage in prepared[1].values():
        assert verify.main([*damage.arguments, "--lang", lang]) == damage.code
        said = capsys.readouterr().out
        assert ("KẾT LUẬN" if lang == "vi" else "VERDICT") in said
        assert forbidden_in(said) == []


@pytest.mark.parametrize("name", EXPECTED)
def test_it_works_where_window_store_and_hub_are_absent_and_home_is_empty(
    name: str, prepared: Prepared, tmp_path: Path
) -> None:
    damage = prepared[1][name]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, ",".join(BLOCKED), "verify", *damage.arguments],
        cwd=prepared[0],
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert (done.returncode, done.stderr) == (damage.code, "")
    assert "KẾT LUẬN" in done.stdout or "VERDICT" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_verified_where_it_lies(prepared: Prepared, capsys: pytest.CaptureFixture[str]) -> None:
    opened = ("--passphrase-file", "passphrase.txt", "--keys", "keys.json")
    assert _found(("store", *opened), capsys) == (0, {("INTACT", 1, 19)})
    assert _found(("store/desk.db", "paper.txt", *opened), capsys) == (0, {("INTACT", 1, 19), ("INTACT", 18, None)})
    (prepared[0] / "wrong.txt").write_text("một cụm khác hẳn\n", encoding="utf-8")
    assert verify.main(["store", "--passphrase-file", "wrong.txt", "--lang", "en"]) == 2
    assert "does not open this store" in capsys.readouterr().out


def test_two_files_of_one_desk_that_went_different_ways_are_a_fork(
    prepared: Prepared, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = ("--passphrase-file", "passphrase.txt", "--keys", "keys.json")
    code, found = _found(("store", "forked.kt1", *opened), capsys)
    assert (code, found) == (1, {("INTACT", 1, 19), ("INTACT", 1, 21), ("FORKED", 18, 18)})
    code, found = _found(("store", "intact.kt1", *opened), capsys)
    assert code == 0  # an older file of the same desk is not wrong


def test_a_paper_alone_is_checked_against_the_list_of_keys(
    prepared: Prepared, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (prepared[0] / "paper.txt").read_text(encoding="utf-8").strip()
    assert _found((text, "--keys", "keys.json"), capsys) == (0, {("INTACT", 18, None)})
    assert _found((text,), capsys) == (1, {("UNKNOWN_SIGNER", 18, None)})
    assert _found((text, "--keys", "other-province.json"), capsys)[0] == 1


def test_a_typo_in_a_paper_s_text_is_no_forgery(prepared: Prepared, capsys: pytest.CaptureFixture[str]) -> None:
    text = (prepared[0] / "paper.txt").read_text(encoding="utf-8").strip()
    for wrong in (text[:-1], text.replace("18", "19", 1), text.lower(), f"{text}A"):
        assert verify.main([wrong, "--keys", "keys.json", "--lang", "en"]) == 2
        assert "no sign of a forgery" in capsys.readouterr().out


def test_a_paper_of_another_desk_says_so(prepared: Prepared, capsys: pytest.CaptureFixture[str]) -> None:
    text = (prepared[0] / "paper.txt").read_text(encoding="utf-8").strip()
    arguments = ("withheld.kt1", text, "--keys", "keys.json")
    assert ("OTHER_DESK", 18, None) not in _found(arguments, capsys)[1]
    signing = prepare(prepared[0] / "again")  # the same name with another key: a stranger
    assert signing
    code, found = _found(("again/withheld.kt1", text, "--keys", "keys.json"), capsys)
    assert code == 1
    assert ("UNKNOWN_SIGNER", None, None) in found


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "EMPTY"), (b"hello", "NOT_OURS"), (b"kt1-ledger/1 sealed\n", "KEY_OR_DAMAGE"), (b"\xff" * 90, "NOT_OURS")],
)
def test_what_cannot_be_read_ends_with_2_and_the_reason(
    content: bytes, why: str, prepared: Prepared, capsys: pytest.CaptureFixture[str]
) -> None:
    (prepared[0] / "odd").write_bytes(content)
    assert verify.main(["odd", "nowhere.kt1", "--lang", "vi", "--passphrase-file", "passphrase.txt"]) == 2
    said = capsys.readouterr().out
    assert WHY[why]["vi"] in said
    assert WHY["NOT_THERE"]["vi"] in said


def test_a_sealed_file_without_a_passphrase_is_unreadable_and_not_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify.main(["intact.kt1", "--passphrase-file", "nowhere.txt", "--lang", "en"]) == 2
    assert "--passphrase-file" in capsys.readouterr().out


def test_without_a_list_the_verdict_says_that_the_signers_vouch_for_themselves(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert verify.main(["withheld.kt1", "--lang", "en"]) == 0
    assert "vouch only for themselves" in capsys.readouterr().out


def test_every_code_has_its_words_in_both_languages() -> None:
    assert set(FOUND) == set(Code)
    for sentences in (*FOUND.values(), *WHY.values(), *EXPORT_NOT.values()):
        assert set(sentences) == {"vi", "en"}
        assert forbidden_in(" ".join(sentences.values())) == []
