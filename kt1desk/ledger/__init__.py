"""The book: the append-only, chained, signed lines, in SQL."""
