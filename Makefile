# The commands of this checkout. Everything they fetch or write stays below target/ and node_modules/.

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
test: lint needs-servers needs-curl node_modules ## Format, clippy, generated code, and all tests on the real servers
	@deployment/local/test-run

lint: needs-rust
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	cargo run --quiet --package codegen -- check

test-down: needs-rust ## Stop the servers that tests share and remove their data
	@$(STACK) test-down

.PHONY: faults
faults: needs-rust needs-servers ## The fault tests at their whole length: 2,000 scans, 500 sign-ups and erasures, a minute without Keycloak
	FAULTS_SCANS=2000 cargo test --package system-tests --test system faults -- --nocapture
	KEYCLOAK_OUTAGE_SECONDS=60 cargo test --package system-tests --test system issuer -- --nocapture
	IDENTITY_FAULT_RUNS=500 cargo test --package identity --test sagas -- --nocapture
	@$(STACK) test-down

.PHONY: bench measure
bench: needs-rust ## Figures as ratios within one run: a table, and JSON in target/bench.json
	cargo bench --quiet --package system-tests --bench figures -- --json "$(CURDIR)/target/bench.json"
	cargo bench --quiet --package system-tests --bench sources

# Public contracts lie outside this checkout, and so does the tool that judges what became of them.
measure: needs-rust ## The generator on public contracts, the link parser on public vectors: make measure CORPORA=<folder>
	@test -n '$(CORPORA)' || { echo 'say where the public contracts are: make measure CORPORA=<folder>' >&2; exit 1; }
	@test -x '$(CORPORA)/measure' || { echo '$(CORPORA)/measure was not found: there is nothing to measure with' >&2; exit 1; }
	cargo build --quiet --release --package codegen
	'$(CORPORA)/measure' suite '$(CORPORA)/json-schema-test-suite' --at-least 95
	'$(CORPORA)/measure' samples '$(CORPORA)/cdevents' --layout cdevents --at-least 100
	'$(CORPORA)/measure' samples '$(CORPORA)/quicktype' --layout quicktype
	'$(CORPORA)/measure' hostile
	cargo run --quiet --package passport --example digital_link_vectors -- '$(CORPORA)/gs1-digital-link'

# What tests run under Node: a judge of messages that is not ours.
node_modules: package.json package-lock.json | needs-node
	npm ci --no-audit --no-fund --loglevel=error
	@touch node_modules

.PHONY: fmt
fmt: needs-rust ## Format the code
	cargo fmt --all

# A missing need is one line that says what to do. Whether a JDK is new enough is looked at by `stack`.
.PHONY: needs-rust needs-servers needs-node needs-curl
needs-rust:
	@command -v cargo >/dev/null || { echo 'cargo was not found: install Rust with rustup, then try again' >&2; exit 1; }
	@cargo fmt --version >/dev/null 2>&1 || { echo 'rustfmt was not found: rustup component add rustfmt' >&2; exit 1; }
	@cargo clippy --version >/dev/null 2>&1 || { echo 'clippy was not found: rustup component add clippy' >&2; exit 1; }

needs-servers:
	@command -v java >/dev/null || { echo 'java was not found: install a JDK 17 or newer, then try again' >&2; exit 1; }
	@command -v mvn >/dev/null || { echo 'mvn was not found: install Maven 3.8 or newer, then try again' >&2; exit 1; }

# Tests run what README shows.
needs-curl:
	@command -v curl >/dev/null || { echo 'curl was not found: install it, then try again' >&2; exit 1; }

needs-node:
	@command -v node >/dev/null || { echo 'node was not found: install Node.js 20 or newer, then try again' >&2; exit 1; }
	@command -v npm >/dev/null || { echo 'npm was not found: install it (it comes with Node.js), then try again' >&2; exit 1; }
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || { echo 'node is too old: install Node.js 20 or newer, then try again' >&2; exit 1; }
