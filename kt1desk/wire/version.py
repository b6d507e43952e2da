"""Protocol versions, each with its date and the reason for it."""

HISTORY = {
    1: "2026-11-23: enrol, hello, push, pull, lease, check; lines as header, salt, payload, signature",
    2: "2026-11-23: provincial desks, agreement keys; lives end; earlier lives are brought; check asks for one line",
}

PROTOCOL = max(HISTORY)
SPOKEN = frozenset({PROTOCOL, PROTOCOL - 1} & set(HISTORY))
"""What a hub accepts: this version and the one before (an old desk is held, never dropped)."""
