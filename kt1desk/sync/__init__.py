"""Talking to the hub: the engine and its carriers."""
