PYTHON ?= python3
PIP = .venv/bin/python -m pip --disable-pip-version-check --quiet
PORT ?= 8765
.PHONY: install run test lint types contracts bench bench-detector year practice chaos pictures lock clean
.DEFAULT_GOAL := run

install: .venv/.project

.venv/.lock: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer, please: make PYTHON=python3.12")'
	@$(PYTHON) -m venv --clear .venv || { echo "Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Installing into .venv, which takes about half a minute."
	@$(PIP) install --require-hashes --only-binary=:all: -r requirements.lock
	@touch $@

.venv/.project: .venv/.lock pyproject.toml
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.project requirements-dev.lock
	@echo "Installing what the tests need."
	@$(PIP) install --require-hashes --only-binary=:all: -r requirements-dev.lock
	@touch $@

run: install
	@if [ -n "$$INTERLUDE_TELEGRAM__TOKEN" ] || [ -f config.toml ]; then exec .venv/bin/interlude run; \
	else exec .venv/bin/interlude sandbox --port $(PORT) $(if $(STORY),--story "$(STORY)") $(if $(FRESH),--fresh); fi

# Programs are started many times, in tests above all; each is compiled once.
unexport PYTHONDONTWRITEBYTECODE

# Databases of tests are flushed to disk at every commit, as real ones are; memory makes that quick.
export PYTEST_DEBUG_TEMPROOT := $(shell [ -w /dev/shm ] && echo /dev/shm || echo /tmp)

test: lint types contracts
	.venv/bin/pytest -n 3 --dist worksteal -q -m "not chaos"

lint: .venv/.dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .

types: .venv/.dev
	.venv/bin/mypy

contracts: .venv/.dev
	.venv/bin/lint-imports --no-cache

chaos: .venv/.dev
	.venv/bin/pytest -q -m chaos --timeout 3000

bench: .venv/.dev
	.venv/bin/python -m bench

# ARGS="--seed 11 --clients 2000", --json, or --pictures to draw those of docs/detector.md.
bench-detector: .venv/.dev
	@.venv/bin/python -m bench.detector $(ARGS)

# A simulated year of 50 clients: every limit and every text of it. ARGS="--clients 14 --weeks 20 --seed 3".
year: .venv/.dev
	@.venv/bin/python -m bench.year $(ARGS)

# Half a year of 18 clients, as the therapist meets it: alerts, interruptions, words a week. ARGS="--seed 3".
practice: .venv/.dev
	@.venv/bin/python -m bench.practice $(ARGS)

# Needs Chromium.
pictures: .venv/.dev
	PYTHONPATH=. .venv/bin/python docs/pictures/make.py

# Needs uv; the locks carry hashes and no addresses.
LOCK = uv pip compile -q --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header
lock:
	$(LOCK) pyproject.toml --group build -o requirements.lock
	$(LOCK) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
