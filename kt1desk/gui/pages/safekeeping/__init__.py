"""Backups, drills and keys of the desk (F11)."""
