"""Days at the counter: window, store and hub together, and their bad moments."""
