#!/bin/sh
# Installs the Node packages that the Alexa tests hold the skill against into tests/npm/node_modules, from the lock file there.
# Needs Node.js 18 or later with npm; as root on Debian it installs them. Safe to run again.
set -eu

folder=$(cd "$(dirname "$0")/../npm" && pwd)
installed="$folder/node_modules/.package-lock.json"
[ -f "$installed" ] && [ ! "$folder/package-lock.json" -nt "$installed" ] && exit 0

if ! command -v npm >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get install -y -q nodejs npm >/dev/null 2>&1 || true
fi
command -v npm >/dev/null || {
    echo "alexa-oracles: skipped: needs Node.js 18 or later with npm" >&2
    exit 0
}

# Nothing that the packages bring may run while they are installed.
npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null || {
    echo "alexa-oracles: skipped: npm ci failed in tests/npm; is a package registry within reach?" >&2
    exit 0
}
touch "$installed"
