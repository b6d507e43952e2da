"""The hub's own agreement key, by which desks check codes that the province reads over the phone."""

import os
from pathlib import Path

from kt1desk.hub.certificates import write_private
from kt1desk.wire.agreement import AgreementKey

_SEED_BYTES = 32


def agreement_key(folder: Path) -> AgreementKey:
    """Return the key whose seed lies beside the certificates, making it at first.

    A lost seed is replaced; desks then have to enrol anew before a code is of use to them.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    seed = folder / "agreement.seed"
    if not seed.exists():
        write_private(seed, os.urandom(_SEED_BYTES))
    return AgreementKey(seed.read_bytes())
