"""The verbs of the counter, over in-memory books."""
