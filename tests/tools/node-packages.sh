#!/bin/sh
# Installs the Node packages that tests need, each set from the lock file in its folder: tests/npm holds the skill against Amazon's own
# parts, tests/browser drives the simulator. Needs Node.js 20 or later with npm; as root on Debian it installs them. Safe to run again.
set -eu

tests=$(cd "$(dirname "$0")/.." && pwd)

is_current() {
    installed="$tests/$1/node_modules/.package-lock.json"
    [ -f "$installed" ] && [ ! "$tests/$1/package-lock.json" -nt "$installed" ]
}

is_current npm && is_current browser && exit 0

if ! command -v npm >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get install -y -q nodejs npm >/dev/null 2>&1 || true
fi
command -v npm >/dev/null || {
    echo "node-packages: skipped: needs Node.js 20 or later with npm" >&2
    exit 0
}

for folder in npm browser; do
    is_current "$folder" && continue
    # Nothing that the packages bring may run while they are installed.
    npm ci --prefix "$tests/$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null || {
        echo "node-packages: skipped: npm ci failed in tests/$folder; is a package registry within reach?" >&2
        continue
    }
    touch "$tests/$folder/node_modules/.package-lock.json"
done
