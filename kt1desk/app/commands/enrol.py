"""`kt1desk enrol --hub ADDRESS`: make the present life of this machine's desk known to the province.

A desk that was restored, copied or forked goes on in a new life, which the province admits with a new one-time code.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from argon2 import PasswordHasher

from kt1desk.app.clock import utc_now
from kt1desk.app.commands import store_words as words
from kt1desk.app.commands.asking import passphrase_from
from kt1desk.app.commands.closed_desk import ClosedDesk, carried_out, closed_desk, parser_of, say
from kt1desk.app.desk import Surroundings, open_desk_files
from kt1desk.app.edition import load_reference
from kt1desk.app.enrolment import Enrolment, enrol
from kt1desk.app.paths import resources
from kt1desk.app.settings import save
from kt1desk.domain.ids import OfficeCode
from kt1desk.wire.enrol_code import CodeMistyped
from kt1desk.wire.protocol import Refused


def main(arguments: Sequence[str]) -> int:
    """Enrol and return the exit code: 0 the province knows this desk, 2 it does not."""
    parser = parser_of("enrol", "Make this desk known to the province with a one-time code; its book stays as it is.")
    parser.add_argument("--hub", required=True, metavar="ADDRESS", help="where the province's hub answers: https://…")
    parser.add_argument("--code-file", type=Path, metavar="FILE", help="its first line is the code; else it is asked")
    return carried_out(parser.parse_args(arguments), _enrol)


def _enrol(asked: argparse.Namespace, lang: str) -> bool:
    with closed_desk(asked, lang) as desk:
        code = passphrase_from(asked.code_file, words.ENROL_CODE[lang])()
        try:
            known = _admitted(desk, asked.hub, code)
        except CodeMistyped:
            sys.stderr.write(words.CODE_MISTYPED[lang] + "\n")
            return False
        except Refused as error:
            sys.stderr.write(words.NOT_ADMITTED[lang].format(why=error.refusal.value) + "\n")
            return False
        settings = msgspec.structs.replace(
            desk.settings, hub_address=known.address, hub_authority_pem=known.authority_pem
        )
        save(desk.home.folder, settings)
    say(words.ADMITTED[lang])
    return True


def _admitted(desk: ClosedDesk, address: str, code: str) -> Enrolment:
    around = Surroundings(
        folder=desk.folder,
        reference=load_reference(resources()),
        clock=utc_now,
        hasher=PasswordHasher(),
        machine=desk.machine,
    )
    files = open_desk_files(desk.keys, around, lambda _step: None)
    try:
        training = files.lookups.is_training()
        return enrol(address, code, files, office=OfficeCode(desk.settings.office), training=training)
    finally:
        files.mark()
        files.close()
