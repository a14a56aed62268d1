#!/bin/sh
# Makes this machine ready for Updraft's commands. Says on standard error what it does; silent when nothing is to do.
#
#   sh scripts/setup.sh --node             the dependencies, exactly those of package-lock.json
#   sh scripts/setup.sh chromium firefox   these browsers too, openssl, and fonts for most of the world's scripts
#   sh scripts/setup.sh                    the same as with both browsers
#
# CHROMIUM_BIN and FIREFOX_BIN name browsers that are somewhere else.
set -eu
cd "$(dirname "$0")/.."

say() { echo "setup: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

# npm writes its own copy of the lock file last of all: if that is missing or older, the dependencies are not these.
if [ ! -f node_modules/.package-lock.json ] || [ -n "$(find package-lock.json -newer node_modules/.package-lock.json)" ]; then
  command -v npm >/dev/null || fail "Updraft needs Node 20.19 or later with npm: see https://nodejs.org"
  # Through a link npm would empty a folder that belongs to something else.
  [ ! -L node_modules ] || fail "node_modules is a link to a folder that does not fit package-lock.json; remove the link"
  say "installing the dependencies (npm ci; about a minute)"
  npm ci --include=dev --no-audit --no-fund --loglevel=error >&2 || fail "npm ci failed; its own words are above"
  touch node_modules/.package-lock.json
fi
[ "${1:-}" = --node ] && exit 0
[ $# -gt 0 ] || set -- chromium firefox

has() { command -v "$1" >/dev/null; }
wanted=
missing=
for named in "${CHROMIUM_BIN:-}" "${FIREFOX_BIN:-}"; do
  [ -z "$named" ] || has "$named" || fail "CHROMIUM_BIN or FIREFOX_BIN names $named, which is not there"
done
for browser in "$@"; do
  case $browser in
    chromium) has "${CHROMIUM_BIN:-chromium}" || missing="$missing chromium" wanted="$wanted CHROMIUM_BIN" ;;
    firefox) has "${FIREFOX_BIN:-firefox-esr}" || missing="$missing firefox-esr" wanted="$wanted FIREFOX_BIN" ;;
    *) fail "\"$browser\" is neither --node, chromium nor firefox" ;;
  esac
done
has openssl || missing="$missing openssl"

if ! has apt-get; then
  [ -z "$missing" ] && exit 0
  fail "please install:$missing.${wanted:+ Browsers may be anywhere: name them in$wanted.}"
fi

# Without these, Japanese, Arabic and emoji are drawn as boxes.
for font in fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji; do
  dpkg-query -W -f='${Status}' "$font" 2>/dev/null | grep -q 'ok installed' || missing="$missing $font"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif has sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as_root=sudo
else
  only_fonts=$(echo "$missing" | sed 's/fonts-noto-[a-z]*//g; s/ //g')
  advice="apt-get install --no-install-recommends$missing"
  [ -n "$only_fonts" ] || { say "going on without fonts for all scripts; as root: $advice"; exit 0; }
  fail "as root, please: $advice${wanted:+ (or name browsers that are there in$wanted)}"
fi
install() {
  # shellcheck disable=SC2086 # a list of package names
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
say "installing$missing (apt-get)"
$as_root apt-get update -qq >/dev/null || say "the list of packages could not be brought up to date"
install || fail "apt-get could not install:$missing. Its own words are above.${wanted:+ Or name browsers that are there in$wanted.}"
