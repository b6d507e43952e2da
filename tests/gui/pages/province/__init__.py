"""The section of item province."""
