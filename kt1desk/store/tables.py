"""The desk's tables beside the ledger: projections, which can be thrown away, and what cannot.

Moments are ISO 8601 text in UTC with microseconds, so that they sort as they read.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    false,
    text,
)

from kt1desk.ledger.tables import lines
from kt1desk.ledger.tables import metadata as ledger_metadata
from kt1desk.store.handover_tables import cases, counted, handovers, sealed_lists
from kt1desk.store.metadata import PROJECTION_VERSION, kept, projected
from kt1desk.store.pack_tables import emergency_packs

desk = Table(
    "desk",
    projected,
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("training", Boolean, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    PrimaryKeyConstraint("desk", "life"),
)

staff = Table(
    "staff",
    projected,
    Column("staff", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("office", Text),
    Column("trained_on", Text),
    Column("committed_on", Text),
    Column("committed_to", Text),
    Column("left_on", Text),
    Column("commitment_at", Text, nullable=False),
)
"""`desk` registered the person; that desk changes the row, and a desk of the province may. Days are ISO 8601.

`commitment_at` is the moment of the line that brought the present commitment, or its absence.
"""

staff_names = Table(
    "staff_names",
    projected,
    Column("staff", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("staff", "desk", "life", "number"),
)
"""What a person was called from ledger line `number` on: an old paper reprints the old name."""

shifts = Table(
    "shifts",
    projected,
    Column("desk", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("opened_number", Integer, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("closed_at", Text),
    Column("closed_number", Integer),
    PrimaryKeyConstraint("desk", "life", "shift"),
)
"""`opened_number` and `closed_number` are ledger numbers; a handover's line closes one shift and opens the next.

A shift that an earlier life began and this one ended has a row of this life too, with `opened_number` 0.
"""

must_act_reads = Table(
    "must_act_reads",
    projected,
    Column("desk", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("desk", "shift"),
    sqlite_with_rowid=False,
)
"""In which shifts the clerk has read what must be acted upon, and when first."""

items = Table(
    "items",
    projected,
    Column("item_no", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("secrecy", Text),
    Column("stage", Text, nullable=False),
    Column("place", Text),
    Column("holder_kind", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("since", Text),
    Column("label_confirmed", Boolean, nullable=False),
    Column("label_copy", Integer, nullable=False),
    Column("strip_copy", Integer, nullable=False),
    Column("reprinted_at", Text),
    Column("label_handwritten", Boolean, nullable=False),
    Column("open_cases", Text, nullable=False),
    Column("disputes", Text, nullable=False),
    Column("kind", Text),
    Column("accept_desk", Text),
    Column("accept_life", Text),
    Column("accept_number", Integer),
    Column("accepted_at", Text),
    Column("due_at", Text),
    Column("agreed_at", Text),
    Column("scope", Text),
    Column("urgency", Text),
    Column("sender_agency", Text),
    Column("sender_name", Text),
    Column("recipient_agency", Text),
    Column("recipient_name", Text),
    Column("office", Text),
    Column("weight_g", Integer),
    Column("to_pay_vnd", Integer),
    Column("late", Boolean),
    Column("own_number", Integer),
    Index("items_by_place", "desk", "place", sqlite_where=text("place IS NOT NULL")),
    Index(
        "items_by_time",
        "accepted_at",
        "item_no",
        "stage",
        "holder",
        "sender_agency",
        "recipient_agency",
        "sender_name",
        "recipient_name",
        sqlite_where=text("accepted_at IS NOT NULL"),
    ),
)
"""One row an item. `desk` moved it last; `own_number` is the last line of this book about it.

Every index is one more page that an acceptance encrypts and writes before it is durable. `items_by_time` holds all that
a search is narrowed by, newest last, so that no search reads the rows: 25 years of work are searched by one index
that grows at its end. The newest acceptances of this desk need none: they are the highest numbers of the newest blocks.
"""

visits = Table(
    "visits",
    projected,
    Column("visit", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("agency", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("specimen_no", Text, nullable=False),
    Column("approval", Text),
    Column("owner", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
    Column("closed_at", Text),
    Index("visits_open", "desk", sqlite_where=text("closed_at IS NULL")),
    sqlite_with_rowid=False,
)
"""Visits without their items: an acceptance reads its visit and writes nothing here. `number` is the opening line."""

receipts = Table(
    "receipts",
    projected,
    Column("desk", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("copies", Integer, nullable=False),
    PrimaryKeyConstraint("desk", "document"),
    Index("receipts_latest", "desk", "at"),
    sqlite_with_rowid=False,
)
"""What couriers take home: `number` is the line that says it, `copies` how many prints were told."""

number_blocks = Table(
    "number_blocks",
    projected,
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("prefix", Text, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("first_no", Text, nullable=False),
    Column("last_no", Text, nullable=False),
    Column("full", Boolean, nullable=False),
)
"""The blocks lent to this book. How far one is used up is what `items` has between `first_no` and `last_no`."""

approvals = Table(
    "approvals",
    projected,
    Column("approval", Text, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("answered_at", Text),
    Column("countersigned_at", Text),
)
"""What a second person allowed; one given by phone is open until it is countersigned."""

audit = Table(
    "audit",
    projected,
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("more", Text, nullable=False),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("desk", "life", "number"),
    Index("audit_by_time", "at"),
)
"""What an auditor asks for first: looks, PINs, approvals, papers printed again, backups, new lives; codes only.

