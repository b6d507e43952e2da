"""kt1desk: the counter of the KT1 postal service, from acceptance to the province."""

__version__ = "0.1.0"
