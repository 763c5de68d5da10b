#!/usr/bin/env bash
# POST /alexa on Kestrel beside an endpoint that does nothing, in turn, each on one core of its own; wrk (a Debian package) has another core.
#   bench/load.sh RELEASE [SECONDS]           throughput, the server's processor time a request, p50 and p99;
#                                             five rounds: empty, by the development switch, signed
#   bench/load.sh RELEASE memory [REQUESTS]   the server's resident memory after each tenth of REQUESTS (1,000,000) signed requests
set -euo pipefail
release=$1 what=${2:-10} port=5911
load="dotnet $(dirname "$0")/VoiceHealth.Load/bin/Release/net10.0/VoiceHealth.Load.dll"
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT

start() {
    export LOAD=$folder/requests
    local arguments=("$@" "$port")
    case $1 in
    empty) arguments=(empty "$port") ;;
    signed) arguments=(signed "$release" "$port" "$folder/requests" "$folder/signed") LOAD=$folder/signed ;;
    open) arguments=(open "$release" "$port") ;;
    esac
    rm -f "$folder/said"
    taskset -c 0 $load "${arguments[@]}" > "$folder/said" &
    server=$!
    until grep -qs ready "$folder/said"; do kill -0 "$server"; sleep 0.1; done
}

stop() { kill "$server"; wait "$server" || true; server=; }

# requests, requests a second, p50 and p99 in milliseconds, errors
fire() { taskset -c 1 wrk -t1 -c16 -d"$1"s -s "$(dirname "$0")/VoiceHealth.Load/post.lua" "http://127.0.0.1:$port/alexa" | sed -n 's/^RESULT //p'; }

# the server's processor time so far, in hundredths of a second
spent() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }

$load requests "$release" 1000 "$folder/requests"
if [ "$what" = memory ]; then
    wanted=${3:-1000000} sent=0 next=0
    start signed
    while [ "$sent" -lt "$wanted" ]; do
        read -r count _ < <(fire 5)
        sent=$((sent + count))
        if [ "$sent" -ge "$next" ]; then
            echo "$sent requests: $(($(sed -n 's/^VmRSS:\s*\([0-9]*\).*/\1/p' "/proc/$server/status") / 1024)) MB"
            next=$((next + wanted / 10))
        fi
    done
    stop
    exit
fi

printf '%-7s %9s %9s %7s %9s %9s %7s\n' server requests a-second cpu-us p50-ms p99-ms errors
for _ in 1 2 3 4 5; do
    for kind in empty open signed; do
        start $kind
        fire 3 > /dev/null
        before=$(spent)
        read -r count rate p50 p99 errors < <(fire "$what")
        cpu=$(awk "BEGIN { print ($(spent) - $before) * 10000 / $count }")
        printf '%-7s %9d %9d %7.1f %9.2f %9.2f %7d\n' $kind "$count" "$rate" "$cpu" "$p50" "$p99" "$errors"
        stop
    done
done
