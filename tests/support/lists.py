"""Files of lists as agencies bring them, the good and the bad."""

import io
import unicodedata
import zipfile
from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook, load_workbook

HEADINGS = ("STT", "Nơi nhận", "Địa chỉ (ngoài tỉnh)", "Người nhận", "Ký hiệu", "Độ khẩn", "Loại")
NA_HANG = ("1", "Huyện ủy Na Hang", "", "Văn phòng Huyện ủy", "C", "Hỏa tốc", "Thư")
HA_NOI = ("2", "Bộ Tài chính", "28 Trần Hưng Đạo, Hà Nội", "", "", "", "Gói")


def csv_text(rows: Iterable[tuple[str, ...]] = (NA_HANG, HA_NOI), separator: str = ",") -> str:
    """Headings and rows; a cell with the separator in it is quoted."""
    lines = [HEADINGS, *rows]
    return "\r\n".join(separator.join(f'"{cell}"' if separator in cell else cell for cell in row) for row in lines)


def for_1258(text: str) -> bytes:
    """Windows-1258 has letters with hats and horns but puts the tone after them as a mark of its own."""
    out = b""
    for letter in text:
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
            base = unicodedata.normalize("NFC", apart.replace(tone, ""))
            out += (base + tone).encode("cp1258")
    return out


def write_csv(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    """A CSV file."""
    path = folder / "list.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def write_xlsx(folder: Path, rows: Iterable[tuple[object, ...]] = (NA_HANG, HA_NOI), merge: str = "") -> Path:
    """An XLSX file; `merge` names an area that is merged."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (HEADINGS, *rows):
        sheet.append(list(row))
    if merge:
        sheet.merge_cells(merge)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def write_long_xlsx(folder: Path, rows: int) -> Path:
    """An XLSX file with so many rows, written quicker than a library would."""
    cells = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in NA_HANG)
    heads = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in HEADINGS)
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    data = f"<row>{heads}</row>" + f"<row>{cells}</row>" * rows
    sheet = f'<worksheet xmlns="{space}"><sheetData>{data}</sheetData></worksheet>'
    return replace_part(write_xlsx(folder), "xl/worksheets/sheet1.xml", sheet.encode())


def add_part(path: Path, name: str, content: bytes) -> Path:
    """Put one more part into an XLSX file."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(name, content)
    return path


def replace_part(path: Path, name: str, content: bytes) -> Path:
    """Put other bytes in the place of a part."""
    with zipfile.ZipFile(path) as parts:
        kept = {entry: parts.read(entry) for entry in parts.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for entry, old in kept.items():
            parts.writestr(entry, content if entry == name else old)
    return path


def sheet_texts(content: bytes) -> dict[str, list[str]]:
    """Every text of a workbook by its sheet."""
    book = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        for sheet in book.worksheets
    }
