#!/usr/bin/env bash
# The whole house through its front door, which `mvn verify` has no time for: a ticket's life on pages, every endpoint as every
# role, what intruders try; then in a real browser, where one is there or can be installed. Without Chromium that part is a
# visible skip. Pictures of the pages are left in all-in-one/target/screens.
set -euo pipefail

install() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { echo "front-door: neither root nor sudo without a password"; return 1; }
    as_root=(sudo -n)
  fi
  command -v apt-get >/dev/null || { echo "front-door: no apt-get here"; return 1; }
  "${as_root[@]}" apt-get update -qq || return 1
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    chromium chromium-driver fonts-noto-cjk || return 1
}

found() {
  [ -x /usr/bin/chromium ] && [ -x /usr/bin/chromedriver ]
}

found || install || echo "front-door: could not install chromium"
if found; then
  /usr/bin/chromium --version
else
  echo "front-door: SKIPPED the browser: no Chromium with its driver on this machine"
fi

exec mvn -B -ntp -pl all-in-one -am test -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest='DoorTest,BrowserTest' -Dyihu.door=true
