#!/usr/bin/env bash
# `./yihu cluster` for real: fourteen processes, of which a broker and one instance of each service are killed under load.
# Needs about 4 GB of memory that nobody else uses and a few minutes; with less memory it is a visible skip.
# Before that promtool, where it is there, judges deploy/prometheus.
set -euo pipefail

if command -v promtool >/dev/null; then
  promtool check config --syntax-only deploy/prometheus/prometheus.yml
  promtool check rules deploy/prometheus/alerts.yml
else
  echo "cluster: SKIPPED promtool"
fi

if [ -r /proc/meminfo ]; then
  free=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
  if [ "$free" -lt 5000 ]; then
    echo "cluster: SKIPPED: $free MB of memory are free, 5000 are needed"
    exit 0
  fi
fi

exec mvn -B -ntp -pl all-in-one -am test -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest=ClusterUnderFireTest -Dyihu.cluster=true
