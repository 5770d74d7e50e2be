#!/usr/bin/env bash
# Brings Debian's nginx, by which tests serve the site as the page for IT says. Elsewhere those tests are passed over.
set -euo pipefail

if ! command -v nginx >/dev/null && [ "$(id -u)" -eq 0 ] && grep -qs '^ID=debian$' /etc/os-release; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends nginx-light </dev/null
fi
