"""python-barcode: only the modules of a symbol are taken from it, never its pictures."""

from barcode.codex import Code128 as Code128
