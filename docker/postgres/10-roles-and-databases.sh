#!/bin/sh
# Runs once, on an empty data folder: the roles and databases of Laurel and of Temporal.
#   laurel      owns the schema and migrates it; it may hand laurel_app on
#   laurel_app  what the product works as: it may add to the ledger, never change it
#   laurel_api  the login of API and worker: a member of laurel_app and nothing else
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner="$LAUREL_OWNER_PASSWORD" --set=api="$LAUREL_API_PASSWORD" --set=temporal="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE laurel LOGIN PASSWORD :'owner';
CREATE ROLE laurel_app NOLOGIN;
GRANT laurel_app TO laurel WITH ADMIN OPTION;
CREATE ROLE laurel_api LOGIN PASSWORD :'api';
GRANT laurel_app TO laurel_api;
CREATE DATABASE laurel OWNER laurel ENCODING 'UTF8';

CREATE ROLE temporal LOGIN PASSWORD :'temporal';
CREATE DATABASE temporal OWNER temporal ENCODING 'UTF8';
CREATE DATABASE temporal_visibility OWNER temporal ENCODING 'UTF8';
SQL
