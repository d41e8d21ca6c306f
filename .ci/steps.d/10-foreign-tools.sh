#!/usr/bin/env bash
# Finds or installs the tools that later steps look at us with: kcat (a Kafka client that is not ours)
# and promtool (Prometheus' own check of metrics). A tool that cannot be had is a visible skip.
# Debian's prometheus package brings its server too; where systemd runs, the package starts it.
set -euo pipefail

missing=()
command -v kcat >/dev/null || missing+=(kcat)
command -v promtool >/dev/null || missing+=(prometheus)

install() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { echo "foreign-tools: neither root nor sudo without a password"; return 1; }
    as_root=(sudo -n)
  fi
  command -v apt-get >/dev/null || { echo "foreign-tools: no apt-get here"; return 1; }
  "${as_root[@]}" apt-get update -qq || return 1
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" || return 1
}

if [ ${#missing[@]} -gt 0 ]; then
  install "${missing[@]}" || echo "foreign-tools: could not install ${missing[*]}"
fi
for tool in kcat promtool; do
  if command -v "$tool" >/dev/null; then
    echo "foreign-tools: $tool is $(command -v "$tool")"
  else
    echo "foreign-tools: SKIPPED $tool: not found, the steps that need it will skip"
  fi
done
