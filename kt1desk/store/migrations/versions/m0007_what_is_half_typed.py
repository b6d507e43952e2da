"""What is half typed at F2 outlives a power cut."""

import sqlalchemy as sa
from alembic import op

revision = "m0007"
down_revision = "m0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; of what was half typed before nothing is known."""
    op.create_table(
        "half_typed",
        sa.Column("clerk", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("shift", sa.Text(), nullable=False),
        sa.Column("begun_after", sa.Integer(), nullable=False),
        sa.Column("at_hand", sa.Boolean(), nullable=False),
        sa.Column("agency", sa.Text()),
        sa.Column("courier", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("clerk", "place"),
    )


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
