"""Which paper goes to which printer, and what is put right there (F11)."""
