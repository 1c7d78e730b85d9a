# What the tests of the integrations share; sourced by them.
set -euo pipefail

root=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd)
tools=$root/target/integrations
export PATH=$tools/bin:$PATH

# The tests do not depend on whose machine this is.
unset "${!GIT_@}" EASLINT
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null LC_ALL=C.UTF-8
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.com
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.com

scratch=$(mktemp -d "${TMPDIR:-/tmp}/easlint-integration.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# The launcher under the name that users type.
install_easlint() {
  mkdir -p "$tools/bin"
  ln -sf "$root/easlint" "$tools/bin/easlint"
  easlint --version >/dev/null
}

# Python's tools, pinned, in an environment of their own.
install_python_tools() {
  local wanted=$root/tools/integrations/requirements.txt
  if ! cmp -s "$wanted" "$tools/python/installed"; then
    rm -rf "$tools/python"
    python3 -m venv "$tools/python"
    "$tools/python/bin/pip" --quiet --disable-pip-version-check install -r "$wanted"
    cp "$wanted" "$tools/python/installed"
  fi
  export PATH=$tools/python/bin:$PATH
}

# install_go_tool MODULE VERSION
install_go_tool() {
  local name=${1##*/}
  if [[ ! -x $tools/go/$name-$2 ]]; then
    GOBIN=$tools/go go install "$1@$2"
    mv "$tools/go/$name" "$tools/go/$name-$2"
  fi
  ln -sf "$tools/go/$name-$2" "$tools/bin/$name"
}

fail() {
  printf 'FAILED: %s\n' "$1" >&2
  [[ $# -lt 2 ]] || printf '%s\n' "$2" >&2
  exit 1
}

# expect WHAT CODE COMMAND...: runs it, keeps what it says in $said, and compares the exit code.
expect() {
  local what=$1 code=$2 actual=0
  shift 2
  said=$("$@" 2>&1) || actual=$?
  [[ $actual == "$code" ]] || fail "$what: exit code $actual, not $code" "$said"
  printf 'ok: %s\n' "$what"
}

# said TEXT / never_said TEXT: about what the last command said.
said() {
  [[ $said == *"$1"* ]] || fail "not said: $1" "$said"
}

never_said() {
  [[ $said != *"$1"* ]] || fail "said: $1" "$said"
}

# service FILE NAME PORT [REGION]: a service that is fine unless its port is reserved.
service() {
  mkdir -p "$(dirname "$1")"
  cat >"$1" <<EOF
{
  "metadata": { "name": "$2", "instance": 2, "region": "${4:-cn-hangzhou}", "workspace_id": "123456" },
  "cloud": { "computing": { "instances": [{ "type": "ecs.g7.xlarge" }] } },
  "containers": [
    {
      "image": "registry-vpc.${4:-cn-hangzhou}.aliyuncs.com/examples/model-server:1.4",
      "script": "python app.py",
      "port": $3
    }
  ]
}
EOF
}

# A repository with JSON of other tools in it, as the current folder.
new_repository() {
  git init --quiet --initial-branch=main "$scratch/$1"
  cd "$scratch/$1"
  printf '{ "name": "app", "version": "1.0.0", "config": { "port": 8080 } }\n' >package.json
  printf '{\n  // comments are fine here\n  "compilerOptions": { "strict": true, },\n}\n' >tsconfig.json
}
