"""The figures that we promise, each measured beside its baseline in the same run: `python -m tests.bench`."""
