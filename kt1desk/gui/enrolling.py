"""What the first start and the section of the province share: reading an address and a one-time code."""

import re
import unicodedata
from enum import StrEnum, auto

CODE_SIGNS = 24
_ADDRESS = re.compile(r"https://[a-z0-9](?:[a-z0-9.\-]*[a-z0-9])?(?::[0-9]{1,5})?/?", re.ASCII)
_LOOK_ALIKES = str.maketrans("OIL", "011")


class EnrolFault(StrEnum):
    """Why a code does not do."""

    CODE_MISTYPED = auto()
    """Its check sign is wrong; the province was not asked."""
    CODE_REFUSED = auto()
    """The province does not know it, or it was used before."""


class EnrolRefused(Exception):
    """The one-time code does not do."""

    def __init__(self, fault: EnrolFault) -> None:
        super().__init__(fault)
        self.fault = fault


def hub_address(typed: str) -> str | None:
    """The address of the hub as it is used, or None for what is none. `https://` may be left out."""
    address = typed.strip().lower()
    if "://" not in address:
        address = f"https://{address}"
    return address.rstrip("/") if _ADDRESS.fullmatch(address) else None


def signs(text: str) -> str:
    """Signs alone, as codes are read: case, spaces and hyphens do not matter, nor O for 0, I and L for 1."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(sign for sign in plain if sign.isalnum()).translate(_LOOK_ALIKES)
