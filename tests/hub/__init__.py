"""Tests of kt1desk.hub."""
