# Sourced by the benchmarks: starts the product on ports of its own, once or several times, and looks at its processes.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
launchers=()

# use_ports OFFSET: where the next product is started.
use_ports() {
  offset=$1
  dashboard=http://localhost:$((8080 + offset))
  metrics=http://localhost:$((8081 + offset))
  reports=http://localhost:$((8082 + offset))
}

use_ports "${BIAOGAN_PORT_OFFSET:-2000}"

# start_product [OPTION...]: with demonstration data, or as the options of deploy/local/run say.
start_product() {
  local launcher log=$work/run-$offset.log
  "$checkout/deploy/local/run" --data "$work/data-$offset" --port-offset "$offset" "$@" >"$log" 2>&1 &
  launcher=$!
  launchers+=("$launcher")
  trap stop_products EXIT
  until curl -fsS -o "$work/ready" "http://localhost:$((9080 + offset))/q/health/ready" 2>"$work/waiting" &&
    grep -q "$((8080 + offset))" "$log"; do
    kill -0 "$launcher" 2>"$work/gone" || { cat "$log" >&2; exit 1; }
    sleep 1
  done
  sleep 15 # let the start-up work come to rest
}

stop_products() {
  local launcher
  for launcher in "${launchers[@]}"; do
    kill -TERM "$launcher" 2>"$work/gone" && wait "$launcher" || true
  done
  rm -rf "$work"
}

# pid_of PORT: the process that was told to listen there.
pid_of() {
  local environ
  for environ in /proc/[0-9]*/environ; do
    if tr '\0' '\n' 2>"$work/gone" <"$environ" | grep -qx "QUARKUS_HTTP_PORT=$1"; then
      basename "$(dirname "$environ")"
      return
    fi
  done
}

# ticks PID: processor time used so far, in hundredths of a second.
ticks() {
  awk '{ sub(/^.*\) /, ""); print $12 + $13 }' "/proc/$1/stat"
}

# resident PID: megabytes resident.
resident() {
  awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"
}
