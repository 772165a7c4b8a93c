#!/bin/bash
# Run once, by the image, on an empty data directory: a login role and a schema of the same name for each service.
set -euo pipefail

for service in metrics reports; do
  password=$(tr '[:lower:]' '[:upper:]' <<<"$service")_PASSWORD
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    -v service="$service" -v password="${!password}" <<'SQL'
create role :"service" login password :'password';
create schema :"service" authorization :"service";
alter role :"service" in database biaogan set search_path = :"service";
SQL
done
