#!/usr/bin/env bash
# Checks the content, builds the site and proves its releases. Each finding is an annotation at its line.
#
#   SOURCE    the folder that holds content/; empty for this one
#   OUTPUT    where the site is written; empty for site-output/ in it
#   STRICT    true: warnings fail as errors do
#   BASE_URL  where the site will be published; empty for the base_url of site.yaml
#   DATE      the day that stands for today; empty for today
#   GITHUB_OUTPUT
set -euo pipefail

source=${SOURCE#./}
source=${source%/}
source=${source:-.}
output=${OUTPUT:-$source/site-output}
output=${output#./}
options=(--source "$source")
[ -z "${DATE:-}" ] || options+=(--date "$DATE")
[ "${STRICT:-true}" != true ] || options+=(--strict)

# The program names files from the source; GitHub looks for them from the top of the repository.
from_top() {
  local folder=
  if [ "$source" != . ]; then
    folder=${source//'%'/%25}/
    folder=${folder//:/%3A}
    folder=${folder//,/%2C}
  fi
  FOLDER=$folder awk '
    match($0, /^::(error|warning|notice) file=/) { $0 = substr($0, 1, RLENGTH) ENVIRON["FOLDER"] substr($0, RLENGTH + 1) }
    { print }'
}

# What the check has told as annotations, the build says again as text.
trustcenter check --format github "${options[@]}" | from_top
[ -z "${BASE_URL:-}" ] || options+=(--base-url "$BASE_URL")
# What a pull request brings along as a site that was built is taken for nothing.
trustcenter build --no-cache --output "$output" "${options[@]}"
site=$(cd "$output" && pwd -P)
cd "$source"
[ ! -d content ] || trustcenter verify
# Of the day of the build: where that is long ago, its security.txt has expired since.
[ ! -d "$site/data/releases" ] || trustcenter verify "$site" ${DATE:+--date "$DATE"}
printf 'site=%s\n' "$output" >>"$GITHUB_OUTPUT"
