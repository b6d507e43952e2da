"""Tests of kt1desk.wire."""
