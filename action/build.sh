#!/usr/bin/env bash
# Checks the content, builds the site and proves its releases. Each finding is an annotation at its line.
#
#   SOURCE    the folder that holds content/
#   OUTPUT    where the site is written; empty for site-output/ in it
#   STRICT    true: warnings fail as errors do
#   BASE_URL  where the site will be published; empty for the base_url of site.yaml
#   DATE      the day that stands for today; empty for today
#   GITHUB_OUTPUT
set -euo pipefail

output=${OUTPUT:-$SOURCE/site-output}
today=()
[ -z "${DATE:-}" ] || today=(--date "$DATE")
options=("${today[@]}")
[ "${STRICT:-true}" != true ] || options+=(--strict)

# The build finds again what the check has told: once is enough to annotate.
trustcenter check --source "$SOURCE" --format github "${options[@]}"
[ -z "${BASE_URL:-}" ] || options+=(--base-url "$BASE_URL")
trustcenter build --source "$SOURCE" --output "$output" "${options[@]}"
if [ -d "$SOURCE/content" ]; then
  (cd "$SOURCE" && trustcenter verify)
fi
if [ -d "$output/data/releases" ]; then
  site=$(cd "$output" && pwd -P)
  (cd "$SOURCE" && trustcenter verify "$site")
fi
printf 'site=%s\n' "$output" >>"$GITHUB_OUTPUT"
