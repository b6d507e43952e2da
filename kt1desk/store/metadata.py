"""The two kinds of tables beside the ledger."""

from sqlalchemy import MetaData

projected = MetaData()
"""Projections: dropped, created and rebuilt from the ledger whenever `PROJECTION_VERSION` changes."""

PROJECTION_VERSION = 16

kept = MetaData()
"""What no ledger line tells: where sync stands, whose keys are known, PINs. Migrated with care."""
