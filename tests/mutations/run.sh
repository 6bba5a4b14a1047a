#!/usr/bin/env bash
# Breaks rules of the grammar, one at a time, in a copy of the repository, and tells which tests notice.
# Every row of rules.tsv is a file, a text in it, what to put in its place, and the tests that have to fail.
# Exit code 1 where a broken rule goes unnoticed or a row no longer fits the code. Takes a build a row.
set -uo pipefail
cd "$(dirname "$0")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
rules=$PWD/tests/mutations/rules.tsv
cd "$copy"
caught=0
missed=0

run() { dotnet test tests/Berita.Extraction.Tests --filter "$1" >"$copy/log" 2>&1; }

while IFS=$'\t' read -r file old new tests; do
  case $file in '' | '#'*) continue ;; esac
  cp "$file" "$copy/kept"
  if ! OLD=$old NEW=$new perl -0pi -e 'BEGIN { $n = 0 } $n += s/\Q$ENV{OLD}\E/$ENV{NEW}/; END { exit !$n }' "$file"; then
    echo "STALE   $file: no \"$old\""
    missed=$((missed + 1))
  elif run "$tests"; then
    echo "MISSED  $file: \"$old\" -> \"$new\""
    missed=$((missed + 1))
  elif grep -q 'Failed!' "$copy/log"; then
    echo "caught  $file: \"$old\" -> \"$new\": $(grep -oE 'Failed: +[0-9]+' "$copy/log" | head -n 1 | tr -s ' ') ($(grep -oE '\[FAIL\]|^  Failed [^ (]+' "$copy/log" | grep -v FAIL | head -n 1 | sed 's/^  Failed Berita.Extraction.Tests.//'))"
    caught=$((caught + 1))
  else
    echo "BROKEN  $file: \"$old\" -> \"$new\" does not build"
    missed=$((missed + 1))
  fi
  cp "$copy/kept" "$file"
done <"$rules"
echo "$caught caught, $missed missed"
[ "$missed" -eq 0 ]
