#!/usr/bin/env bash
# Tells the changes: in the one comment that it wrote on the pull request before, or in the summary of the job, where the
# token may not comment.
#
#   BODY         the changes, as Markdown
#   TO           comment or summary
#   REPOSITORY   owner/name
#   NUMBER       of the pull request
#   GH_TOKEN, GITHUB_STEP_SUMMARY
set -euo pipefail

if [ "$TO" = summary ]; then
  printf '%s\n' "$BODY" >>"$GITHUB_STEP_SUMMARY"
  exit
fi

# How the comment is found again. Text of an author cannot hold it: every mark in that is escaped.
mark='<!-- trustcenter: changes -->'
body=$mark$'\n'$BODY
comments=repos/$REPOSITORY/issues/$NUMBER/comments
earlier=$(gh api --paginate "$comments" \
  --jq '.[] | select(.user.type == "Bot" and (.body | startswith("'"$mark"'"))) | .id')
earlier=${earlier%%$'\n'*}
if [ -n "$earlier" ]; then
  printf '%s' "$body" | gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$earlier" --field body=@-
else
  printf '%s' "$body" | gh api --silent --method POST "$comments" --field body=@-
fi
