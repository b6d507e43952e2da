"""Tests of the house itself: its borders, sizes, names and words."""
