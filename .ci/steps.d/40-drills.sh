#!/usr/bin/env bash
# Drills that take minutes: a backup under load, destroyed, restored and compared, twice; and a service killed at every step
# of a rebuild under load.
set -euo pipefail

exec mvn -B -ntp -pl all-in-one -am test -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest='BackupDrillTest,RebuildUnderFireTest' -Ddrills=true
