# Everything is installed into this folder: uv into .tools/, Python's packages into .venv/, npm's into node_modules/.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

PORT ?= 8000
SITE_DIR ?= site
SITE_URL ?= http://127.0.0.1:$(PORT)/
export SITE_DIR SITE_URL
# At every build Material says that its fixes end in May 2027, and names a successor. Noted: the hooks are thin.
export NO_MKDOCS_2_WARNING := true
# Pins that match exactly need no second look for a newer uv, pip or npm.
export PIP_DISABLE_PIP_VERSION_CHECK := 1

BIN := .venv/bin
PYTHON := $(BIN)/python
UV := .tools/bin/uv
NODE := node_modules/.bin
WHEEL := dist/.built
CORE := $(shell find py/after_interview -not -name '*.pyc' -not -name __pycache__ 2>/dev/null)

.PHONY: help
help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: .venv/.synced node_modules/.package-lock.json ## install the tools and libraries, as pinned

.PHONY: serve
serve: site ## build the site, serve it on http://127.0.0.1:8000/ (PORT=…), and build it again at each change
	@$(PYTHON) .github/scripts/serve.py $(SITE_DIR) $(PORT) --watch

.PHONY: site
site: setup $(WHEEL) ## build the site into site/ (SITE_DIR=… SITE_URL=…); a warning fails it
	$(BIN)/mkdocs build --strict --clean

.PHONY: wheel
wheel: $(WHEEL) ## build the wheel of the core into dist/

.PHONY: release
release: site ## build what a firm needs for a copy of its own into dist/release/: site, wheel, bill of materials, checksums
	rm -rf dist/release && mkdir -p dist/release
	tar --create --gzip --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner \
		--directory $(SITE_DIR) --file dist/release/after-interview-site.tar.gz .
	cp dist/after_interview-*.whl $(SITE_DIR)/third-party-notices.txt dist/release/
	$(PYTHON) -m site_build sbom $(SITE_DIR) > dist/release/after-interview.cdx.json
	cd dist/release && sha256sum * > SHA256SUMS

.PHONY: sbom
sbom: site ## print what the site is made of, and what built it, as CycloneDX
	@$(PYTHON) -m site_build sbom $(SITE_DIR)