`about` is whom or what it was about, of a look by what it was narrowed; `more` says EXPORTED of a look, and which way
an approval was given.
"""

amendments = Table(
    "amendments",
    projected,
    Column("position", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("source", Text, nullable=False),
    PrimaryKeyConstraint("desk", "life", "number"),
)
"""Lines of the province that amend a dated table, in the order in which this book took them in; the rows stand in the
line itself."""

enrolments = Table(
    "enrolments",
    projected,
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("province", Boolean, nullable=False),
    Column("agreement_key", Text, nullable=False),
    Column("hub_agreement_key", Text, nullable=False),
    PrimaryKeyConstraint("desk", "life"),
)
"""Which lives the province admitted, as they say themselves; of others' `province` only `desk_keys` counts."""


cursor = Table(
    "sync_cursor",
    kept,
    Column("id", Integer, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("sending", Integer, nullable=False),
    Column("acknowledged", Integer, nullable=False),
    Column("pulled_to", Integer, nullable=False),
    Column("book_id", Text),
    Column("offset_ms", Integer),
    Column("offset_at", Text),
    Column("contact_at", Text),
    Column("projection_version", Integer, nullable=False),
)
"""One row. `desk` and `life` are whose book this is; the outbox is every own line after `acknowledged`."""

desk_keys = Table(
    "desk_keys",
    kept,
    Column("desk", Text, nullable=False),
    Column("life", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("province", Boolean, nullable=False, server_default=false()),
    PrimaryKeyConstraint("desk", "life"),
)
"""`province`: the hub says that this desk keeps the register and the dated tables."""

binding = Table(
    "binding",
    kept,
    Column("id", Integer, primary_key=True),
    Column("machine", Text, nullable=False),
)
"""One row: a digest of the machine that this store was made or restored on. On another one it is a copy."""

aside = Table(
    "set_aside",
    kept,
    Column("digest", LargeBinary, primary_key=True),
    Column("why", Text, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("payload", LargeBinary),
    Column("at", Text, nullable=False),
)
"""Pulled lines that a person must look at."""

pins = Table(
    "pins",
    kept,
    Column("staff", Text, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("wrong_at", Text),
)

print_jobs = Table(
    "print_jobs",
    kept,
    Column("job", Integer, primary_key=True),
    Column("paper", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("queued_at", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("ended_at", Text),
    Column("sent_to", Text, nullable=False),
    Column("why", Text),
    Column("spooled", Text, nullable=False),
    Column("life", Text),
    Index("print_jobs_of", "of"),
)
"""Every paper that this store knows was sent anywhere, by which life. That a label was scanned its item says."""

half_typed = Table(
    "half_typed",
    kept,
    Column("clerk", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("life", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("begun_after", Integer, nullable=False),
    Column("at_hand", Boolean, nullable=False),
    Column("agency", Text),
    Column("courier", Text, nullable=False),
    Column("text", Text, nullable=False),
    PrimaryKeyConstraint("clerk", "place"),
)
"""No fact, and nobody's but the clerk's who typed it, for one shift of one life (`domain.half_typed`)."""

__all__ = [
    "PROJECTION_VERSION",
    "amendments",
    "approvals",
    "aside",
    "audit",
    "binding",
    "cases",
    "counted",
    "cursor",
    "desk",
    "desk_keys",
    "emergency_packs",
    "enrolments",
    "half_typed",
    "handovers",
    "items",
    "kept",
    "ledger_metadata",
    "lines",
    "must_act_reads",
    "number_blocks",
    "pins",
    "print_jobs",
    "projected",
    "sealed_lists",
    "shifts",
    "staff",
    "staff_names",
    "visits",
]
