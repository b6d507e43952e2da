"""The same labels for gLabels: a template with the texts, lines and barcode of our own label."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from kt1desk.documents import words
from tests.documents.samples import CENTRE, CHIEM_HOA

PROGRAM = "glabels-3-batch"

# Without a transformation matrix gLabels 3.4 draws nothing at all.
_MATRIX = 'a0="1" a1="0" a2="0" a3="1" a4="0" a5="0"'
_INK = 'color="0x000000FF"'
_FRAME = """<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="kt1desk" part="item label" size="Other" width="100mm" height="60mm" description="item label">
    <Label-rectangle id="0" width="100mm" height="60mm" round="0mm" x_waste="0mm" y_waste="0mm">
      <Layout nx="1" ny="1" x0="0mm" y0="0mm" dx="100mm" dy="60mm"/>
    </Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    {objects}
  </Objects>
  <Merge type="Text/Comma/Line1Keys" src={records}/>
</Glabels-document>
"""
_FIELDS = (
    ("spelled", 4, 54.2, 12),
    ("letter", 85, 2.4, 24),
    ("due", 29, 7, 9),
    ("what", 29, 11.5, 8),
    ("weight", 72, 11.5, 9),
    ("sender", 14, 16.2, 8),
    ("recipient", 14, 23.5, 13),
    ("address", 14, 29, 8),
)
"""Column, left and top in millimetres, size in points."""
_FIXED = (
    (words.TRAINING, 4, 2.4, 7),
    (words.SERVICE, 4, 7, 24),
    ("TỪ", 4, 16.2, 8),
    ("Phòng Hành chính – Tổ chức", 14, 19.3, 7),
    ("ĐẾN", 4, 23.5, 8),
    ("Người nhận (như ghi ngoài bì): Chánh Văn phòng", 14, 33, 8),
    (f"Bưu cục phát: {CHIEM_HOA.code} – {CHIEM_HOA.name}", 14, 37, 8),
    ("Bưu cục giao dịch Trung", 69, 43, 5),
    ("tâm tỉnh Tuyên Quang", 70, 46, 5),
    ("25/11/2024", 73, 49, 8),
    (f"08:15 · {CENTRE.code}", 71, 53, 6),
)
_LINES = ((4, 15.9, 92), (4, 22.7, 92))
_BARCODE = (
    '<Object-barcode x="4mm" y="41.5mm" w="62mm" h="12.5mm" backend="gnu-barcode" style="Code128" text="False" '
    f'checksum="True" {_INK} field="number" {_MATRIX}/>'
)
_BOX = f'<Object-box x="68mm" y="41.5mm" w="28mm" h="16mm" line_width="0.7pt" line_{_INK} fill_color="none" {_MATRIX}/>'


def template(records: Path) -> str:
    """The document to give to `glabels-3-batch` with these records."""
    objects = [
        _BARCODE,
        *(_text(f"<Field name={quoteattr(name)}/>", left, top, size) for name, left, top, size in _FIELDS),
        *(_text(text, left, top, size) for text, left, top, size in _FIXED),
        *(_line(left, top, width) for left, top, width in _LINES),
        _BOX,
    ]
    return _FRAME.format(objects="\n    ".join(objects), records=quoteattr(str(records)))


def _text(content: str, left: float, top: float, size: float) -> str:
    return (
        f'<Object-text x="{left}mm" y="{top}mm" w="{96 - left}mm" h="{size * 0.6:.1f}mm" justify="left" valign="top" '
        f'auto_shrink="False" {_MATRIX}><Span font_family="Sans" font_size="{size}" font_weight="Regular" '
        f'font_italic="False" font_underline="False" {_INK}>{content}</Span></Object-text>'
    )


def _line(left: float, top: float, width: float) -> str:
    return f'<Object-line x="{left}mm" y="{top}mm" dx="{width}mm" dy="0mm" line_width="0.7pt" line_{_INK} {_MATRIX}/>'
