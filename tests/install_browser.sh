#!/usr/bin/env bash
# Usage: install_browser.sh PYTHON
# Brings the Chromium that browser/conftest.py looks for, whole and without windows: the system's, else those that Playwright
# downloads.
set -euo pipefail
python=$1

is_root() { [ "$(id -u)" -eq 0 ]; }
playwrights_own() {
    "$python" -c 'from playwright.sync_api import sync_playwright as start
with start() as playwright: print(playwright.chromium.executable_path)'
}

has() { command -v "$1" >/dev/null; }

if has chromium && has chromium-headless-shell; then
    exit
elif is_root && grep -qs '^ID=debian$' /etc/os-release; then
    if apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends \
        chromium chromium-headless-shell </dev/null; then exit; fi
    has chromium
    echo 'There is no chromium-headless-shell to be had: the tests run in the whole Chromium, and take twice as long.'
elif ! has chromium && [ ! -x "$(playwrights_own)" ]; then
    # The libraries it needs are the system's, which only root may add.
    if is_root || sudo -n true 2>/dev/null; then with_deps=--with-deps; fi
    "$python" -m playwright install ${with_deps:-} chromium
fi
