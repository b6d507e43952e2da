"""Tests of the audit section."""
