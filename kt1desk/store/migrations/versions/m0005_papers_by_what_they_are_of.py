"""The papers of one item are found without reading those of 25 years."""

from alembic import op

revision = "m0005"
down_revision = "m0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the one index; nothing that stands is rebuilt."""
    op.create_index("print_jobs_of", "print_jobs", ["of"])


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
