"""Finding an item (F3)."""
