#!/bin/bash
# Run once, by the image, on an empty data directory: a login role and a schema of the same name for each service.
set -euo pipefail

as_superuser() {
  psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$@"
}

as_superuser <<'SQL'
revoke all on database biaogan, postgres, template1 from public;
revoke all on schema public from public;
SQL

for service in metrics reports; do
  password=$(tr '[:lower:]' '[:upper:]' <<<"$service")_PASSWORD
  as_superuser -v service="$service" -v password="${!password}" <<'SQL'
create role :"service" login password :'password';
grant connect, temporary on database biaogan to :"service";
create schema :"service" authorization :"service";
alter role :"service" in database biaogan set search_path = :"service";
SQL
done
