#!/bin/bash
# The image is not built here: its file is linted, and its launcher runs on the jars of this build.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint
install_python_tools

expect 'hadolint has nothing to say' 0 hadolint "$root/packaging/docker/Dockerfile"

home=$scratch/home
mkdir "$home"
cp -R "$root/target/easlint/$(sed -n 's:^build=\$state/::p' "$root/target/easlint/launch")" "$home/lib"
rm -f "$home/lib/easlint.aot"
image() {
  EASLINT_HOME=$home "$root/packaging/docker/easlint" "$@"
}
# The image has its JVM on PATH; here it is where the launcher found one.
java=$(sed -n "s/^java='\(.*\)'$/\1/p" "$root/target/easlint/launch")
export PATH=${java%/*}:$PATH

new_repository docker
service deploy/bad.json bad 8080
EASLINT_JAVA_OPTIONS=-XX:AOTCacheOutput=$home/easlint.aot image check . >/dev/null 2>&1 || true
[[ -f $home/easlint.aot ]] || fail 'no cache was made'
expect 'the launcher of the image checks' 1 image check deploy
said 'deploy/bad.json:8:15: error[containers/reserved-port]'
expect 'and keeps to .gitignore' 2 env sh -c "echo deploy >.gitignore; EASLINT_HOME='$home' '$root/packaging/docker/easlint' check ."
said 'no service configuration found'
