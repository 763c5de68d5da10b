#!/bin/sh
# Unpacks Java Lucene 4.10.4 and what its phonetic filters need (Debian packages) into .tools/lucene-java, where the oracle tests look for it.
# Needs apt-get and dpkg; installs nothing. Safe to run again.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
target="$root/.tools/lucene-java"
[ -f "$target/lucene-core-4.10.4.jar" ] && exit 0

command -v apt-get >/dev/null && command -v dpkg >/dev/null || {
    echo "lucene-java: skipped: needs apt-get and dpkg (Debian or Ubuntu)" >&2
    exit 0
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q liblucene4.10-java libcommons-codec-java >/dev/null 2>&1 || {
    echo "lucene-java: skipped: liblucene4.10-java cannot be downloaded; try apt-get update" >&2
    exit 0
}
for package in ./*.deb; do
    dpkg -x "$package" unpacked
done
mkdir -p "$target"
cp unpacked/usr/share/java/*.jar "$target/"
