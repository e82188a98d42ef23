#!/bin/sh
# A copy of a server of PostgreSQL that follows it. At first it copies all data; when it is started again it goes on
# where it was. What is copied comes under its own name when all of it is there, so that it may be stopped anywhere.
#
#   postgres-replica.sh [postgres -c name=value …]
#
# PRIMARY_HOST and PRIMARY_PORT are the server that it copies. The password of POSTGRES_USER (postgres) there is in
# POSTGRES_PASSWORD, or in the file that POSTGRES_PASSWORD_FILE names. PGDATA is where its data is.
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  PGPASSWORD=${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:-/dev/null}")}
  export PGPASSWORD
  rm -rf "$PGDATA.copy"
  mkdir -p "${PGDATA%/*}"
  until pg_isready --quiet --host "$PRIMARY_HOST" --port "$PRIMARY_PORT"; do
    echo "waiting for $PRIMARY_HOST"
    sleep 2
  done
  echo "copying $PRIMARY_HOST"
  pg_basebackup --host "$PRIMARY_HOST" --port "$PRIMARY_PORT" --username "${POSTGRES_USER:-postgres}" --no-password \
    --pgdata "$PGDATA.copy" --wal-method stream --checkpoint fast --write-recovery-conf
  chmod 0700 "$PGDATA.copy"
  rm -rf "$PGDATA"
  mv "$PGDATA.copy" "$PGDATA"
  unset PGPASSWORD
fi

case ${1:-} in
  '' | -*) set -- postgres "$@" ;;
esac
exec "$@"
