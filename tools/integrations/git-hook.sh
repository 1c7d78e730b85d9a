#!/bin/bash
# The plain git hook, in a scratch repository.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint

new_repository git-hook
cp "$root/packaging/git/pre-commit" .git/hooks/pre-commit
service deploy/demo.json demo 8080
git add --all
expect 'a commit with an error is refused' 1 git commit -m bad
said 'deploy/demo.json:8:15: error[containers/reserved-port]'
never_said package.json
never_said tsconfig.json

service deploy/demo.json demo 8000
expect 'what is staged counts, not the working tree' 1 git commit -m bad
git add --all
service deploy/demo.json demo 8080
expect 'a good commit passes, whatever the working tree holds' 0 git commit -m good
said '1 file checked: nothing found'

expect 'of commit --all the index of the commit counts' 1 git commit --all -m bad
service deploy/服务.json other 9090
git add deploy/服务.json
expect 'names of any language' 1 env -u LC_ALL git commit -m bad
said 'deploy/服务.json:8:15: error'
git rm --quiet --force deploy/服务.json
git rm --quiet --cached deploy/demo.json
expect 'a file that goes is not checked' 0 git commit -m gone
said '0 files checked'

git add --all
expect 'without easlint nothing passes' 1 env PATH=/usr/bin:/bin git commit -m unseen
said 'there is no program easlint'
