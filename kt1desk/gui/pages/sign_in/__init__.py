"""Signing in, opening a shift, and the lock."""
