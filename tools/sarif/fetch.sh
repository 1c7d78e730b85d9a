#!/bin/sh
# Fetches the SARIF multitool (MIT), as its npm package for Linux carries it, to
# target/sarif-multitool; MultitoolTest of linter-cli runs it.
set -eu

package=@microsoft/sarif-multitool-linux
version=5.7.0
integrity=sha512-NxUbpq6ISCWoTQ/NfOYEwEDKq1Heka/rMoJ5R5LMydcAZQX/X7g5mWHcgxDub+0M07LC96tZ5LZHvF1Qy3gjTA==

case $(uname -sm) in
  'Linux x86_64') ;;
  *)
    echo "fetch.sh: the package is for Linux on x86-64; the test is skipped here"
    exit 0
    ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../target/sarif-multitool
if [ -f "$target/$version" ]; then
  exit 0
fi
if ! command -v npm >/dev/null; then
  echo "fetch.sh: there is no npm to fetch the SARIF multitool with; the test is skipped here"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" "$package@$version" >/dev/null
archive=$work/microsoft-sarif-multitool-linux-$version.tgz
found=sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w 0)
if [ "$found" != "$integrity" ]; then
  echo "fetch.sh: $package $version is not the archive that was pinned: $found" >&2
  exit 1
fi

tar -xzf "$archive" -C "$work"
rm -rf "$target"
mkdir -p "$target"
mv "$work/package/Sarif.Multitool" "$target/sarif-multitool"
chmod +x "$target/sarif-multitool"
: >"$target/$version"
