#!/usr/bin/env bash
# The worker against a real broker: three nodes of RabbitMQ on loopback, 2,000 documents and some poison, two workers at a
# time. A worker is killed, a broker is killed, connections are dropped, a worker is told to go, a worker is brought down by
# a document again and again. Then the filter under GNU parallel over two hosts, and under the schedulers' scripts of
# docs/SCALE.md. Needs RabbitMQ (its service need not run); for the last part GNU parallel and an SSH server.
# Ends with "N passed, N failed"; exit code 1 where something failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
. tests/cluster/broker.sh
. tests/cluster/documents.sh
[ -n "$rabbitmq" ] || { echo "RabbitMQ is not installed: nothing was tested."; exit 0; }

passed=0
failed=0
started=()
trap 'leave' EXIT

leave() {
  for pid in ${started[@]+"${started[@]}"}; do kill -9 "$pid" 2>/dev/null; done
  exec 9>&-
  stop_cluster
  [ -n "${KEEP-}" ] || rm -rf "$scratch"
}

check() { # what, command...
  local what=$1
  shift
  if "$@" >"$scratch/check.log" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    tail -n 30 "$scratch/check.log"
  fi
}

say() { printf '%7.1f s  %s\n' "$(awk -v now="$(date +%s.%N)" -v then="$began" 'BEGIN { print now - then }')" "$*"; }
began=$(date +%s.%N)

get() { # port, path: the body of an HTTP answer, nothing where there is none
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3
  sed '1,/^\r*$/d' <&3
  exec 3>&-
} 2>/dev/null

metric() { get "$1" /metrics | awk -v name="$2" '$1 == name { print $2; found = 1 } END { if (!found) print 0 }'; }

until_true() { # seconds, command...
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.05
  done
}

is_ready() { [ "$(get "$1" /health/ready)" = ready ]; }
is_not_ready() { ! is_ready "$1"; }
collected() { [ "$(cat "$out.spool" "$out" 2>/dev/null | wc -l)" -ge "$1" ]; }

# for reading after a failure
state() { # node that is alive
  control "$1" list_queues name leader messages_ready messages_unacknowledged consumers
  for p in 2 3 5 6; do echo "worker on port $((port + p)): $(metric $((port + p)) berita_in_hand) in hand"; done
  cat "$out" "$out.spool" 2>/dev/null | wc -l
}

answered_with() { # answers, node that is alive
  until_true 60 collected "$1" || { state "$2"; false; }
}

start_worker() { # name, port, options...
  local name=$1 port=$2
  shift 2
  worker work --listen "127.0.0.1:$port" --traces "$scratch/traces.$name" "$@" >>"$scratch/$name.log" 2>&1 9>&- &
  worker_pid[$name]=$!
  started+=($!)
}
declare -A worker_pid

build_programs || exit 1
say "making 2,000 documents and what the filter makes of them"
docs=$scratch/docs.ndjson
out=$scratch/out.ndjson
# Many are bad about where a broker will be killed: a worker's first dead letter may then be on its way to a queue that has no leader.
make_documents 2000 | awk '
  NR == 100 { print "rusak" } NR == 1500 { print "{\"text\":[]}" }
  NR > 840 && NR < 1100 && NR % 13 == 0 { print "{\"id\":\"tanpa teks " NR "\"}" }
  { print }' >"$docs"
awk '/^rusak|tanpa teks|"text":\[\]/ { print NR }' "$docs" >"$scratch/bad.lines"
bad=$(wc -l <"$scratch/bad.lines")
lines=$((2000 + bad))
demo --input ndjson "$docs" >"$scratch/expected.ndjson" 2>"$scratch/expected.err"
check "the filter answers 2,000 documents and reports $bad lines" [ "$(wc -l <"$scratch/expected.ndjson") $(wc -l <"$scratch/expected.err")" = "2000 $bad" ]
check "every document has its own number" [ -z "$(wrong_answers "$scratch/expected.ndjson")" ]

say "starting three nodes"
start_cluster || { tail -n 20 "$scratch"/node*.log; echo "The cluster did not start."; exit 1; }
export BERITA_BROKER=$uris
port=$((first_port + 50))

say "two workers"
start_worker satu $((port + 1))
start_worker dua $((port + 2))
check "both workers are ready" until_true 30 eval "is_ready $((port + 1)) && is_ready $((port + 2))"

worker collect --count $lines --order input --output "$out" --traces "$scratch/traces.collect" 2>"$scratch/collect.err" &
collect_pid=$!
mkfifo "$scratch/feed"
trace=4bf92f3577b34da6a3ce929d0e0e4736
TRACEPARENT=00-$trace-00f067aa0ba902b7-01 worker submit --traces "$scratch/traces.submit" <"$scratch/feed" 2>"$scratch/submit.err" &
submit_pid=$!
started+=($collect_pid $submit_pid)
exec 9>"$scratch/feed"

