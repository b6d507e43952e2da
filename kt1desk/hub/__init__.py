"""The provincial hub, a program of its own."""
