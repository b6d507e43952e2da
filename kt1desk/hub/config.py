"""The hub's settings: read once from the environment, then only passed on."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy import URL

from kt1desk.domain.numbers import TRAINING_PREFIX
from kt1desk.hub.blocks import LARGEST_BLOCK
from kt1desk.hub.service import Clock, Rules

PREFIX = re.compile("[B-CF-HJ-NP-TVXZ]{2}")
"""Two capital letters without vowel, D or W: no Vietnamese input method alters them in a scanned number."""
_NAME = re.compile("[A-Za-z0-9.:-]{1,253}")


class SettingBad(Exception):
    """A variable of the environment says what cannot be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings:
    """All there is to set. `names` are host names and addresses by which desks reach the hub."""

    data: Path
    database_url: str
    names: tuple[str, ...] = ()
    rules: Rules = field(default_factory=Rules)
    clock_offset: timedelta = timedelta()


def read_settings(environment: Mapping[str, str]) -> HubSettings:
    """Read KT1DESK_HUB_DATA, _DATABASE, _NAMES, _PREFIX, _BLOCK_SIZE and _CLOCK_OFFSET_S; raise `SettingBad`."""
    data = Path(environment.get("KT1DESK_HUB_DATA") or Path.home() / ".kt1desk-hub")
    beside = URL.create("sqlite", database=str(data / "hub.sqlite")).render_as_string()
    prefix = environment.get("KT1DESK_HUB_PREFIX") or Rules().live_prefix
    if not PREFIX.fullmatch(prefix) or prefix == TRAINING_PREFIX:
        raise SettingBad("KT1DESK_HUB_PREFIX: two capital letters, no vowel, no D, no W, and not that of training")
    names = tuple(name.strip() for name in environment.get("KT1DESK_HUB_NAMES", "").split(",") if name.strip())
    if not all(_NAME.fullmatch(name) for name in names):
        raise SettingBad("KT1DESK_HUB_NAMES: host names and addresses with commas between, in ASCII")
    size = _number(environment, "KT1DESK_HUB_BLOCK_SIZE", Rules().block_size)
    if size != int(size) or not 1 <= size <= LARGEST_BLOCK:
        raise SettingBad(f"KT1DESK_HUB_BLOCK_SIZE: 1 to {LARGEST_BLOCK}")
    return HubSettings(
        data=data,
        database_url=environment.get("KT1DESK_HUB_DATABASE") or beside,
        names=names,
        rules=Rules(live_prefix=prefix, block_size=int(size)),
        clock_offset=timedelta(seconds=_number(environment, "KT1DESK_HUB_CLOCK_OFFSET_S", 0)),
    )


def clock_of(settings: HubSettings, clock: Clock) -> Clock:
    """Return the clock the hub goes by: the machine's, shifted for exercises."""
    return lambda: clock() + settings.clock_offset


def _number(environment: Mapping[str, str], name: str, default: float) -> float:
    text = environment.get(name)
    try:
        number = float(text) if text else default
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise SettingBad(f"{name}: a number, not {text!r}")
    return number
