"""Paper: pure functions from a read model to PDF bytes."""
