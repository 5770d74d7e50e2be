#!/usr/bin/env bash
# No file names a package registry: which one serves the pinned hashes is for each machine's own settings to say.
set -euo pipefail
cd "$(dirname "$0")/../.."

hosts='pypi[.]org|pythonhosted[.]org|npmjs[.](org|com)|yarnpkg[.]com|crates[.]io|deb[.]debian[.]org'
if git grep --untracked --line-number -I --extended-regexp --ignore-case "$hosts"; then
    echo 'The lines above name a package registry.' >&2
    exit 1
elif [ $? -ne 1 ]; then
    exit 2 # git itself failed: nothing was searched
fi
