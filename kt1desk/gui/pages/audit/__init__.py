"""The audit list (F11)."""
