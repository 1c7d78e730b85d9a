#!/bin/bash
# The launcher in locales that the JVM makes nothing of: names in any language, the user's language.
. "${BASH_SOURCE[0]%/*}/lib.sh"
install_easlint

cd "$scratch"
service deploy/服务.json demo 8080
# in LOCALE...: easlint in exactly those locale settings
in_locale() {
  local settings=()
  while [[ $1 == *=* ]]; do settings+=("$1"); shift; done
  env -u LC_ALL -u LC_CTYPE -u LC_MESSAGES -u LANG "${settings[@]}" easlint "$@"
}
for locale in LC_ALL=C LANG=POSIX LC_CTYPE=C LC_ALL=en_US.UTF-8; do
  expect "$locale" 1 in_locale "$locale" check deploy/服务.json
  said 'deploy/服务.json:8:15: error[containers/reserved-port]: port 8080 is reserved'
done
expect 'no locale at all' 1 in_locale X=1 check deploy
said 'deploy/服务.json:8:15: error'
expect 'a Chinese locale that need not be installed' 1 in_locale LC_ALL=zh_CN.UTF-8 check deploy
said 'deploy/服务.json:8:15: error'
said '检查了 1 个文件'
