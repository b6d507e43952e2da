"""What a clerk does: one module, one verb."""
