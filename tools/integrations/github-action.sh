#!/bin/bash
# The action: its form, its inputs, and its steps, run by act without containers. Actions of others
# are not fetched: act takes the folders of stand-ins for them, which record what they were given.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint
install_python_tools
install_go_tool github.com/rhysd/actionlint/cmd/actionlint v1.7.12
install_go_tool github.com/nektos/act v0.2.82

expect 'the action is valid' 0 check-jsonschema --builtin-schema vendor.github-actions "$root/action.yml"
expect 'zizmor has nothing to say' 0 zizmor --offline --quiet "$root/action.yml"

# stand_in NAME INPUTS COMMAND: a composite action
stand_in() {
  mkdir -p "$scratch/stand-ins/$1"
  {
    printf 'name: stand-in\ndescription: stand-in\ninputs:\n'
    printf '  %s:\n    description: given\n' $2
    printf 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        %s\n' "$3"
  } >"$scratch/stand-ins/$1/action.yml"
}
stand_in setup-java 'distribution java-version' 'echo "stand-in: JDK ${{ inputs.java-version }}"'
stand_in codeql/upload-sarif 'sarif_file category' \
  'cp "${{ inputs.sarif_file }}" "$UPLOADED" && [ -z "$REFUSE_UPLOAD" ] && echo "stand-in: uploaded as ${{ inputs.category }}"'

# The action itself, which need not build another easlint.
mkdir -p "$scratch/stand-ins/easlint/packaging"
cp "$root/action.yml" "$scratch/stand-ins/easlint"
cp -R "$root/packaging/action" "$scratch/stand-ins/easlint/packaging"
printf '#!/bin/sh\nexec "%s/easlint" "$@"\n' "$root" >"$scratch/stand-ins/easlint/easlint"
chmod +x "$scratch/stand-ins/easlint/easlint"

uses() {
  sed -n "s:^ *uses\: \($1[^ ]*\).*:\1:p" "$root/action.yml"
}
setup_java=$(uses actions/setup-java)
upload=$(uses github/codeql-action | sed 's:/upload-sarif@:@:')

# workflow INPUT...: a workflow with those inputs, each as it stands in YAML
workflow() {
  mkdir -p .github/workflows
  {
    printf 'on: [push, pull_request]\npermissions:\n  contents: read\n  security-events: write\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n'
    printf '      - uses: actions/checkout@v5\n      - uses: %s\n        with:\n' "${action:-example/easlint@v0}"
    printf '          %s\n' 'setup-java: "true"' "$@"
  } >.github/workflows/lint.yml
}

# run_act [NAME=VALUE...]
run_act() {
  local option options=()
  for option; do options+=(--env "$option"); done
  act "${event:-push}" ${event_file:+--eventpath "$event_file"} -P ubuntu-latest=-self-hosted --no-cache-server \
    --local-repository "example/easlint@v0=$scratch/stand-ins/easlint" \
    --local-repository "$setup_java=$scratch/stand-ins/setup-java" \
    --local-repository "$upload=$scratch/stand-ins/codeql" \
    --env "UPLOADED=$scratch/uploaded.sarif" "${options[@]}"
}

new_repository github
export HOME=$scratch XDG_CACHE_HOME=$scratch/cache XDG_CONFIG_HOME=$scratch/config
ln -s "$root" easlint-action
printf 'easlint-action\n' >.gitignore
service deploy/bad.json bad 8080
git add --all
git commit --quiet -m one

action=./easlint-action
workflow 'fail-on: error'
expect 'actionlint accepts a workflow that uses it' 0 actionlint
workflow 'fail-on-no-such: error'
expect 'and knows its inputs' 1 actionlint
said 'input "fail-on-no-such" is not defined'
action=
workflow 'fail-on: error'
expect 'findings fail the job after the upload' 1 run_act
said 'error[containers/reserved-port]'
said 'stand-in: JDK 25'
said 'stand-in: uploaded as easlint'
grep -Eq '"ruleId" ?: ?"containers/reserved-port"' "$scratch/uploaded.sarif" \
  || fail 'the upload lacks the finding' "$(cat "$scratch/uploaded.sarif")"
never_said '::error file='

expect 'a refused upload becomes annotations' 1 run_act REFUSE_UPLOAD=1
said 'deploy/bad.json'
said '::error file=deploy/bad.json'

event=pull_request event_file=$scratch/fork.json
printf '{ "pull_request": { "head": { "repo": { "fork": true } } } }\n' >"$event_file"
expect 'a fork gets annotations and no upload' 1 run_act
never_said 'stand-in: uploaded'
said '::error file=deploy/bad.json'
event=push event_file=

workflow 'fail-on: never' 'sarif: never' 'paths: |' '  deploy/bad.json' '  package.json'
expect 'several paths, nothing fails' 0 run_act
said '2 files checked'

workflow 'fail-on: maybe'
expect 'a wrong input is refused' 1 run_act
said 'the input fail-on takes error warning info never'
workflow 'category: "a; echo hello"'
expect 'an input is no script' 1 run_act
said 'the input category takes'
