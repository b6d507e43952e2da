"""The store knows which life of the desk sent a paper: what came out after a backup no restored ledger tells."""

import sqlalchemy as sa
from alembic import op

revision = "m0006"
down_revision = "m0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the one column; what was sent so far counts as sent by the present life."""
    op.add_column("print_jobs", sa.Column("life", sa.Text()))
    op.execute("UPDATE print_jobs SET life = (SELECT life FROM sync_cursor)")


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
