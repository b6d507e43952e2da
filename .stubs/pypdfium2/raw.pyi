"""The C interface of PDFium, as far as the tests use it."""

from ctypes import c_uint as c_uint

FPDF_PAGEOBJ_TEXT: int
FPDF_PRINTING: int
FPDFBitmap_Gray: int

def FPDFPageObj_GetFillColor(page_object: object, R: c_uint, G: c_uint, B: c_uint, A: c_uint) -> int: ...
def FPDF_RenderPageBitmap(
    bitmap: object, page: object, start_x: int, start_y: int, size_x: int, size_y: int, rotate: int, flags: int
) -> None: ...

class FS_MATRIX:
    def __init__(self, a: float, b: float, c: float, d: float, e: float, f: float) -> None: ...

class FS_RECTF:
    def __init__(self, left: float, top: float, right: float, bottom: float) -> None: ...

def FPDFPage_TransFormWithClip(page: object, matrix: FS_MATRIX, clipRect: FS_RECTF) -> bool: ...
