"""Tests of kt1desk.ledger."""
