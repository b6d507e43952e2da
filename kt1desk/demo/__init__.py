"""A day at the counter, played through the real windows against a real hub."""
