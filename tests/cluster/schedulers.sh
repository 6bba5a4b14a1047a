# The filter under the schedulers of docs/SCALE.md, by the page's own words: GNU parallel over two hosts, which are two
# addresses of this machine with an SSH server each; the body of the Slurm script, an array's tasks one after the other; and
# the command that Spark pipes through, without any environment, as Spark runs it. For sourcing by run.sh.

farm=$scratch/farm
mkdir -p "$farm/bin"
cp "$docs" "$farm/docs.ndjson"
printf '#!/bin/sh\nexec %s %s "$@"\n' "$(command -v dotnet)" "$demo_program" >"$farm/bin/ExtractDemo"
chmod +x "$farm/bin/ExtractDemo"

page=$PWD/docs/SCALE.md

page_block() { # language, words in it: the block of the page
  awk -v language="$1" -v words="$2" '
    /^```/ { if (inside) { if (kind == language && index(block, words)) printf "%s", block; inside = 0 } else { inside = 1; kind = substr($0, 4); block = "" } next }
    inside { block = block $0 "\n" }' "$page"
}

# Shares of an input whose lines go round come together by taking a line of each in turn, where no line was bad; here three are.
by_id() { LC_ALL=C sort "$@"; }
as_the_filter() { cmp <(by_id "$scratch/expected.ndjson") <(by_id "$@"); }

start_host() { # name, address: an SSH server that this user alone can use
  mkdir -p "$farm/$1"
  ssh-keygen -q -t ed25519 -N '' -f "$farm/$1/host_key"
  cat >"$farm/$1/sshd_config" <<EOF
ListenAddress $2:$((port + 9))
HostKey $farm/$1/host_key
AuthorizedKeysFile $farm/key.pub
PasswordAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
PidFile none
SetEnv PATH=$farm/bin:$PATH HOST_OF_THE_FARM=$1
EOF
  cat >>"$farm/ssh_config" <<EOF
Host $1
  HostName $2
  Port $((port + 9))
  IdentityFile $farm/key
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
EOF
  "$sshd" -D -e -f "$farm/$1/sshd_config" >"$farm/$1/log" 2>&1 9>&- &
  started+=($!)
}

run_parallel() {
  ssh-keygen -q -t ed25519 -N '' -f "$farm/key"
  mkdir -p /run/sshd
  start_host satu 127.0.0.1
  start_host dua 127.0.0.2
  until_true 10 ssh -F "$farm/ssh_config" satu true
  (cd "$farm" && page_block sh 'parallel --sshlogin' >parallel.sh && PATH=$farm/bin:$PATH PARALLEL_HOME=$farm PARALLEL_SSH="ssh -F $farm/ssh_config" bash parallel.sh 2>parallel.err)
}

sshd=$(command -v sshd || command -v /usr/sbin/sshd)
if command -v parallel >/dev/null && [ -n "$sshd" ] && command -v ssh-keygen >/dev/null; then
  say "GNU parallel over two hosts"
  run_parallel
  check "both hosts did shares" [ "$(awk 'NR > 1 { print $2 }' "$farm/jobs.log" | sort -u | tr '\n' ' ')" = "dua satu " ]
  check "together the shares are what the filter makes of the whole" as_the_filter "$farm"/out.*.ndjson
  check "and each bad line was reported once" [ "$(sed -nE 's/.*(line [0-9]+: .*)/\1/p' "$farm/parallel.err" | sort)" = "$(reasons "$scratch/expected.err" | sort)" ]
else
  echo "GNU parallel or an SSH server is not installed: the filter was not run over two hosts."
fi

say "the script of a Slurm array, task by task; one is killed amid its work and queued again"
rm -f "$farm"/out.*
page_block sh '#SBATCH' >"$farm/slurm.sh"
slurm_task() { (cd "$farm" && PATH=$farm/bin:$PATH SLURM_ARRAY_TASK_ID=$1 SLURM_ARRAY_TASK_COUNT=4 SLURM_CPUS_PER_TASK=1 exec bash slurm.sh 2>/dev/null); }
head -c 1000000 <(demo --input ndjson --shard 2/4 "$docs" 2>/dev/null) >"$farm/out.2.ndjson"
for task in 1 2 3 4; do slurm_task $task; done
check "together the shares are what the filter makes of the whole" as_the_filter "$farm"/out.*.ndjson

say "the command of a Spark pipe"
command=$(page_block python '.pipe(' | sed -nE 's/.*\.pipe\("([^"]*)".*/\1/p')
(cd "$farm" && env -i "$farm/bin/"${command##*/} <docs.ndjson >spark.ndjson 2>/dev/null)
check "it needs nothing of the environment" cmp "$scratch/expected.ndjson" "$farm/spark.ndjson"
