#!/usr/bin/env bash
# Puts the program on the PATH of the steps that follow: the archive of a release, its digest proved, or what the sources
# beside this script make.
#
#   VERSION         the release; empty to build from the sources
#   ASKED           the release that somebody asked for; where it cannot be had, nothing else will do
#   ARCHIVE_SHA256  what the archive's digest has to be; empty to take the one that is attached to the release
#   REPOSITORY      owner/name of the repository with the releases
#   ARCHIVES        a folder that may hold the archive from an earlier run
#   PROGRAM         the folder to unpack into
#   GH_TOKEN, GITHUB_PATH
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

fail() {
  printf '::error title=trustcenter::%s\n' "$*"
  exit 1
}

download() {
  [ -n "$VERSION" ] || return 1
  [ -f "$ARCHIVES/$archive" ] && [ -f "$ARCHIVES/$archive.sha256" ] ||
    gh release download "v$VERSION" --repo "$REPOSITORY" --dir "$ARCHIVES" --clobber \
      --pattern "$archive" --pattern "$archive.sha256"
}

# What an earlier run has kept is proved as what was just fetched.
prove() {
  local digest wanted
  digest=$(sha256sum <"$ARCHIVES/$archive")
  wanted=${ARCHIVE_SHA256:-$(cut -c 1-64 "$ARCHIVES/$archive.sha256")}
  [ "${digest%% *}" = "$wanted" ] || fail "$archive has the SHA-256 ${digest%% *}, but $wanted was to be had."
}

mkdir -p "$ARCHIVES" "$PROGRAM"
archive=trustcenter-$VERSION.tar.gz
if download; then
  prove
  tar xzf "$ARCHIVES/$archive" -C "$PROGRAM" --strip-components=1
else
  [ -z "$ASKED" ] || fail "$REPOSITORY has no release v$VERSION with $archive and its SHA-256."
  printf 'trustcenter: building the program from its sources\n'
  rm -rf "$home/target/archive"
  (cd "$home" && ./mvnw -q -B -Parchive -DskipTests package)
  tar xzf "$home"/target/archive/trustcenter-*.tar.gz -C "$PROGRAM" --strip-components=1
fi
"$PROGRAM/bin/trustcenter" --version
printf '%s\n' "$PROGRAM/bin" >>"$GITHUB_PATH"
