"""Accepting items at the counter (F2)."""
