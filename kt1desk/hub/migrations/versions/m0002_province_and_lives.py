"""Desks of the province, lives that ended, and keys for codes that are read over the phone."""

import sqlalchemy as sa
from alembic import op

revision = "m0002"
down_revision = "m0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns; who needs to know which standing line is worked out by the program afterwards."""
    op.add_column("desks", sa.Column("province", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("desks", sa.Column("agreement_key", sa.Text()))
    op.add_column("desks", sa.Column("ended_at", sa.Text()))
    op.add_column("codes", sa.Column("province", sa.Boolean(), nullable=False, server_default=sa.false()))
    # Until now a second life did not end the first: the one enrolled last is the one that stands.
    op.execute(
        "UPDATE desks SET ended_at = (SELECT min(later.enrolled_at) FROM desks AS later "
        "WHERE later.desk = desks.desk AND later.enrolled_at > desks.enrolled_at)"
    )


def downgrade() -> None:
    """A hub's book is never taken back: the way back is a backup."""
    raise NotImplementedError
