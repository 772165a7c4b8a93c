# Sourced by the benchmarks: starts the product with demonstration data on ports of its own, and looks at its processes.

offset=${BIAOGAN_PORT_OFFSET:-2000}
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
dashboard=http://localhost:$((8080 + offset))
metrics=http://localhost:$((8081 + offset))
reports=http://localhost:$((8082 + offset))

start_product() {
  "$checkout/deploy/local/run" --data "$work/data" --port-offset "$offset" >"$work/run.log" 2>&1 &
  launcher=$!
  trap stop_product EXIT
  until curl -fsS -o "$work/ready" "http://localhost:$((9080 + offset))/q/health/ready" 2>"$work/waiting" &&
    grep -q "$((8080 + offset))" "$work/run.log"; do
    kill -0 "$launcher" 2>"$work/gone" || { cat "$work/run.log" >&2; exit 1; }
    sleep 1
  done
  sleep 15 # let the start-up work come to rest
}

stop_product() {
  kill -TERM "$launcher" 2>"$work/gone" && wait "$launcher" || true
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
