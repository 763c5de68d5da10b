#!/bin/sh
# Runs a program with a share of one core: bench/quota.sh 17 PROGRAM [ARGUMENT…] gives it 17 %, what Lambda gives 256 MB to begin with.
# Needs root and a cgroup (version 1 or 2) that can be written.
set -eu
percent=$1
shift
if [ -d /sys/fs/cgroup/cpu ]; then
    group=/sys/fs/cgroup/cpu/voicehealth
    mkdir -p "$group"
    echo 100000 > "$group/cpu.cfs_period_us"
    echo "${percent}000" > "$group/cpu.cfs_quota_us"
else
    group=/sys/fs/cgroup/voicehealth
    mkdir -p "$group"
    echo "${percent}000 100000" > "$group/cpu.max"
fi
echo $$ > "$group/cgroup.procs"
exec "$@"
