#!/usr/bin/env bash
# Measures the filter and the queue on this machine, in CPU time, and prints the figures of docs/SCALE.md with what they
# mean for a national archive; with --write puts them into the page. Needs RabbitMQ. Takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
. tests/cluster/broker.sh
. tests/cluster/documents.sh
[ -n "$rabbitmq" ] || { echo "RabbitMQ is not installed." >&2; exit 1; }
worker_id=
trap '[ -z "$worker_id" ] || kill -9 $worker_id; stop_cluster; rm -rf "$scratch"' EXIT

documents=${DOCUMENTS:-3000}
archive_documents=100000000
archive_megabytes=300000
day=86400

calculate() { awk "BEGIN { printf \"$1\", $2 }"; }

seconds_of() { # command...: user and system time
  local TIMEFORMAT='%U %S'
  { time "$@" >"$scratch/out" 2>/dev/null || true; } 2>&1 | awk '{ print $1 + $2 }'
}

# the least of three: other work on the machine only ever adds
least_of() { for _ in 1 2 3; do seconds_of "$@"; done | sort -n | head -n 1; }

megabytes() { calculate %.6f "$(wc -c <"$1") / 1e6"; }

filter_rate() { # options...: MB of input a CPU second, between the length and five times that
  local once more
  once=$(least_of demo --input ndjson "$@" "$scratch/docs")
  more=$(least_of demo --input ndjson "$@" "$scratch/docs" "$scratch/docs" "$scratch/docs" "$scratch/docs" "$scratch/docs")
  calculate %.3f "4 * $(megabytes "$scratch/docs") / ($more - $once)"
}

passing_rate() { # MB of lines of other shares a CPU second
  local many=() once twice
  for _ in $(seq 40); do many+=("$scratch/docs"); done
  once=$(least_of demo --input ndjson --shard 1/999999 "${many[@]}")
  twice=$(least_of demo --input ndjson --shard 1/999999 "${many[@]}" "${many[@]}")
  calculate %.0f "40 * $(megabytes "$scratch/docs") / ($twice - $once)"
}

ticks() { # pid...: user and system time of processes so far, in seconds
  for pid in "$@"; do sed 's/.*) //' "/proc/$pid/stat"; done | awk -v hz="$(getconf CLK_TCK)" '{ t += $12 + $13 } END { print t / hz }'
}

# Sends the documents through the queue, once and then five times as many, and sets, in milliseconds of CPU a document, what each part of it takes.
measure_queue() { # prefix, options of work...
  local prefix=$1 log=$scratch/$1.log worker_before broker_before submit_later collect_later
  shift
  worker work --prefix "$prefix" --listen 127.0.0.1:$((first_port + 50)) "$@" 2>"$log" &
  worker_id=$!
  round "$prefix" "$scratch/docs"
  submit_first=$submit_seconds collect_first=$collect_seconds
  worker_before=$(ticks $worker_id)
  broker_before=$(ticks "${node_pid[@]}")
  round "$prefix" "$scratch/docs" "$scratch/docs" "$scratch/docs" "$scratch/docs" "$scratch/docs"
  submit_later=$submit_seconds collect_later=$collect_seconds
  in_worker=$(calculate %.3f "($(ticks $worker_id) - $worker_before) * 1000 / (5 * $documents)")
  in_broker=$(calculate %.3f "($(ticks "${node_pid[@]}") - $broker_before) * 1000 / (5 * $documents)")
  in_submit=$(calculate %.3f "($submit_later - $submit_first) * 1000 / (4 * $documents)")
  in_collect=$(calculate %.3f "($collect_later - $collect_first) * 1000 / (4 * $documents)")
  in_queue=$(calculate %.3f "$in_worker + $in_broker + $in_submit + $in_collect")
  kill -TERM $worker_id
  wait $worker_id
  worker_id=
}

round() { # prefix, file...: their documents, each with an id of its own
  local prefix=$1
  shift
  awk '{ sub(/"id":[0-9]+/, "\"id\":" NR); print }' "$@" >"$scratch/round"
  submit_seconds=$(seconds_of dotnet "$worker_program" submit --prefix "$prefix" "$scratch/round")
  collect_seconds=$(seconds_of dotnet "$worker_program" collect --prefix "$prefix" --count "$(wc -l <"$scratch/round")" --output "$scratch/collected")
}

row() { printf '| %s | %s |\n' "$1" "$2"; }

