#!/usr/bin/env bash
# Puts the program on the PATH of the steps that follow: the archive of a release, its digest proved, or the sources
# beside this script, where they are of no release.
#
#   VERSION          a release, for instance 1.2.0; empty for the one whose action this is
#   ARCHIVE_SHA256   what the archive's digest has to be; empty to take the one that is attached to the release
#   REPOSITORY       owner/name of the repository with the releases
#   PROGRAM          the folder to unpack into, which may hold the program already
#   GH_TOKEN, GITHUB_PATH
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

fail() {
  printf '::error title=trustcenter::%s\n' "$*"
  exit 1
}

# Of the sources beside this script; the first <version> of pom.xml is the project's.
own_version() { sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$home/pom.xml" | head -n 1; }

on_path() {
  "$1/trustcenter" --version
  printf '%s\n' "$1" >>"$GITHUB_PATH"
}

# The launcher of the sources builds, once, what it runs.
from_sources() {
  printf 'trustcenter: %s; building the program from its sources\n' "$1"
  (cd "$home" && ./mvnw -q -B -Parchive -DskipTests package)
  unpack "$home"/target/archive/trustcenter-*.tar.gz
}

unpack() {
  mkdir -p "$PROGRAM"
  tar xzf "$1" -C "$PROGRAM" --strip-components=1
  on_path "$PROGRAM/bin"
}

prove() {
  local digest
  digest=$(sha256sum <"$1") && digest=${digest%% *}
  if [ -n "$ARCHIVE_SHA256" ]; then
    [ "$digest" = "$ARCHIVE_SHA256" ] || fail "$(basename "$1") has the SHA-256 $digest, and not the one asked for."
  else
    [ "$digest" = "$(cut -c 1-64 "$1.sha256")" ] || fail "$(basename "$1") is not what its SHA-256 says."
  fi
}

case ${VERSION:-} in
  *[!0-9A-Za-z.-]*) fail "version takes a release such as 1.2.0." ;;
esac
if [ -x "$PROGRAM/bin/trustcenter" ]; then
  on_path "$PROGRAM/bin"
  exit
fi
version=${VERSION:-$(own_version)}
if [ -z "${VERSION:-}" ]; then
  case $version in
    *-SNAPSHOT) from_sources "$version is no release" && exit ;;
  esac
  [ -n "$REPOSITORY" ] || { from_sources "no repository has its releases" && exit; }
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=trustcenter-$version.tar.gz
if gh release download "v$version" --repo "$REPOSITORY" --dir "$work" --pattern "$archive" --pattern "$archive.sha256"; then
  prove "$work/$archive"
  unpack "$work/$archive"
elif [ -n "${VERSION:-}" ]; then
  fail "$REPOSITORY has no release v$version with $archive and its SHA-256."
else
  from_sources "$REPOSITORY has no release v$version"
fi
