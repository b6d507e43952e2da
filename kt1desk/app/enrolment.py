"""Make the desk known to the province: the typed code says which hub is the right one and admits the desk."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.settings import DeskSettings, load, save
from kt1desk.domain.ids import OfficeCode
from kt1desk.gui.enrolling import EnrolFault, EnrolRefused
from kt1desk.sync.http_hub import HttpHub, fetch_authority
from kt1desk.wire.enrol_code import CodeMistyped, parse_code
from kt1desk.wire.protocol import Enrol, Refused


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


def enrol_and_remember(
    address: str, code: str, desk: OpenDeskFiles, settings: DeskSettings, folder: Path
) -> DeskSettings:
    """Enrol and write into the settings of `folder` where the province is; return them.

    Raises `EnrolRefused` for a code that does not do, or `Unavailable`; the settings are as they were then.
    """
    try:
        known = enrol(address, code, desk, office=OfficeCode(settings.office), training=settings.training)
    except CodeMistyped as error:
        raise EnrolRefused(EnrolFault.CODE_MISTYPED) from error
    except Refused as error:
        raise EnrolRefused(EnrolFault.CODE_REFUSED) from error
    now = msgspec.structs.replace(
        load(folder) or settings, hub_address=known.address, hub_authority_pem=known.authority_pem
    )
    save(folder, now)
    return now


def connect(known: Enrolment, desk: OpenDeskFiles) -> HttpHub:
    """Return the hub as this desk speaks to it; close it after use."""
    return HttpHub(
        known.address,
        desk=desk.desk,
        life=desk.life,
        sign=desk.signing.sign,
        authority_pem=known.authority_pem,
    )
