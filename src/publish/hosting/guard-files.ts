/** A git hook that keeps a bank out of repositories that others can read. Plain sh, and no network. */
export const prePushHook = `#!/bin/sh
# Keeps your stories out of repositories that others can read. Written by the story bank; delete it to switch it off.
# A repository that only you can read: git config --add storybank.private <its address>
url=$2
if git config --get-all storybank.private | grep -Fqx -e "$url"; then exit 0; fi
# File names may be in any encoding: they are compared byte by byte.
LC_ALL=C
export LC_ALL
# What any of the new commits adds or changes, even if a later one deletes it: it would be in the history.
new_files() {
  git rev-list "$new" $not | git diff-tree --stdin --no-commit-id --root -r -m --diff-filter=d "$@"
}
found=
while read -r _ref new _remote old; do
  case $new in *[!0]*) ;; *) continue ;; esac
  case $old in *[!0]*) not=^$old ;; *) not= ;; esac
  git cat-file -e "$old" 2>/dev/null || not=
  names=$(new_files -z --name-only | tr '\\n\\000' ' \\n' |
    grep -E '(^|/)stories/(.+/)?[^/]+\\.(mdx|yaml)$' | sort -u | head -n 5)
  marks=$(new_files --raw --no-abbrev -- '*.story-bank-site.json' | cut -d ' ' -f 4 | sort -u)
  for mark in $marks; do
    if git cat-file blob "$mark" | grep -q '"edition": "private"'; then
      names="$names
a built site that is your private edition"
      break
    fi
  done
  if [ -n "$names" ]; then found="$found$names
"; fi
done
[ -z "$found" ] && exit 0
{
  echo "Not pushed: these are yours alone, and $url isn't on your list of private repositories:"
  printf '%s\\n' "$found" | sed '/^$/d; s/^/  /'
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
