#!/usr/bin/env bash
# Brings Debian's LibreOffice, for `make spreadsheets` only.
set -euo pipefail

if ! command -v soffice >/dev/null && [ "$(id -u)" -eq 0 ] && grep -qs '^ID=debian$' /etc/os-release; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends libreoffice-calc </dev/null
fi