say "lines 1 to 700; a worker is killed amid them"
sed -n '1,700p' "$docs" >&9 &
until_true 30 collected 60
kill -9 "${worker_pid[satu]}"
check "the other worker was given what the killed one had in hand" until_true 30 eval "[ \"\$(metric $((port + 2)) berita_returned_total)\" -gt 0 ]"
for name in tiga:3 empat:5 lima:6; do start_worker "${name%:*}" $((port + ${name#*:})); done
until_true 30 eval "is_ready $((port + 3)) && is_ready $((port + 5)) && is_ready $((port + 6))"

node=$(control 1 list_connections port client_properties | awk -v name="ExtractWorker $HOSTNAME ${worker_pid[dua]}\"" 'index($0, name) { print $1 }')
node=$((node - first_port))
say "lines 701 to 1400; the broker's node $node, which the other worker is connected to, is killed amid them"
sed -n '701,1400p' "$docs" >&9 &
until_true 30 collected 760
kill -9 "${node_pid[$node]}"
survivor=$((node % 3 + 1))
check "that worker goes on with another node" until_true 30 eval "is_not_ready $((port + 2)); is_ready $((port + 2))"
check "1,400 lines are answered with a node missing" answered_with 1400 "$survivor"

say "lines 1401 to the end; all connections are dropped amid them"
sed -n '1401,$p' "$docs" >&9 &
until_true 30 collected 1450
control "$survivor" close_all_connections "the test" >"$scratch/close.log" 2>&1
check "both workers mend their connections" until_true 30 eval "is_ready $((port + 2)) && is_ready $((port + 3))"
exec 9>&-

say "a worker is told to go"
kill -TERM "${worker_pid[dua]}"
wait "${worker_pid[dua]}"
check "it leaves with exit code 0" [ $? -eq 0 ]
check "and nothing undone" grep -q 'Drained, 0 documents left' "$scratch/dua.log"

wait "$submit_pid"
check "submit had all $lines lines confirmed" [ "$? $(tail -n 1 "$scratch/submit.err")" = "0 $lines documents sent and confirmed" ]
until_true 60 eval "! kill -0 $collect_pid 2>/dev/null" || kill -TERM $collect_pid
wait "$collect_pid"
check "collect ends with exit code 1: some lines were bad" [ $? -eq 1 ]
say "collected: $(tail -n 1 "$scratch/collect.err")"

check "every document has exactly one result, that of the filter, in the order of the input" cmp "$scratch/expected.ndjson" "$out"
check "every document has its own number" [ -z "$(wrong_answers "$out")" ]
reasons() { sed -nE 's/^Extract(Demo|Worker): .*(line [0-9]+: .*)/\2/p' "$1"; }
check "every bad line is a dead letter, with the filter's reason" [ "$(reasons "$scratch/expected.err")" = "$(reasons "$scratch/collect.err")" ]
check "and is kept" [ "$(sort "$out.dead")" = "$(awk 'NR == FNR { bad[$1]; next } FNR in bad' "$scratch/bad.lines" "$docs" | sort)" ]
unbroken() {
  # span of every step, then those collected whose extraction goes back to a submission of the given trace
  awk -v trace="$1" -F'"' '{ step[$8] = $16; parent[$8] = $12; of[$8] = $4 }
    END {
      for (s in step) if (step[s] == "collect" && step[parent[s]] == "extract" && step[parent[parent[s]]] == "submit" && of[s] == trace) n++
      print n + 0
    }' "$scratch"/traces.*
}
check "traces go from submit through extract to collect" [ "$(unbroken $trace)" -ge 1900 ]
say "unbroken traces: $(unbroken $trace)"

say "a document that brings its worker down, among 10 that do not"
make_documents 10 >"$scratch/few.ndjson"
{
  sed -n '1,5p' "$scratch/few.ndjson"
  printf '{"id":"bom","text":"'
  head -c 15000000 /dev/zero | tr '\0' 'a' | sed 's/aaaaa/ 10, /g'
  printf '"}\n'
  sed -n '6,10p' "$scratch/few.ndjson"
} >"$scratch/bomb.ndjson"
(
  trap 'kill -9 $! 2>/dev/null; exit' TERM
  while true; do
    DOTNET_GCHeapHardLimit=0x6000000 worker work --listen 127.0.0.1:$((port + 4)) --prefix bom --delivery-limit 6 >>"$scratch/bom.log" 2>&1 &
    wait $! 2>/dev/null
    echo "ended with $?" >>"$scratch/bom.ends"
  done
) &
loop_pid=$!
started+=($loop_pid)
(worker submit --prefix bom --delivery-limit 6 "$scratch/bomb.ndjson" 2>"$scratch/bom.submit.err")
(worker collect --prefix bom --count 11 --idle 60 --order input --output "$scratch/bom.out" 2>"$scratch/bom.err")
kill -TERM $loop_pid
wait $loop_pid
say "$(grep -c '' "$scratch/bom.ends") crashes; $(tail -n 1 "$scratch/bom.err")"
check "the worker did crash, as often as the limit allows" [ "$(grep -c 'ended with 134' "$scratch/bom.ends")" -ge 6 ]
check "the broker gave that document up" grep -q '^ExtractWorker: line 6: given up by the broker: delivery_limit' "$scratch/bom.err"
check "the others have their results" cmp <(demo --input ndjson "$scratch/few.ndjson") "$scratch/bom.out"

. tests/cluster/schedulers.sh

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
