# Documents made of the seed articles, each with numbers of its own. For sourcing; run in the root of the repository.

demo_program=$PWD/samples/ExtractDemo/bin/Release/net10.0/ExtractDemo.dll
worker_program=$PWD/samples/ExtractWorker/bin/Release/net10.0/ExtractWorker.dll

demo() { dotnet "$demo_program" "$@"; }

# exec, so that $! of one in the background is that of the program
worker() { exec dotnet "$worker_program" "$@"; }

build_programs() {
  dotnet build -c Release samples/ExtractWorker -v quiet -nologo >&2
}

# Every seed has a count of the form N.000; in document K it is its own number instead, which answer K tells.
make_documents() { # how many
  demo --format ndjson --no-tokens seeds/*.txt |
    LC_ALL=C sed -E 's/^\{"id":"[^"]*","text":("([^"\\]|\\.)*").*/\1/' |
    LC_ALL=C awk -v count="$1" '
      { seed[NR] = $0 }
      END {
        for (k = 1; k <= count; k++) {
          text = seed[k % NR + 1]
          gsub(/[0-9]+\.000/, sprintf("%d.%03d", 1 + k % 997, k * 7 % 1000), text)
          printf "{\"id\":%d,\"text\":%s,\"date\":\"2024-11-0%d\"}\n", k, text, 1 + k % 9
        }
      }'
}

# Prints the ids of documents that do not hold their own number.
wrong_answers() { # file
  LC_ALL=C awk '
    {
      match($0, /"id":[0-9]+/)
      k = substr($0, RSTART + 5, RLENGTH - 5)
      if (!index($0, "\"min\":" ((1 + k % 997) * 1000 + k * 7 % 1000) ",")) print k
    }' "$1"
}
