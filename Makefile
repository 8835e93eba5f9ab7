# The README's two commands are `make demo` and `make test`: they set up all they need in .venv and work on a fresh clone.
SHELL := bash
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3.14 python3; do $$name -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test corpus lint bench clean

demo: .venv/ready
	$(BIN)/jobdelta demo

test: .venv/ready-for-tests
	$(BIN)/python -m pytest -n auto

corpus: .venv/ready-for-tests
	$(BIN)/python -m pytest -m corpus -n auto --dist loadfile

lint: .venv/ready-for-tests
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/ready-for-bench
	$(BIN)/python -m bench

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "jobdelta needs Python 3.11 to 3.14 (with venv) on the PATH; PYTHON=/path/to/python names another one" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/ready: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable .
	@touch $@

.venv/ready-for-tests: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[dev]'
	@touch .venv/ready $@

.venv/ready-for-bench: .venv/bin/python pyproject.toml constraints.txt
	$(PIP) --editable '.[dev,bench]'
	@touch .venv/ready .venv/ready-for-tests $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
