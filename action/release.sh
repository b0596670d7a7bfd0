#!/usr/bin/env bash
# Makes a release and pushes its file by an ordinary commit.
#
#   SOURCE         the folder that holds content/
#   TITLE, NOTE    what is said of the release; empty for nothing
#   STRICT         true: warnings refuse the release as errors do
#   DATE           the day of the release; empty for today
#   BRANCH         the branch that it is pushed to
#   GITHUB_OUTPUT
set -euo pipefail

fail() {
  printf '::error title=trustcenter::%s\n' "$*"
  exit 1
}

options=()
[ -z "${TITLE:-}" ] || options+=("--title=$TITLE")
[ -z "${NOTE:-}" ] || options+=("--note=$NOTE")
[ -z "${DATE:-}" ] || options+=(--date "$DATE")
[ "${STRICT:-true}" != true ] || options+=(--strict)

cd "$SOURCE"
[ "$(git rev-parse --is-shallow-repository)" = false ] ||
  fail "This clone is shallow; check out with fetch-depth: 0, so that the release is a commit on the whole history."
trustcenter release "${options[@]}"
git add -- content/releases
release=$(git diff --cached --name-only --diff-filter=A -- ':(glob)content/releases/*.json')
release=$(basename "$release" .json)
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet -m "Release $release" -- content/releases
# Never forced: somebody who was faster has to be seen first.
git push --quiet origin "HEAD:refs/heads/$BRANCH" ||
  fail "The release $release is not pushed: $BRANCH has gone on meanwhile, is protected, or cannot be reached. Run this again."
printf 'commit=%s\n' "$(git rev-parse HEAD)" >>"$GITHUB_OUTPUT"
