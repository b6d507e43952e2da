"""The section of emergency packs."""
