"""The book of all desks and what the hub knows beside it."""

import sqlalchemy as sa
from alembic import op

revision = "m0001"
down_revision = None
branch_labels = None
depends_on = None

_POSITION = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_GUARDS = {
    "sqlite": (
        "CREATE TRIGGER lines_never_change BEFORE UPDATE ON lines "
        "BEGIN SELECT RAISE(ABORT, 'a line of the ledger never changes'); END",
        "CREATE TRIGGER lines_never_go BEFORE DELETE ON lines "
        "BEGIN SELECT RAISE(ABORT, 'a line of the ledger never goes'); END",
        # INSERT OR REPLACE deletes without firing the trigger above, so a standing line is guarded here as well.
        "CREATE TRIGGER lines_are_never_replaced BEFORE INSERT ON lines WHEN EXISTS (SELECT 1 FROM lines WHERE "
        "position = NEW.position OR (desk = NEW.desk AND life = NEW.life AND number = NEW.number)) "
        "BEGIN SELECT RAISE(ABORT, 'a line of the ledger is never replaced'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION lines_stand() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'a line of the ledger neither changes nor goes'; END $$",
        "CREATE TRIGGER lines_never_change BEFORE UPDATE OR DELETE ON lines "
        "FOR EACH ROW EXECUTE FUNCTION lines_stand()",
        "CREATE TRIGGER lines_never_go BEFORE TRUNCATE ON lines FOR EACH STATEMENT EXECUTE FUNCTION lines_stand()",
    ),
}


def upgrade() -> None:
    """Create everything."""
    op.create_table(
        "lines",
        sa.Column("position", _POSITION, primary_key=True, autoincrement=True),
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
        sqlite_autoincrement=True,
    )
    for guard in _GUARDS[op.get_bind().dialect.name]:
        op.execute(guard)
    op.create_table(
        "book",
        sa.Column("id", sa.Integer(), sa.CheckConstraint("id = 1", name="one_book"), primary_key=True),
        sa.Column("book_id", sa.Text(), nullable=False),
    )
    _create_desks_and_codes()
    op.create_table(
        "blocks",
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("leased_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "first"),
        sa.UniqueConstraint("desk", "life", "ordinal", name="one_block_per_ordinal"),
    )
    op.create_table(
        "items",
        sa.Column("item_no", sa.Text(), primary_key=True),
        sa.Column("accepted_at", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text()),
    )
    op.create_table(
        "audience",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("position", _POSITION, nullable=False),
        sa.PrimaryKeyConstraint("office", "position"),
    )


def _create_desks_and_codes() -> None:
    op.create_table(
        "desks",
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("training", sa.Boolean(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("enrolled_at", sa.Text(), nullable=False),
        sa.Column("revoked_at", sa.Text()),
        sa.Column("declared", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Text()),
        sa.PrimaryKeyConstraint("desk", "life"),
    )
    op.create_table(
        "codes",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("secret_digest", sa.LargeBinary(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("training", sa.Boolean(), nullable=False),
        sa.Column("expires_at", sa.Text(), nullable=False),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("desk", sa.Text()),
        sa.Column("life", sa.Text()),
    )


def downgrade() -> None:
    """A hub's book is never taken back: the way back is a backup."""
    raise NotImplementedError
