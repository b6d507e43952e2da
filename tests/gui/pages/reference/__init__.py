"""Tests of the find page."""
