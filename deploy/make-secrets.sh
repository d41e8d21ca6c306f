#!/bin/sh
# Makes the secrets that docker-compose.yml mounts, once: a file that is there is never touched.
# The folder is for its owner only; the files in it can be read by the programs in the containers, which have other users.
set -eu

folder=${1:-$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/secrets}
umask 077
mkdir -p "$folder"

random() {
    head -c 64 /dev/urandom | base64 | tr -d '+/=\n' | cut -c 1-43
}

keep() {
    if [ ! -s "$folder/$1" ]; then
        printf '%s\n' "$2" >"$folder/$1.tmp"
        chmod 444 "$folder/$1.tmp"
        mv "$folder/$1.tmp" "$folder/$1"
        echo "made $folder/$1"
    fi
}

keep mongo-root-password "$(random)"
keep mongo-password "$(random)"
keep mongo-keyfile "$(random)"
keep mongo-uri "mongodb://yihu:$(cat "$folder/mongo-password")@mongo-1,mongo-2,mongo-3/?replicaSet=yihu&authSource=admin&w=majority"
keep front-door-secret "$(random)"
keep grafana-admin-password "$(random)"
# Given out by identity: register the machine client "prometheus" with the role "operations", then write its secret here.
keep prometheus-client-secret "not-registered-yet"
