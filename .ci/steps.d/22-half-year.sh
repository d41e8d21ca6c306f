#!/usr/bin/env bash
# The half year of the demonstration is lived once; then each day's figures, of the house and of every unit and community, must
# be the same to the byte after a stop, after kill -9 under new tickets, and in another folder restored from a backup. A data folder
# lived by an older version can be given instead: HALF_YEAR_DATA=FOLDER (a copy is used), which makes it a drill of an upgrade.
set -euo pipefail

base=22080
days=200
work=$(mktemp -d)
said=$work/said
pid=
trap 'stop TERM; rm -rf "$work"' EXIT

stop() {
  if [ -n "$pid" ] && kill -"$1" "$pid" 2>/dev/null; then
    wait "$pid" 2>/dev/null || true
  fi
  pid=
}

# Starts the house on a folder and returns when the sign given is on the screen.
start() {
  local folder=$1 sign=$2
  shift 2
  ./yihu run --data "$folder" --port-base $base "$@" >"$said" 2>&1 &
  pid=$!
  for _ in $(seq 1500); do
    if grep -q "$sign" "$said"; then
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 1
  done
  cat "$said"
  grep -n -A 12 -m 3 ' ERROR ' "$folder/logs/yihu.log" | cut -c1-300 || true
  echo "half-year: the house did not get as far as '$sign'" >&2
  return 1
}

# Every day's report as a supervisor sees it, but for the moment it was asked.
figures() {
  local folder=$1 to=$2 ago bearer
  bearer=$(./yihu token supervisor --data "$folder")
  for ago in $(seq $days -1 1); do
    echo "url = http://127.0.0.1:$((base + 4))/api/reports/days/$(date -u -d "$today - $ago days" +%F)"
    echo 'output = -'
    echo 'write-out = \n'
  done >"$work/questions"
  curl -sSf -H "Authorization: Bearer $bearer" -K "$work/questions" | sed 's/"asOf":"[^"]*"//' >"$to"
  [ "$(wc -l <"$to")" -eq $days ]
}

same() {
  figures "$2" "$work/now"
  if ! cmp "$work/before" "$work/now"; then
    diff "$work/before" "$work/now" | cut -c1-400 | head -6
    echo "half-year: figures differ $1" >&2
    return 1
  fi
  echo "half-year: $days days, the same figures $1"
}

# New tickets of today, so that the kill meets a house at work; they are not in the days compared.
register() {
  local bearer=$1 n
  for n in $(seq 40); do
    curl -sS -o "$work/answer" -H "Authorization: Bearer $bearer" -H 'Content-Type: application/json' \
      -d "{\"source\":\"drill\",\"externalNumber\":\"$n\",\"channel\":\"PLATFORM\",\"kind\":\"COMPLAINT\",\"title\":\"演练\",
        \"description\":\"演练：下水道堵塞\",\"category\":\"drainage.blocked\",
        \"place\":{\"street\":\"shuyuanlu\",\"community\":\"songtao\",\"estate\":\"songtaoli\"}}" \
      "http://127.0.0.1:$((base + 1))/api/tickets" || return 0
  done
}

today=$(date -u +%F)
house=$work/house
if [ -n "${HALF_YEAR_DATA:-}" ]; then
  cp -a "$HALF_YEAR_DATA" "$house"
  cp "${HALF_YEAR_FIGURES:?the figures the older version gave}" "$work/before"
  start "$house" 'Yihu is ready'
  same "after the upgrade" "$house"
else
  begun=$SECONDS
  start "$house" '数据与演示一致' --demo
  echo "half-year: lived in $((SECONDS - begun)) s"
  figures "$house" "$work/before"
fi
stop TERM

start "$house" 'Yihu is ready'
same "after a stop" "$house"
agent=$(./yihu token agent --data "$house")
register "$agent" &
clerk=$!
sleep 1
stop KILL
wait "$clerk"

start "$house" 'Yihu is ready'
same "after kill -9" "$house"
./yihu backup "$work/half-year.backup" --data "$house" | tail -1
stop TERM
rm -rf "$house"

./yihu restore "$work/half-year.backup" --data "$work/restored" | tail -1
start "$work/restored" 'Yihu is ready'
same "after backup, loss and restore" "$work/restored"
if [ -n "${HALF_YEAR_KEEP:-}" ]; then
  cp "$work/before" "$HALF_YEAR_KEEP"
fi
