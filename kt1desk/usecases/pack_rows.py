"""What screens and papers show of emergency packs."""

from dataclasses import dataclass

from kt1desk.domain.emergency import Pack
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """A pack with whoever made it, and those of its numbers that no item bears and nobody voided."""

    pack: Pack
    made_by_name: str
    unused: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPaper:
    """What the cover sheet, the slips and the labels of a pack say; the labels stand for its unused numbers alone.

    `copy` is 2 for the first further print of the whole.
    """

    row: PackRow
    desk: str
    issuer: IssuerRow
    office: OfficeRow
    training: bool
    copy: int = 1


def papers_of(pack: ItemNo) -> tuple[str, str]:
    """Return what its sheets and its labels are of, in the print ledger: no scan of its first number confirms them."""
    return f"pack-{pack}", f"pack-labels-{pack}"


def sealed_packs(rows: tuple[PackRow, ...]) -> tuple[str, ...]:
    """Return the seals of those that wait unopened with numbers left, the oldest first."""
    return tuple(row.pack.seal_no for row in reversed(rows) if row.unused and row.pack.opened_at is None)
