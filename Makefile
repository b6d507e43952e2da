# Each target makes this machine ready first (.ci/prepare) and says what is missing when it cannot.
.PHONY: demo test bench torture lint words build
SHELL := /bin/bash

# A shift at a counter, in the real windows; arguments: make demo DEMO="--items 5 --keep-open"
demo:
	@.ci/prepare demo
	@.venv/bin/kt1desk demo $(DEMO)

# Every check and every test, on all cores; arguments for pytest: make test TESTS="tests/domain -x"
test: lint
	@.venv/bin/pytest $(or $(TESTS),--numprocesses=auto --maxprocesses=8 --dist=loadfile --no-loadscope-reorder)

lint:
	@.ci/prepare test
	@.ci/check

# The figures that we promise, each with its baseline, into build/bench.json
bench:
	@.ci/prepare test
	@.venv/bin/python -m tests.bench --out build/bench.json

# The store killed 3,000 times and its power cut at every fsync; the same again: make torture TORTURE="--seed 5"
torture:
	@.ci/prepare test
	@.venv/bin/python -m tests.torture $(TORTURE)

# Collect the words of the screens into resources/i18n/*.ts, to be translated there
words:
	@.ci/prepare test
	@.venv/bin/python .build/words.py

# The wheel and the one-folder program, each checking itself
build:
	@.ci/prepare build
	@.ci/build
