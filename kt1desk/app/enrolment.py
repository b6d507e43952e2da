"""Make the desk known to the province: the typed code says which hub is the right one and admits the desk."""

from contextlib import closing
from dataclasses import dataclass

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.domain.ids import OfficeCode
from kt1desk.sync.http_hub import HttpHub, fetch_authority
from kt1desk.wire.enrol_code import parse_code
from kt1desk.wire.protocol import Enrol


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """Where the province is, and the authority whose certificates are trusted from now on."""

    address: str
    authority_pem: str


def enrol(address: str, code: str, desk: OpenDeskFiles, *, office: OfficeCode, training: bool) -> Enrolment:
    """Enrol over the network; may be repeated. The first contact after it records that the desk was admitted.

    Raises `CodeMistyped` (no hub was asked), `Refused`, or `Unavailable` (HUB_FOREIGN_CERTIFICATE when
    the hub that answers is not the one the code was made for).
    """
    typed = parse_code(code)
    authority = fetch_authority(address, typed)
    known = Enrolment(address=address, authority_pem=authority)
    with closing(connect(known, desk)) as hub:
        hub.enrol(
            Enrol(
                secret=typed.secret,
                office=office,
                desk=desk.desk,
                life=desk.life,
                public_key=desk.signing.public,
                training=training,
                agreement_key=desk.agreement.public,
            )
        )
    return known


def connect(known: Enrolment, desk: OpenDeskFiles) -> HttpHub:
    """Return the hub as this desk speaks to it; close it after use."""
    return HttpHub(
        known.address,
        desk=desk.desk,
        life=desk.life,
        sign=desk.signing.sign,
        authority_pem=known.authority_pem,
    )