.PHONY: audit
audit: setup .tools/audit/.synced ## ask whether a weakness is known of anything that is pinned
	for file in requirements/*.txt; do .tools/audit/bin/pip-audit --strict --disable-pip --require-hashes --requirement $$file; done
	npm audit
	npm audit --prefix tests/bench

.PHONY: browser
browser: setup ## install a Chromium and an nginx to test with, if there is none
	@tests/install_browser.sh $(PYTHON)
	@tests/install_nginx.sh

.PHONY: unit
unit: setup ## run the unit tests, with coverage
	$(BIN)/pytest tests/unit --cov $(SIDE_BY_SIDE)
# Who has done its half takes over from the other: neither processor waits at the end.
SIDE_BY_SIDE = --numprocesses 2 --dist worksteal

.PHONY: hunt
hunt: setup ## try each property of the core with RUNS=2000 examples that nobody has seen (ARGS=… for some)
	HUNT=$(or $(RUNS),2000) $(BIN)/pytest $(or $(ARGS),$(shell grep -rlE '^ *@given' tests/unit)) $(SIDE_BY_SIDE)

.PHONY: damage
damage: setup ## damage 50,000 links as programs do, and read them (DAMAGES=…)
	DAMAGES=$(or $(DAMAGES),50000) $(BIN)/pytest tests/unit/test_link_damage.py --numprocesses 2

.PHONY: requests
requests: setup ## ask the engine's door RUNS=100000 requests of every kind, most of them wrong
	REQUESTS=$(or $(RUNS),100000) $(BIN)/pytest tests/unit/test_any_request.py

.PHONY: spreadsheets
spreadsheets: setup ## let LibreOffice open and save lists of ours in three languages, and read them again
	@tests/install_libreoffice.sh
	@$(PYTHON) -m tests.spreadsheets

.PHONY: soak
soak: setup browser $(WHEEL) ## live RUNS=20 lives of a browser with tabs, kills, crashes, damage and releases
	LIVES=$(or $(RUNS),20) $(BIN)/pytest tests/browser/test_soak.py

.PHONY: model
model: setup ## live RUNS=20000 lives of the store in a browser made of maps
	RUNS=$(or $(RUNS),20000) $(BIN)/pytest tests/unit/test_store_model.py

.PHONY: trust
trust: setup browser $(WHEEL) ## prove that what is typed is kept, and write tests/TRUST.md (ARGS=…, as in ARGS=--help)
	$(PYTHON) -m tests.trust $(ARGS)

.PHONY: test
test: setup browser $(WHEEL) ## run every test, in a browser too
	$(BIN)/pytest tests --ignore=tests/browsers --cov $(SIDE_BY_SIDE)

.PHONY: test-browsers
test-browsers: setup $(WHEEL) ## do the whole job in Firefox, WebKitGTK and a WebKit of 2022, on a Debian 12 (writes into tests/TRUST.md)
	tests/browsers/install.sh
	FIGURES=1 $(BIN)/pytest tests/browsers

.PHONY: letters
letters: setup ## print what the review finds in letters with a fault, and in good ones
	$(PYTHON) -m tests.unit.letters.corpus

.PHONY: mutants
mutants: setup .tools/mutants/.synced ## change the core in small ways, and name what no unit test notices (MODULE=… for one)
	@$(PYTHON) .github/scripts/mutants.py $(MODULE) $(TESTS)
MODULE ?= py/after_interview
TESTS ?= tests/unit

.PHONY: bench
bench: setup browser $(WHEEL) tests/bench/node_modules/.package-lock.json ## measure the speed and the size of the site (ARGS=…)
	$(PYTHON) -m tests.bench $(ARGS)

.PHONY: pictures
pictures: setup browser $(WHEEL) ## take pictures of every page and state into pictures/, to look at (ARGS=…)
	$(PYTHON) -m tests.pictures $(ARGS)

.PHONY: check
check: setup ## check format, lint, types, workflows, and that no file names a registry
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(NODE)/biome ci --error-on-warnings
	$(NODE)/tsc --project tsconfig.json
	$(NODE)/tsc --project tsconfig.worker.json
	$(BIN)/zizmor --offline --quiet --persona auditor .github
	.github/scripts/no_registries.sh

.PHONY: format
format: setup ## format, and repair what can be repaired
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format
	$(NODE)/biome check --write

.PHONY: words
words: setup ## write again what is made of the core's tables: words for translators, fields for the shell
	$(PYTHON) -m site_build.catalogue
	$(PYTHON) -m site_build.shell_fields
	$(PYTHON) -m site_build.shell_types

.PHONY: lock
lock: $(UV) ## pin again what pyproject.toml and package.json ask for (UPGRADE=1: newer versions)
	$(UV) pip compile $(LOCK) --python-version 3.13 --group dev --output-file requirements/dev.txt
	$(UV) pip compile $(LOCK) --python-version 3.13 --group mutants --output-file requirements/mutants.txt
	$(UV) pip compile $(LOCK) --python-version 3.13 --group audit --output-file requirements/audit.txt
	$(UV) pip compile $(LOCK) --python-version 3.11 --group uv --output-file requirements/uv.txt
	npm $(if $(UPGRADE),update,install) --package-lock-only
	$(PYTHON) .github/scripts/pyodide_sums.py
	npm ci --dry-run # fails when the registry could not name every platform's package
	.github/scripts/no_registries.sh
LOCK = --quiet --universal --generate-hashes --no-emit-index-url --no-header $(if $(UPGRADE),--upgrade)

.PHONY: clean
clean: ## delete what was built
	rm -rf site dist pictures test-results .coverage .cache .hypothesis
	find py tests -name __pycache__ -prune -exec rm -rf {} +

.PHONY: distclean
distclean: clean ## delete what was installed, too
	rm -rf .tools .venv node_modules tests/bench/node_modules

# What follows makes files, each only when what it is made from has changed.

# A plain Debian has pip but neither venv nor leave to install into the system: a folder of our own needs neither.
$(UV): requirements/uv.txt
	@echo 'Installing uv into .tools/'
	python3 -m pip install --quiet --upgrade --target .tools --no-deps --only-binary :all: --require-hashes \
		--root-user-action ignore -r $<
	@touch $@

.venv/pyvenv.cfg: .python-version | $(UV)
	@echo 'Making .venv/ with the Python of .python-version'
	$(UV) venv --quiet --clear .venv
	@touch $@

.venv/.synced: requirements/dev.txt pyproject.toml .venv/pyvenv.cfg
	@echo 'Installing the Python packages pinned in requirements/dev.txt'
	$(UV) pip sync --quiet --python $(PYTHON) --require-hashes requirements/dev.txt
	$(UV) pip install --quiet --python $(PYTHON) --offline --no-deps --no-build-isolation --editable .
	@touch $@

.tools/mutants/.synced: requirements/mutants.txt .venv/pyvenv.cfg
	@echo 'Installing cosmic-ray into .tools/mutants/'
	$(UV) venv --quiet --clear --python $(PYTHON) .tools/mutants
	$(UV) pip sync --quiet --python .tools/mutants --require-hashes requirements/mutants.txt
	@touch $@

.tools/audit/.synced: requirements/audit.txt .venv/pyvenv.cfg
	@echo 'Installing pip-audit into .tools/audit/'
	$(UV) venv --quiet --clear --python $(PYTHON) .tools/audit
	$(UV) pip sync --quiet --python .tools/audit --require-hashes requirements/audit.txt
	@touch $@

node_modules/.package-lock.json: package-lock.json package.json .npmrc
	@echo 'Installing the npm packages pinned in package-lock.json'
	npm ci
	@touch $@

# Only errors: Lighthouse asks for a newer Node than it needs.
tests/bench/node_modules/.package-lock.json: $(addprefix tests/bench/,package-lock.json package.json .npmrc)
	npm ci --prefix tests/bench --loglevel error
	@touch $@

$(WHEEL): pyproject.toml LICENSE .venv/.synced $(CORE)
	@echo 'Packing the core into a wheel'
	rm -rf dist
	$(UV) build --quiet --python $(PYTHON) --offline --no-build-isolation --wheel
	@touch $@
