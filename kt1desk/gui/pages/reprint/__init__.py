"""A label of this desk printed again, and the scan that ends it."""
