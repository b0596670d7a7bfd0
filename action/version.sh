#!/usr/bin/env bash
# Says which release of the program is to be used: the one asked for, else the one whose action this is. None, where the
# sources beside this script are of no release: then the program is built from them.
#
#   VERSION     what was asked for, for instance 1.2.0; may be empty
#   REPOSITORY  owner/name of the repository with the releases; may be empty
#   GITHUB_OUTPUT  version, and as libraries a digest that changes with what the sources are built from
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

version=${VERSION#v}
case $version in
  *[!0-9A-Za-z.-]*)
    printf '::error title=trustcenter::version takes a release such as 1.2.0.\n'
    exit 1
    ;;
esac
if [ -z "$version" ] && [ -n "$REPOSITORY" ]; then
  # The version of a project stands two spaces in; those of its libraries further.
  version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$home/pom.xml" | head -n 1)
fi
case $version in
  *-SNAPSHOT) version= ;;
esac
printf 'version=%s\n' "$version" >>"$GITHUB_OUTPUT"
libraries=$(sha256sum <"$home/pom.xml")
printf 'libraries=%s\n' "${libraries%% *}" >>"$GITHUB_OUTPUT"
