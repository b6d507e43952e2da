"""One-time codes: made by the province for one office, good for one desk, a few wrong tries and seven days."""

import hashlib
import hmac
import os
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, select, update

from kt1desk.hub.tables import codes
from kt1desk.wire.enrol_code import EnrolCode, certificate_in, fingerprint_of, secret_of
from kt1desk.wire.protocol import Enrol, Refusal

VALID_FOR = timedelta(days=7)
TRIES = 5
"""Wrong secrets against the open codes of an office; then these codes are locked and the province makes a new one."""
_SALT_BYTES = 16


def make_code(
    connection: Connection, *, office: str, training: bool, authority_pem: bytes, at: datetime, province: bool = False
) -> EnrolCode:
    """Make a code for one desk of an office. Only a salted digest of its secret is kept.

    `province`: the desk will keep the register and the dated tables.
    """
    code = EnrolCode(secret=secret_of(os.urandom(5)), fingerprint=fingerprint_of(certificate_in(authority_pem)))
    salt = os.urandom(_SALT_BYTES)
    connection.execute(
        codes.insert().values(
            salt=salt,
            secret_digest=_digest(salt, code.secret),
            office=office,
            training=training,
            expires_at=(at + VALID_FOR).isoformat(),
            wrong_tries=0,
            province=province,
        )
    )
    return code


def open_code(connection: Connection, asked: Enrol, at: datetime) -> int | Refusal:
    """Return the id of the unused code whose secret is asked with; else why there is none.

    The refusal is returned and not raised, because a wrong try is written down and must be committed. A secret is
    compared with the codes of the office that was named and with no others: a wrong office is a wrong secret.
    """
    found = connection.execute(
        select(codes).where(codes.c.office == asked.office, codes.c.training == asked.training)
    ).all()
    unused = [code for code in found if code.desk is None and datetime.fromisoformat(code.expires_at) > at]
    right = [code for code in unused if _opens(code, asked.secret)]
    for code in right:
        if code.wrong_tries < TRIES:
            return int(code.id)
    if right or (unused and all(code.wrong_tries >= TRIES for code in unused)):
        return Refusal.CODE_LOCKED
    tried = [code.id for code in unused]
    connection.execute(update(codes).where(codes.c.id.in_(tried)).values(wrong_tries=codes.c.wrong_tries + 1))
    return Refusal.CODE_WRONG


def use(connection: Connection, code_id: int, asked: Enrol) -> bool:
    """Write down which desk used a code: it opens nothing for any other. True when it was made for the province."""
    connection.execute(update(codes).where(codes.c.id == code_id).values(desk=asked.desk, life=asked.life))
    return bool(connection.execute(select(codes.c.province).where(codes.c.id == code_id)).scalar_one())


def was_used_by(connection: Connection, asked: Enrol) -> bool:
    """True when this very desk and life used this secret before."""
    found = connection.execute(select(codes).where(codes.c.desk == asked.desk, codes.c.life == asked.life)).all()
    return any(_opens(code, asked.secret) for code in found)


def _opens(code: Row[tuple[object, ...]], secret: str) -> bool:
    return hmac.compare_digest(_digest(bytes(code.salt), secret), bytes(code.secret_digest))


def _digest(salt: bytes, secret: str) -> bytes:
    return hashlib.sha256(salt + secret.encode("ascii")).digest()
