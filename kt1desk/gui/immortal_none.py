"""Keeps Python 3.11 alive under PySide6 6.12, which takes it for 3.12."""

import ctypes
import sys


def make_none_immortal() -> None:
    """Give None more references than any run can use up; call it before the first widget.

    PySide6 6.12.0 returns None from every void method without counting the reference. Since Python 3.12
    None is immortal and this is right; in 3.11 each call takes one away, and after some ten thousand the
    interpreter aborts ("none_dealloc"). PySide6 6.11 counts rightly, but has no QtPdf without all add-ons.
    """
    if sys.version_info < (3, 12):
        # The count stands first in every object of CPython.
        ctypes.c_ssize_t.from_address(id(None)).value += sys.maxsize >> 2
