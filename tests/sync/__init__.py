"""Tests of kt1desk.sync."""
