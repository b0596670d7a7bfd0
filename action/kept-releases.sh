#!/usr/bin/env bash
# Fails where a change alters or drops a release file that the branch it goes to has.
#
#   SOURCE    the folder that holds content/
#   BASE_SHA  the commit of the branch that the change goes to, or went to; zeros where there was no branch
#   PUSHED    true: the change is on the branch, and what was there counts, even if history was rewritten
set -euo pipefail

fail() {
  printf '::error title=trustcenter::%s\n' "$*"
  exit 1
}

if [[ "$BASE_SHA" =~ ^0+$ ]]; then
  exit
fi
cd "$SOURCE"
if ! git cat-file -e "$BASE_SHA^{commit}" 2>/dev/null; then
  [ "$(git rev-parse --is-shallow-repository)" = false ] ||
    fail "This clone is shallow and lacks the commit that the change is compared with; check out with fetch-depth: 0."
  fail "The commit $BASE_SHA, which the change is compared with, is not in this repository."
fi
before=$BASE_SHA
if [ "${PUSHED:-}" != true ]; then
  before=$(git merge-base "$BASE_SHA" HEAD) ||
    fail "This change has no history in common with the branch it goes to; if the clone is shallow, check out with fetch-depth: 0."
fi
altered=$(git diff --name-only --no-renames --diff-filter=MDT "$before" HEAD -- content/releases)
[ -z "$altered" ] || fail "Releases stay as they were published, but this change alters or drops: ${altered//$'\n'/, }"
