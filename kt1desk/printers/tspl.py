"""A label in TSPL, the language of TSC and of most printers that copy it; never run on a real one here."""

from kt1desk.printers.raw_label import Burn
from kt1desk.usecases.pictures import Picture

_MIDDLE_DENSITY, _STEPS_UP, _WIDEST = 8, 7, 30


def label_of(picture: Picture, burn: Burn) -> bytes:
    """One label, printed once."""
    lines = [f"SIZE {picture.width} dot,{picture.height} dot", f"GAP {burn.gap_mm} mm,0 mm"]
    if burn.darkness:
        lines.append(f"DENSITY {_MIDDLE_DENSITY + round(burn.darkness * _STEPS_UP / _WIDEST)}")
    if burn.speed:
        lines.append(f"SPEED {burn.speed}")
    row = len(picture.rows[0])
    lines += ["DIRECTION 0", "REFERENCE 0,0", "CLS", f"BITMAP 0,0,{row},{picture.height},0,"]
    return b"".join(("\r\n".join(lines).encode(), _inverted(picture), b"\r\nPRINT 1,1\r\n"))


def _inverted(picture: Picture) -> bytes:
    """TSPL burns where a bit is 0."""
    return b"".join(picture.rows).translate(bytes(range(255, -1, -1)))
