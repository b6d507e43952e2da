"""Tests of the small widgets, each alone."""
