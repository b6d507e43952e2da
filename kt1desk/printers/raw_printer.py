"""A printer that gets dots in its own language, however it is reached."""

from dataclasses import dataclass, field

from kt1desk.printers import tspl, zpl
from kt1desk.printers.correction import AS_DRAWN, Correction
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_label import Burn, Encode
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.printer_rows import Language

_ENCODERS: dict[Language, Encode] = {Language.ZPL: zpl.label_of, Language.TSPL: tspl.label_of}


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPrinter:
    """What it is called, what it understands, and how its dots have to be."""

    name: str
    language: Language
    dpi: int
    burn: Burn = field(default_factory=Burn)
    correction: Correction = AS_DRAWN

    def drawn(self, pdf: bytes) -> tuple[Picture, ...]:
        """The pages as this printer gets them; raises `Unavailable`."""
        return pictures(pdf, self.dpi, self.correction)

    def encoded(self, pages: tuple[Picture, ...]) -> bytes:
        """The job as it goes over the line."""
        encode = _ENCODERS[self.language]
        return b"".join(encode(page, self.burn) for page in pages)
