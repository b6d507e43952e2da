"""The section of item numbers."""
