"""A label written by hand, wherever labels that lack are listed."""
