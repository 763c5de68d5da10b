#!/bin/sh
# Installs Chromium as root on Debian, for the tests that drive the simulator. Elsewhere any Chromium will do: CHROMIUM names it. Safe to run again.
set -eu

command -v "${CHROMIUM:-chromium}" >/dev/null && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get install -y -q chromium >/dev/null 2>&1 || true
fi
command -v chromium >/dev/null || echo "chromium: skipped: needs Chromium (the chromium command, or its path in CHROMIUM)" >&2
