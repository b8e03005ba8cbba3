# The commands of this checkout. Everything they fetch or write stays below target/.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

STACK := cargo run --quiet --package local-stack --bin stack --

.PHONY: help
help: ## What there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: up down ps logs
up: needs-rust needs-servers ## Start everything, import the demo catalog, scan once, show what runs where
	@$(STACK) up

down: needs-rust ## Stop everything; what is stored stays (stack down --wipe removes it)
	@$(STACK) down

ps: needs-rust ## What runs where
	@$(STACK) ps

logs: needs-rust ## The last lines of every log (make logs OF=kafka for one)
	@$(STACK) logs $(OF)

.PHONY: test lint test-down
test: lint needs-servers ## Format, clippy, generated code, and all tests on the real servers
	@deployment/local/test-run

lint: needs-rust
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	cargo run --quiet --package codegen -- check

test-down: needs-rust ## Stop the servers that tests share and remove their data
	@$(STACK) test-down

.PHONY: fmt
fmt: needs-rust ## Format the code
	cargo fmt --all

# A missing need is one line that says what to do. Whether a JDK is new enough is looked at by `stack`.
.PHONY: needs-rust needs-servers
needs-rust:
	@command -v cargo >/dev/null || { echo 'cargo was not found: install Rust with rustup, then try again' >&2; exit 1; }
	@cargo fmt --version >/dev/null 2>&1 || { echo 'rustfmt was not found: rustup component add rustfmt' >&2; exit 1; }
	@cargo clippy --version >/dev/null 2>&1 || { echo 'clippy was not found: rustup component add clippy' >&2; exit 1; }

needs-servers:
	@command -v java >/dev/null || { echo 'java was not found: install a JDK 17 or newer, then try again' >&2; exit 1; }
	@command -v mvn >/dev/null || { echo 'mvn was not found: install Maven 3.8 or newer, then try again' >&2; exit 1; }
