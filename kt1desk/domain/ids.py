"""The names by which things are known: one type for each, so that none is taken for another."""

from typing import NewType

ItemNo = NewType("ItemNo", str)
"""UPU S10, 13 characters, check digit right; made only by `numbers`."""

BagId = NewType("BagId", str)
"""UPU S9, 29 characters; made only by `numbers`."""

DispatchId = NewType("DispatchId", str)
AgencyId = NewType("AgencyId", str)

OfficeCode = NewType("OfficeCode", str)
"""Six digits, e.g. 300000."""

StaffId = NewType("StaffId", str)
ApprovalId = NewType("ApprovalId", str)
ShiftId = NewType("ShiftId", str)

VisitId = NewType("VisitId", str)
"""A courier's visit: desk, life and the ledger number it began at, e.g. 300000-A1.L8F3K2Q1/V813: a book that comes back
from a backup never gives an id again that its lost days had given."""

HandoverId = NewType("HandoverId", str)
"""An attempt to hand a shift over: desk, life and the ledger number it began at, e.g. 300000-A1.L8F3K2Q1/H813."""

CaseId = NewType("CaseId", str)
"""A difference of a handover that two persons have to clear, e.g. 300000-A1.L8F3K2Q1/H813-1."""

DeskId = NewType("DeskId", str)
"""One installation that writes its own numbered ledger."""

LifeId = NewType("LifeId", str)
"""One life of a desk's database; a restored backup starts a new one."""

RuleSetId = NewType("RuleSetId", str)
