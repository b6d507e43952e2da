"""Tests of kt1desk.gui.sections."""
