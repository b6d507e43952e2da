"""A language in which everything takes 40 % more room."""

from PySide6.QtCore import QTranslator

_MORE = 0.4


class LongWords(QTranslator):
    """Answers every sentence with itself and 40 % more letters, placeholders untouched."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        more = max(1, round(len(source) * _MORE))
        return source + " " + ("dài thêm " * more)[: max(0, more - 1)]
