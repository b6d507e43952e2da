"""The store tortured: the plug pulled at any moment, the power cut at each fsync, and what must stand after it."""
