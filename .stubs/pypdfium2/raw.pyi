"""The C interface of PDFium, as far as the tests use it."""

from ctypes import c_uint as c_uint

FPDF_PAGEOBJ_TEXT: int

def FPDFPageObj_GetFillColor(page_object: object, R: c_uint, G: c_uint, B: c_uint, A: c_uint) -> int: ...
