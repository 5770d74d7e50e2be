#!/usr/bin/env bash
# Usage: install_browser.sh PYTHON
# Brings the Chromium that browser/conftest.py looks for: the system's, else the one that Playwright downloads.
set -euo pipefail
python=$1

is_root() { [ "$(id -u)" -eq 0 ]; }
playwrights_own() {
    "$python" -c 'from playwright.sync_api import sync_playwright as start
with start() as playwright: print(playwright.chromium.executable_path)'
}

if command -v chromium >/dev/null; then
    exit
elif is_root && grep -qs '^ID=debian$' /etc/os-release; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium </dev/null
elif [ ! -x "$(playwrights_own)" ]; then
    # The libraries it needs are the system's, which only root may add.
    if is_root || sudo -n true 2>/dev/null; then with_deps=--with-deps; fi
    "$python" -m playwright install ${with_deps:-} chromium
fi
