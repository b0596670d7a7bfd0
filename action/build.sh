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

# Annotations need paths from the top of the repository, without a dot before them.
source=${SOURCE#./}
from=()
case $source in
  '' | .) source=. ;;
  *) from=(--source "$source") ;;
esac
output=${OUTPUT:-$source/site-output}
output=${output#./}
options=("${from[@]}")
[ -z "${DATE:-}" ] || options+=(--date "$DATE")
[ "${STRICT:-true}" != true ] || options+=(--strict)

# What the check has told as annotations, the build says again as text.
trustcenter check --format github "${options[@]}"
[ -z "${BASE_URL:-}" ] || options+=(--base-url "$BASE_URL")
trustcenter build --output "$output" "${options[@]}"
site=$(cd "$output" && pwd -P)
cd "$source"
[ ! -d content ] || trustcenter verify
[ ! -d "$site/data/releases" ] || trustcenter verify "$site"
printf 'site=%s\n' "$output" >>"$GITHUB_OUTPUT"
