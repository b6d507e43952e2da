"""The ledger and what stands beside it."""

import sqlalchemy as sa
from alembic import op

revision = "m0001"
down_revision = None
branch_labels = None
depends_on = None

_GUARDS = (
    "CREATE TRIGGER lines_never_change BEFORE UPDATE ON lines "
    "BEGIN SELECT RAISE(ABORT, 'a line of the ledger never changes'); END",
    "CREATE TRIGGER lines_never_go BEFORE DELETE ON lines "
    "BEGIN SELECT RAISE(ABORT, 'a line of the ledger never goes'); END",
    # INSERT OR REPLACE deletes without firing the trigger above, so a standing line is guarded here as well.
    "CREATE TRIGGER lines_are_never_replaced BEFORE INSERT ON lines WHEN EXISTS (SELECT 1 FROM lines WHERE "
    "position = NEW.position OR (desk = NEW.desk AND life = NEW.life AND number = NEW.number)) "
    "BEGIN SELECT RAISE(ABORT, 'a line of the ledger is never replaced'); END",
)


def upgrade() -> None:
    """Create the tables that are migrated with care; projections are made by the program."""
    _ledger()
    _kept()


def _ledger() -> None:
    op.create_table(
        "lines",
        # Without SQLite's AUTOINCREMENT, which costs each commit a page more: no line ever goes, so no position
        # can come twice.
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.UniqueConstraint("desk", "life", "number", name="one_line_per_number"),
    )
    for guard in _GUARDS:
        op.execute(guard)


def _kept() -> None:
    op.create_table(
        "sync_cursor",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("sending", sa.Integer(), nullable=False),
        sa.Column("acknowledged", sa.Integer(), nullable=False),
        sa.Column("pulled_to", sa.Integer(), nullable=False),
        sa.Column("book_id", sa.Text()),
        sa.Column("offset_ms", sa.Integer()),
        sa.Column("offset_at", sa.Text()),
        sa.Column("contact_at", sa.Text()),
        sa.Column("projection_version", sa.Integer(), nullable=False),
    )
    op.create_table(
        "desk_keys",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", "life"),
    )
    op.create_table(
        "set_aside",
        sa.Column("digest", sa.LargeBinary(), primary_key=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("at", sa.Text(), nullable=False),
    )
    op.create_table(
        "pins",
        sa.Column("staff", sa.Text(), primary_key=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("wrong_at", sa.Text()),
    )


def downgrade() -> None:
    """A store is never taken back: the way back is the backup made before the upgrade."""
    raise NotImplementedError
