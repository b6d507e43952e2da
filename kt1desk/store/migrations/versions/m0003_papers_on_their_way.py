"""The store knows which papers were sent where."""

import sqlalchemy as sa
from alembic import op

revision = "m0003"
down_revision = "m0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the print ledger; of papers that were sent before nothing is known."""
    op.create_table(
        "print_jobs",
        sa.Column("job", sa.Integer(), primary_key=True),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=False),
        sa.Column("queued_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text()),
        sa.Column("sent_to", sa.Text(), nullable=False),
        sa.Column("why", sa.Text()),
        sa.Column("spooled", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
