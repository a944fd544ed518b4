#!/usr/bin/env bash
# A throw-away PostgreSQL for tests and development: tools/postgres.sh start|stop FOLDER PORT
# `start` prints the connection string, for VAKWERK_TEST_POSTGRES. Loopback only, no password, not safe against power cuts.
set -euo pipefail

action=${1:?start or stop}
dir=${2:?folder for the cluster}
port=${3:-54329}
user=pgtest

bin=$(dirname "$(command -v pg_ctl || find /usr/lib/postgresql -name pg_ctl 2>/dev/null | sort -V | tail -1)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL is not installed." >&2; exit 1; }

# PostgreSQL refuses to run as root.
as_user() {
  if [ "$(id -u)" -eq 0 ]; then
    id "$user" >/dev/null 2>&1 || useradd --system --no-create-home "$user"
    su "$user" -s /bin/bash -c "cd / && $1"
  else
    bash -c "$1"
  fi
}

case $action in
  start)
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd)
    [ "$(id -u)" -ne 0 ] || { as_user true; chown "$user" "$dir"; }
    if [ ! -f "$dir/PG_VERSION" ]; then
      as_user "'$bin/initdb' -D '$dir' -U vakwerk -A trust -E UTF8 --locale=C.UTF-8 --no-sync" >/dev/null
    fi
    as_user "'$bin/pg_ctl' -D '$dir' -w -t 60 -l '$dir/server.log' -o \"-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200\" start" >/dev/null
    echo "Host=127.0.0.1;Port=$port;Username=vakwerk;Database=postgres"
    ;;
  stop)
    dir=$(cd "$dir" && pwd)
    as_user "'$bin/pg_ctl' -D '$dir' -m immediate -w stop" >/dev/null
    ;;
  *)
    echo "Use: tools/postgres.sh start|stop FOLDER PORT" >&2
    exit 2
    ;;
esac
