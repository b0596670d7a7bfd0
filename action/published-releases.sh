#!/usr/bin/env bash
# Fails where the release that readers find on the published site is not in the one that was built, byte for byte. Each release
# holds the digest of the one before it, and `verify` has proved those of the built site, so the last one speaks for all.
#
#   SITE  the folder of the finished site
set -euo pipefail

tell() {
  printf '::%s title=trustcenter::%s\n' "$1" "$2"
}

base=$(sed -n 's/^Sitemap: \(.*\)sitemap\.xml$/\1/p' "$SITE/robots.txt")
if [ -z "$base" ]; then
  tell notice "The site has no base_url, so its releases are not compared with those that are published."
  exit
fi

published=$(mktemp)
trap 'rm -f "$published"' EXIT
# It says 000 where there is no answer.
status=$(curl --silent --show-error --location --max-time 60 --retry 2 --output "$published" --write-out '%{http_code}' \
  "${base}data/current.json") || true
if [ "$status" = 404 ]; then
  printf 'trustcenter: nothing is published at %s yet\n' "$base"
  exit
fi
# The first time, an address may lead nowhere yet; so that must not keep a site from being published.
if [ "$status" != 200 ] || [ "$(head -c 11 "$published")" != '{"content":' ]; then
  tell warning "What is published at $base cannot be read (status $status), so its releases are not compared with these."
  exit
fi

id=$(sed -n 's/.*"format":[0-9]*,"id":"\([0-9.-]*\)".*/\1/p' "$published")
if [ -z "$id" ]; then
  printf 'trustcenter: no release is published at %s yet\n' "$base"
elif cmp -s "$published" "$SITE/data/releases/$id.json"; then
  printf 'trustcenter: the release %s is as it is published\n' "$id"
else
  tell error "Releases stay as they were published, but this site alters or drops $id. Restore content/releases/, for instance from ${base}data/releases/; a correction is a new release."
  exit 1
fi
