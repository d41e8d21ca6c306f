#!/usr/bin/env bash
# The house under fire for longer than `mvn verify` does it: processes die 18 times at seeded moments and failpoints, the broker away
# for 30 s, the store hanging, everything published again.
# FAULTS_KILLS and FAULTS_SEED change a run.
set -euo pipefail

exec mvn -B -ntp -pl all-in-one -am test -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest=HouseUnderFireTest -Dfaults.kills="${FAULTS_KILLS:-18}" -Dfaults.outage=30 \
  ${FAULTS_SEED:+-Dfaults.seed="$FAULTS_SEED"}
