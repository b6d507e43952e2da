"""Papers as the dots of a printer: what is sent, and what a screen shows of it before."""

from dataclasses import dataclass

from kt1desk.domain.paper_stock import PaperStock


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page in whole dots: rows of ink from the top, one bit or one byte a dot, 0 is white.

    Of bits the first dot is the highest of its byte, and what is over at the right is 0.
    """

    width: int
    height: int
    bits: int = 1
    rows: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """So many dots from each edge of a page."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    def widest(self, other: "Edges") -> "Edges":
        """The greater of both at each edge."""
        return Edges(
            left=max(self.left, other.left),
            top=max(self.top, other.top),
            right=max(self.right, other.right),
            bottom=max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPreview:
    """A paper before it is printed, as it will lie on its stock.

    `unprinted`: what its printer cannot reach, by its own word and by how far the picture is moved. `says_edges`:
    whether it gave its word; most label printers and every raw way give none.
    """

    stock: PaperStock
    dpi: int
    pages: tuple[Picture, ...]
    unprinted: Edges
    says_edges: bool
