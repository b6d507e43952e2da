"""The section of the line to the province."""
