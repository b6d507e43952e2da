"""Papers, read back."""
