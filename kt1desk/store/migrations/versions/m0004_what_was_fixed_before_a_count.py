"""The store keeps the list that a handover fixed until both have counted."""

import sqlalchemy as sa
from alembic import op

revision = "m0004"
down_revision = "m0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the one table; nothing that stands is rebuilt."""
    op.create_table(
        "sealed_lists",
        sa.Column("handover", sa.Text(), primary_key=True),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.Column("listed", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
