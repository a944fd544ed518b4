#!/usr/bin/env bash
# Adds a migration for both databases: tools/migrate.sh NameOfTheChange
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
dotnet build tools/Vakwerk.Migrate -v q --nologo
for provider in Sqlite Postgres; do
  dotnet ef migrations add "$1" --no-build --context "${provider}DbContext" --project src/Vakwerk.Migrations --startup-project tools/Vakwerk.Migrate --output-dir "$provider"
done
