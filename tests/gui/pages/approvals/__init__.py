"""Tests of the approvals page."""
