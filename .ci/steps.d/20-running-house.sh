#!/usr/bin/env bash
# The README's first command, watched by programs that are not ours: plays the demo in a fresh folder, lets promtool judge
# every service's metrics and kcat read the topics, stops it, starts it again on the same data and plays once more.
set -euo pipefail

base=21080
data=$(mktemp -d)
said=$data/said
pid=
trap 'stop; rm -rf "$data"' EXIT

stop() {
  if [ -n "$pid" ] && kill -TERM "$pid" 2>/dev/null; then
    wait "$pid" || true
  fi
  pid=
}

# Starts the house, plays the demo and returns when its figures are on the screen.
play() {
  ./yihu run --demo-day --data "$data/house" --port-base $base >"$said" 2>&1 &
  pid=$!
  for _ in $(seq 600); do
    grep -q '数据与演示' "$said" && break
    kill -0 "$pid" 2>/dev/null || break
    sleep 1
  done
  if ! grep -q '数据与演示一致' "$said" || ! grep -q '^closed: 3/3$' "$said"; then
    cat "$said"
    echo "running-house: the demo did not end as it should" >&2
    return 1
  fi
}

token() {
  ./yihu token "$@" --data "$data/house"
}

# Exit code 3 is advice on names, of which libraries deserve some; ours must deserve none.
readable() {
  local code=0
  promtool check metrics <"$data/metrics" >"$data/advice" 2>&1 || code=$?
  if [ $code -ne 0 ] && [ $code -ne 3 ] || grep '^yihu_' "$data/advice"; then
    cat "$data/advice"
    echo "running-house: promtool refuses the metrics of $1" >&2
    return 1
  fi
}

metrics() {
  local operations service=0 name
  operations=$(token operations)
  for name in intake dispatch feedback analytics; do
    service=$((service + 1))
    curl -sSf -H "Authorization: Bearer $operations" "http://127.0.0.1:$((base + service))/actuator/prometheus" >"$data/metrics"
    for metric in yihu_outbox_unpublished yihu_outbox_age_seconds yihu_consumer_delay_seconds yihu_dead_letters_total; do
      if [ "$name" = analytics ] && [[ $metric == yihu_outbox* ]]; then
        continue # it publishes nothing
      fi
      grep -q "^$metric" "$data/metrics" || { echo "running-house: $name has no $metric" >&2; return 1; }
    done
    readable "$name" || return 1
    echo "running-house: promtool accepts $(grep -vc '^#' "$data/metrics") samples of $name"
  done
  curl -sSf -H "Authorization: Bearer $operations" "http://127.0.0.1:$base/actuator/prometheus" >"$data/metrics"
  readable front-door || return 1
  curl -sSf -H "Authorization: Bearer $operations" "http://127.0.0.1:$((base + 10))/identity/actuator/prometheus" >"$data/metrics"
  grep -q '^yihu_sign_ins_total' "$data/metrics" || { echo "running-house: identity does not count sign-ins" >&2; return 1; }
  readable identity || return 1
  echo "running-house: promtool accepts the metrics of front door and identity"
}

# A foreign client reads the topics: every ticket once per event, keyed by ticket, CloudEvents in binary mode, no words.
topics() {
  local broker=127.0.0.1:$((base + 12)) created
  created=$(kcat -q -C -b "$broker" -t ticket-created -o beginning -e -f '%k %h\n' | tee "$data/created" | wc -l)
  grep -q 'ce_specversion=1.0' "$data/created"
  grep -q 'ce_type=cn.12345.ticket.created.v1' "$data/created"
  if [ "$(cut -d' ' -f1 "$data/created" | sort -u | wc -l)" -ne "$created" ]; then
    echo "running-house: some ticket was created twice" >&2
    return 1
  fi
  for topic in ticket-created ticket-amended ticket-assigned ticket-progressed ticket-resolved ticket-reviewed; do
    if kcat -q -C -b "$broker" -t "$topic" -o beginning -e -f '%s\n' | grep -P '[\x{4e00}-\x{9fff}]'; then
      echo "running-house: Chinese text in $topic" >&2
      return 1
    fi
  done
  echo "running-house: kcat read $created tickets, each once, without a word of text"
}

# A unit's own system reads its topic: tickets of the demo's that are closed have left it, and the last word holds no words. The demo
# lives so fast that a ticket may be over before anybody was told of it; of those the topic holds nothing.
unit_topics() {
  local broker=127.0.0.1:$((base + 12)) unit told=0 over=0
  kcat -q -C -b "$broker" -t ticket-reviewed -o beginning -e -f '%h %k %s\n' | grep 'ticket.closed.v1' >"$data/closed"
  unit=$(sed -n 's/.*"unit":"\([^"]*\)".*/\1/p' "$data/closed" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $2 }')
  grep "\"unit\":\"$unit\"" "$data/closed" | cut -d' ' -f2 | sort -u >"$data/closed-ids"
  for _ in $(seq 40); do
    kcat -q -C -b "$broker" -t "unit-$unit-tickets" -o beginning -e -f '%k %h %s\n' >"$data/told"
    read -r told over < <(awk '
      NR == FNR { closed[$1] = 1; next }
      { split($1, key, "@"); if (key[1] in closed) last[$1] = $0 }
      END { for (t in last) { told++; if (last[t] ~ /"role":"NONE","left":"CLOSED"}$/) over++ } print told + 0, over + 0 }
    ' "$data/closed-ids" "$data/told")
    [ "$told" -gt 0 ] && [ "$over" -eq "$told" ] && break
    sleep 1
  done
  if [ "$told" -eq 0 ] || [ "$over" -lt "$told" ]; then
    echo "running-house: $unit heard of $told of its closed tickets, and that $over are over" >&2
    return 1
  fi
  grep -q 'ce_type=cn.12345.unit.ticket.v1' "$data/told"
  grep -q '"role":"LEAD"' "$data/told"
  if grep -E '"text":"[^"]*1[3-9][0-9]{9}' "$data/told"; then
    echo "running-house: a telephone number in the topic of $unit" >&2
    return 1
  fi
  echo "running-house: kcat read $(wc -l <"$data/told") snapshots told to $unit, $over tickets over and without words"
}

play
cp "$said" "$data/first"
sed -n '/已就绪/p' "$data/first"
if command -v promtool >/dev/null; then metrics; else echo "running-house: SKIPPED promtool"; fi
if command -v kcat >/dev/null; then topics; unit_topics; else echo "running-house: SKIPPED kcat"; fi
stop
play
sed -n '/已就绪/p' "$said"
echo "running-house: played twice on the same data, all figures as played"
