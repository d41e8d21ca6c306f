#!/usr/bin/env bash
# The root user exists on mongo-1 only until the set is initiated, so this has to talk to that member.
set -euo pipefail
exec mongosh --quiet --host mongo-1 --username root --password "$(cat /run/secrets/mongo-root-password)" \
  --authenticationDatabase admin /deploy/init.js
