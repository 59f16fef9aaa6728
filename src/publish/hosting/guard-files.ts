/** A git hook that keeps a bank out of repositories that others can read. Plain sh, and no network. */
export const prePushHook = `#!/bin/sh
# Keeps your stories out of repositories that others can read. Written by the story bank; delete it to switch it off.
# A repository that only you can read: git config --add storybank.private <its address>
url=$2
if git config --get-all storybank.private | grep -Fqx -e "$url"; then exit 0; fi
found=
while read -r _ref new _remote old; do
  case $new in *[!0]*) ;; *) continue ;; esac
  case $old in *[!0]*) not=^$old ;; *) not= ;; esac
  git cat-file -e "$old" 2>/dev/null || not=
  names=$(git log --format= --name-only --diff-filter=AMRC -m "$new" $not |
    grep -E '(^|/)stories/(.+/)?[^/]+\\.(mdx|yaml)$' | sort -u | head -n 5)
  marks=$(git ls-tree -r "$new" | grep '\\.story-bank-site\\.json$' | cut -f 1 | cut -d ' ' -f 3)
  for mark in $marks; do
    if git cat-file blob "$mark" | grep -q '"edition": "private"'; then
      names="$names
a built site that is your private edition"
    fi
  done
  if [ -n "$names" ]; then found="$found$names
"; fi
done
[ -z "$found" ] && exit 0
{
  echo "Not pushed: these are yours alone, and $url isn't on your list of private repositories:"
  echo "$found" | sed '/^$/d; s/^/  /'
  echo "If nobody else can read it: git config --add storybank.private '$url'"
} >&2
exit 1
`;

/** The same for whoever pushes from elsewhere: a check that fails in a public repository. */
export const keepPrivateWorkflow = `# Fails as long as anybody can read this repository. Written by the story bank.
name: keep private
on: [push, public]
permissions:
  contents: read
jobs:
  keep-private:
    runs-on: ubuntu-latest
    steps:
      - name: Stories belong in a private repository
        if: \${{ !github.event.repository.private }}
        run: |
          echo "::error::This repository is public, and everybody can read the stories in it. Make it private under Settings, General."
          exit 1
`;
