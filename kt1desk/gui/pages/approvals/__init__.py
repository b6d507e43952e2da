"""Approvals: what waits for a signature, and answering a desk that calls (F11)."""
