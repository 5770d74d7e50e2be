#!/usr/bin/env bash
# Brings Debian's Firefox, WebKitGTK and WPE WebKit, what drives them, and what prints with WebKit and counts pages.
set -euo pipefail

packages=(firefox-esr webkit2gtk-driver wpewebkit-driver cog xvfb xauth dbus-daemon gir1.2-webkit2-4.1 python3-gi poppler-utils tzdata)

if dpkg --status "${packages[@]}" >/dev/null 2>&1; then
    exit
elif [ "$(id -u)" -eq 0 ] && grep -qs '^ID=debian$' /etc/os-release; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${packages[@]}" </dev/null
else
    echo "These tests need a Debian 12 with: ${packages[*]}" >&2
    exit 1
fi
