#!/bin/sh
# Installs zsh and fish as root on Debian, for the tests that complete commands in the shells themselves. Safe to run again.
set -eu

for shell in zsh fish; do
    command -v "$shell" >/dev/null && continue
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        apt-get install -y -q "$shell" >/dev/null 2>&1 || true
    fi
    command -v "$shell" >/dev/null || echo "shells: skipped: needs $shell" >&2
done
