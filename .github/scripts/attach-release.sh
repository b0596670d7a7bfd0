#!/usr/bin/env bash
# Makes the release of a tag on GitHub, with the archives, their digests and the bill of materials.
#
#   TAG         for instance v1.2.0
#   REPOSITORY  owner/name
#   GH_TOKEN
set -euo pipefail

(cd target/archive && sha256sum --quiet -c ./*.sha256)
notes=$(mktemp)
trap 'rm -f "$notes"' EXIT
awk -v head="## [${TAG#v}]" 'index($0, "## ") == 1 { here = index($0, head) == 1; next } here' CHANGELOG.md >"$notes"
gh release create "$TAG" --repo "$REPOSITORY" --verify-tag --title "trustcenter ${TAG#v}" --notes-file "$notes" \
  target/archive/* target/trustcenter.cdx.json
