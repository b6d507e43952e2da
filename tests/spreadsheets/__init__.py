"""Tests of reading lists and of the template."""
