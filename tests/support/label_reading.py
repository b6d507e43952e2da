"""Raw labels read back as a printer would: the bitmap that a job in ZPL or TSPL puts on paper."""

import base64
import binascii
import re
import zlib

from kt1desk.usecases.pictures import Picture

_ZPL_LABEL = re.compile(rb"\^XA(.*?)\^XZ", re.DOTALL)
_GRAPHIC = re.compile(rb"\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS")
_TSPL_LABEL = re.compile(rb"SIZE (\d+) dot,(\d+) dot\r\n.*?BITMAP 0,0,(\d+),(\d+),0,", re.DOTALL)


def zpl_labels(job: bytes) -> list[Picture]:
    """Every label of a job; AssertionError where a printer would print another thing or nothing."""
    return [_zpl_label(found[1]) for found in _ZPL_LABEL.finditer(job)]


def _zpl_label(label: bytes) -> Picture:
    (graphic,) = _GRAPHIC.findall(label)
    total, count, row, packed, check = graphic
    assert total == count
    assert int(check, 16) == binascii.crc_hqx(packed, 0)
    bits, length = zlib.decompress(base64.b64decode(packed, validate=True)), int(row)
    assert len(bits) == int(total)
    width, height = _number(label, b"PW"), _number(label, b"LL")
    assert (length, len(bits) // length) == ((width + 7) // 8, height)
    return Picture(width=width, height=height, rows=_cut(bits, length))


def tspl_labels(job: bytes) -> list[Picture]:
    """The same of TSPL, where a burnt dot is 0."""
    labels = []
    while job:
        head = _TSPL_LABEL.match(job)
        assert head is not None, job[:80]
        width, height, length, rows = (int(number) for number in head.groups())
        assert (length, rows) == ((width + 7) // 8, height)
        bits, job = job[head.end() : head.end() + length * rows], job[head.end() + length * rows :]
        assert job.startswith(b"\r\nPRINT 1,1\r\n"), job[:20]
        job = job.removeprefix(b"\r\nPRINT 1,1\r\n")
        labels.append(Picture(width=width, height=height, rows=_cut(bytes(byte ^ 0xFF for byte in bits), length)))
    return labels


def _number(label: bytes, command: bytes) -> int:
    found = re.search(rb"\^" + command + rb"(\d+)", label)
    assert found is not None
    return int(found[1])


def _cut(bits: bytes, length: int) -> tuple[bytes, ...]:
    return tuple(bits[at : at + length] for at in range(0, len(bits), length))
