"""Handing the shift over (F7)."""
