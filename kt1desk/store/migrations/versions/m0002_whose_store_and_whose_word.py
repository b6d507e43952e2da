"""The store knows its machine, and which desks are the province's."""

import sqlalchemy as sa
from alembic import op

revision = "m0002"
down_revision = "m0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what no ledger line tells; nothing that stands is rebuilt."""
    # A desk whose key came before the hub said so is not one of the province until the hub tells its key again.
    op.add_column("desk_keys", sa.Column("province", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "binding",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("machine", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
