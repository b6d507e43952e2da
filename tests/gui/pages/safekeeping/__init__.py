"""Tests of the safekeeping section."""
