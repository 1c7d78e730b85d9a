#!/bin/bash
# The GitLab template: its form, and its command in a scratch repository.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint
install_python_tools
template=$root/packaging/gitlab/easlint.gitlab-ci.yml

expect 'the template is valid' 0 check-jsonschema --builtin-schema vendor.gitlab-ci "$template"

command=$(sed -n 's/^    - \(easlint .*\)/\1/p' "$template")
[[ -n $command ]] || fail 'the template runs no easlint'
job() {
  EASLINT_FAIL_ON=error EASLINT_PATHS=${1-.} sh -c "$command"
}

new_repository gitlab
service deploy/bad.json bad 8080
expect 'findings fail the job' 1 job
said 'error[containers/reserved-port]'
python3 - gl-code-quality-report.json <<'EOF' || fail 'the report is not what GitLab reads'
import json, sys
report = json.load(open(sys.argv[1], encoding="utf-8"))
assert report, "the report is empty"
for issue in report:
    assert issue["description"] and issue["check_name"] and issue["fingerprint"]
    assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
    location = issue["location"]
    assert location["path"] == "deploy/bad.json"
    assert (location["lines"] if "lines" in location else location["positions"])["begin"]
assert len({issue["fingerprint"] for issue in report}) == len(report)
EOF
service deploy/bad.json bad 8000
expect 'a good service passes' 0 job deploy
[[ $(tr -d ' \n' <gl-code-quality-report.json) == '[]' ]] || fail 'the report is not empty'
