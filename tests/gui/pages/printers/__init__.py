"""Tests of the section of printers."""