figures() {
  local line_bytes result_bytes slim_bytes
  line_bytes=$(calculate %.0f "$(wc -c <"$scratch/docs") / $documents")
  demo --input ndjson "$scratch/docs" >"$scratch/results"
  result_bytes=$(calculate %.0f "$(wc -c <"$scratch/results") / $documents")
  demo --input ndjson --no-tokens "$scratch/docs" >"$scratch/results"
  slim_bytes=$(calculate %.0f "$(wc -c <"$scratch/results") / $documents")

  echo "$documents documents made of the seeds, $line_bytes bytes a line; a result has $result_bytes bytes with tokens, $slim_bytes with \`--no-tokens\`."
  echo "$(sed -nE 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), .NET $(dotnet --version), RabbitMQ $(control 1 version), three nodes, every queue on all three."
  echo
  echo '| CPU time | with tokens | `--no-tokens` |'
  echo '| --- | ---: | ---: |'
  row "filter, MB of input a second of a core" "$full_rate | $slim_rate"
  row "filter, ms a document" "$(calculate %.3f "$line_bytes / 1000 / $full_rate") | $(calculate %.3f "$line_bytes / 1000 / $slim_rate")"
  row "worker, ms a document" "$full_worker | $slim_worker"
  row "\`submit\`, ms a document" "$full_submit | $slim_submit"
  row "\`collect\`, ms a document" "$full_collect | $slim_collect"
  row "the three nodes together, ms a document" "$full_broker | $slim_broker"
  row "queue and all, ms a document" "$full_queue | $slim_queue"
  row "queue against filter" "$(calculate %.1f "$full_queue / ($line_bytes / 1000 / $full_rate)") × | $(calculate %.1f "$slim_queue / ($line_bytes / 1000 / $slim_rate)") ×"
  echo
  echo "Lines of other shares are passed over at $passing MB a second of a core."
  echo
  echo "**An archive of 10⁸ articles, 300 GB, in a day** is $(calculate %.2f "$archive_megabytes / $day") MB and $(calculate %.0f "$archive_documents / $day") articles a second. Cores that are busy all day:"
  echo
  echo '| | with tokens | `--no-tokens` |'
  echo '| --- | ---: | ---: |'
  row "filter" "$(cores_by_bytes "$full_rate") | $(cores_by_bytes "$slim_rate")"
  row "workers" "$(cores_by_documents "$full_worker") | $(cores_by_documents "$slim_worker")"
  row "\`submit\` and \`collect\`" "$(cores_by_documents "($full_submit + $full_collect)") | $(cores_by_documents "($slim_submit + $slim_collect)")"
  row "broker" "$(cores_by_documents "$full_broker") | $(cores_by_documents "$slim_broker")"
  row "results, TB" "$(calculate %.1f "$archive_megabytes / 1e6 * $result_bytes / $line_bytes") | $(calculate %.1f "$archive_megabytes / 1e6 * $slim_bytes / $line_bytes")"
  row "results, MB a second" "$(calculate %.0f "$archive_megabytes / $day * $result_bytes / $line_bytes") | $(calculate %.0f "$archive_megabytes / $day * $slim_bytes / $line_bytes")"
}

cores_by_bytes() { calculate %.2f "$archive_megabytes / $1 / $day"; }
cores_by_documents() { calculate %.2f "$archive_documents * $1 / 1000 / $day"; }

build_programs
make_documents "$documents" >"$scratch/docs"
echo "the filter" >&2
full_rate=$(filter_rate)
slim_rate=$(filter_rate --no-tokens)
passing=$(passing_rate)
echo "the queue" >&2
start_cluster
export BERITA_BROKER=$uris
measure_queue full
full_worker=$in_worker full_broker=$in_broker full_submit=$in_submit full_collect=$in_collect full_queue=$in_queue
measure_queue slim --no-tokens
slim_worker=$in_worker slim_broker=$in_broker slim_submit=$in_submit slim_collect=$in_collect slim_queue=$in_queue

figures >"$scratch/figures"
cat "$scratch/figures"
if [ "${1-}" = --write ]; then
  awk -v figures="$scratch/figures" '
    /^<!-- measured -->$/ { print; while ((getline line < figures) > 0) print line; skip = 1; next }
    /^<!-- \/measured -->$/ { skip = 0 }
    !skip' docs/SCALE.md >"$scratch/page"
  cat "$scratch/page" >docs/SCALE.md
fi
