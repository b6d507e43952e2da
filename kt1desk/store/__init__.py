"""The desk's encrypted file: projections, lookups and what sync needs."""
