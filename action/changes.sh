#!/usr/bin/env bash
# Words what has changed since the last release, as Markdown.
#
#   SOURCE  the folder that holds content/
#   DATE    the day that stands for today; empty for today
#   GITHUB_OUTPUT
set -euo pipefail

options=()
[ -z "${DATE:-}" ] || options=(--date "$DATE")
if compgen -G "$SOURCE/content/releases/*.json" >/dev/null; then
  body=$(trustcenter diff --source "$SOURCE" --format markdown "${options[@]}")
else
  body='There is no release yet to compare with; the first one is made by `trustcenter release`.'
fi

# A line that nobody who wrote the content can have known ends the value.
end=end-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf 'body<<%s\n%s\n%s\n' "$end" "$body" "$end" >>"$GITHUB_OUTPUT"
