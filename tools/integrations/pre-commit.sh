#!/bin/bash
# The hooks for pre-commit, run by it, in a scratch repository.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint
install_python_tools
export PRE_COMMIT_HOME=$scratch/cache

# try HOOK [OPTION...]
try() {
  pre-commit try-repo "$root" "$@"
}

expect 'the manifest is valid' 0 pre-commit validate-manifest "$root/.pre-commit-hooks.yaml"

new_repository pre-commit
service deploy/good.json good 8000
git add --all
expect 'a good service passes beside other JSON' 0 try easlint --all-files --verbose
said '1 file checked: nothing found, 2 skipped'

service deploy/bad.json bad 8080
git add --all
expect 'a bad service is refused, with our words' 1 try easlint
said 'deploy/bad.json:8:15: error[containers/reserved-port]: port 8080 is reserved'
said '= help: '
never_said package.json
never_said tsconfig.json

service deploy/bad.json bad 8000
git add --all
git commit --quiet -m one
service deploy/twin.json good 8000
git add --all
expect 'of one file the name is its own' 0 try easlint
expect 'all files show that a name is taken' 1 try easlint --all-files
said 'deploy/twin.json:2:25: error[service/duplicate-name]'
said 'deploy/good.json:2:25'

cat >.pre-commit-config.yaml <<EOF
repos:
  - repo: local
    hooks:
      - id: easlint
        name: easlint
        entry: $(sed -n '/id: easlint$/,/entry:/s/^ *entry: //p' "$root/.pre-commit-hooks.yaml")
        language: system
        types: [json]
        require_serial: true
EOF
git rm --quiet --force deploy/twin.json
service deploy/bad.json bad 9090
git add --all
pre-commit install >/dev/null
expect 'an installed hook refuses a commit' 1 git commit -m bad
said 'error[containers/reserved-port]'
service deploy/bad.json bad 8001
git add --all
expect 'and lets a good one pass' 0 git commit -m good

if easlint fix --help | grep -q -e --detect; then
  printf '{ "metadata": { "name": "c", "instance": "2", }, "processor": "pmml", "model_path": "oss://bucket/a.pmml" }\n' >deploy/c.json
  git add --all
  expect 'the fixing hook changes the file and says so' 1 try easlint-fix
  said 'files were modified by this hook'
  grep -q '"instance": 2 }' deploy/c.json || fail 'not corrected' "$(cat deploy/c.json)"
  cmp -s tsconfig.json <(git show HEAD:tsconfig.json) || fail 'other JSON was changed'
else
  echo 'left out: easlint-fix, because this easlint has no fix for hooks'
fi
