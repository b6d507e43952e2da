"""The ways out without Qt."""
