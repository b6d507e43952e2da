"""Tests of the sign_in page."""
