"""The parts of the demo that can be tried without a window; the whole of it is a journey."""
