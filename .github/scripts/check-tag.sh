#!/usr/bin/env bash
# Fails where the tag is not the version of the program, or where CHANGELOG.md does not tell of that version.
#
#   TAG  for instance v1.2.0
set -euo pipefail

fail() {
  printf '::error::%s\n' "$*"
  exit 1
}

# The version of a project stands two spaces in; those of its libraries further.
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)
[ "$TAG" = "v$version" ] || fail "The tag is $TAG, but pom.xml says version $version."
grep -q -F "## [$version]" CHANGELOG.md || fail "CHANGELOG.md has no section [$version]."
