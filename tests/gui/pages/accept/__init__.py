"""Tests of the acceptance page."""
