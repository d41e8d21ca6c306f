#!/usr/bin/env bash
# A member of the replica set: mongod insists on a key file that belongs to it and that nobody else may read.
set -euo pipefail
install -m 400 -o mongodb -g mongodb /run/secrets/mongo-keyfile /tmp/keyfile
exec docker-entrypoint.sh mongod --replSet yihu --keyFile /tmp/keyfile --bind_ip_all --wiredTigerCacheSizeGB 0.25
