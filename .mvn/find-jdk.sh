# Sourced by ./mvnw and ./easlint. Sets jdk to the home of a JDK 25; ends with 2 when there is none.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25["+.-]' "$1/release"
}

# The home of the javac on PATH, or nothing.
jdk_on_path() {
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null) || return 0
  printf '%s\n' "${javac%/bin/javac}"
}

find_jdk() {
  for jdk in "${JAVA_HOME-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /opt/* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    if is_jdk_25 "$jdk"; then
      return
    fi
  done
  echo "easlint needs a JDK 25, and none was found: install one, or set JAVA_HOME to its folder." >&2
  exit 2
}
