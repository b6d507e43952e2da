"""Tests of kt1desk; each folder mirrors a part of the package."""
