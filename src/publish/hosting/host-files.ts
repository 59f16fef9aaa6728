import type { Edition } from '../../bank/edition.ts';
import { packFolder } from '../vault/format/addresses.ts';
import { passphraseVariable } from '../vault/passphrase/passphrase-variable.ts';
import { askEachTime, headersOf, keepForEver } from './headers.ts';

/** The hosts for which there are ready-made files. */
export const hosts = ['github-pages', 'netlify', 'cloudflare-pages', 'nginx', 'caddy'] as const;
/** `github-pages`, `netlify`, `cloudflare-pages`, `nginx` or `caddy`. */
export type Host = (typeof hosts)[number];

/** Which site is published, and where. */
export interface HostedSite {
  edition: Edition;
  /** Whether it is behind a passphrase; the private edition is published in no other way. */
  isEncrypted: boolean;
  /** The folder under which it is served: `/` or `/bank/`. */
  base: string;
  /** Its domain, where it is known. */
  domain: string | undefined;
  /** Whether search engines may find it. */
  isFindable: boolean;
}

/** Files for a host, by their paths in the bank's folder, and what is to be done then. */
export interface HostSetup {
  files: ReadonlyMap<string, string>;
  next: readonly string[];
}

const note = (sign: string): string => `${sign} Written by the story bank. It is yours now: change it as you like.\n`;

const buildArguments = ({ edition, isEncrypted, base }: HostedSite): string =>
  [
    ...(isEncrypted ? ['--vault'] : []),
    ...(edition === 'private' ? [] : [`--edition ${edition}`]),
    ...(base === '/' ? [] : [`--base ${base}`]),
  ].join(' ');

/** Files whose names change with their content. */
const unchangingFolder = ({ base, isEncrypted }: HostedSite): string => base + (isEncrypted ? packFolder : 'assets/');

/** Netlify and Cloudflare read it from the site itself. Later rules add to earlier ones, so names do not come twice. */
const headersFile = (site: HostedSite): string =>
  [
    note('#').trimEnd(),
    `${site.base}*`,
    ...headersOf(site.isFindable).map(([name, value]) => `  ${name}: ${value}`),
    `${unchangingFolder(site)}*`,
    `  Cache-Control: ${keepForEver}`,
    '',
  ].join('\n');

const gitHubWorkflow = (site: HostedSite): string => `${note('#')}
# Builds the ${site.edition} edition${site.isEncrypted ? ', encrypted,' : ''} and publishes it with GitHub Pages. In the repository’s settings, under Pages,
# choose GitHub Actions as the source. Keep this repository private: it has every story in it, whatever is published.
# It needs the story bank among the packages of this repository: package.json names it.${
  site.isEncrypted
    ? `
# The passphrase is a secret of the repository: under Settings, Secrets and variables, Actions, add ${passphraseVariable}.`
    : ''
}
name: publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: true
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install
      - run: npx story-bank build ${buildArguments(site)}${
        site.isEncrypted
          ? `
        env:
          ${passphraseVariable}: \${{ secrets.${passphraseVariable} }}`
          : ''
      }
      - run: npx story-bank publish-check dist
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;

const gitHubBranch = `#!/bin/sh
${note('#')}
# Puts a built site, and nothing else, on the branch gh-pages of a repository: sh publish-branch.sh dist git@github.com:me/site.git
# The branch has one commit, so that nothing of an earlier site stays in its history.
set -eu
folder=$1
repository=$2
grep -q '"edition": "\\(shared\\|public\\)"\\|"isEncrypted": true' "$folder/.story-bank-site.json" || {
  echo "$folder isn’t an edition for others. Build one: --edition public" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$folder/." "$work"
cd "$work"
git init -q -b gh-pages
git add -A
git -c user.name=publish -c user.email=publish@localhost commit -q -m "Publish"
git push --force "$repository" gh-pages
`;

const nginxConfig = (site: HostedSite): string => {
  const { base, domain, isFindable } = site;
  const name = domain === undefined ? '_' : new URL(domain).hostname;
  const headers = (indent: string): string =>
    headersOf(isFindable)
      .map(([header, value]) => `${indent}add_header ${header} "${value}" always;`)
      .join('\n');
  return `${note('#')}
# Into /etc/nginx/sites-enabled/, or included in nginx.conf within http { }. Put the files of dist/ into /var/www/story-bank${base}
server {
  listen 80;
  server_name ${name};
  root /var/www/story-bank;
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/javascript application/json image/svg+xml;
  server_tokens off;
  error_page 404 ${base}404.html;

  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/wasm image/svg+xml;

${headers('  ')}
  add_header Cache-Control "${askEachTime}" always;

  # The mark is for whoever publishes the site.
  location ~ /\\. {
    return 404;
  }

  location ${unchangingFolder(site)} {
${headers('    ')}
    add_header Cache-Control "${keepForEver}" always;
  }

  location ${base} {
    try_files $uri $uri/ =404;
  }
}
`;
};

const caddyfile = (site: HostedSite): string => {
  const { base, domain, isFindable } = site;
  return `${note('#')}
# Put the files of dist/ into /var/www/story-bank${base}
${domain === undefined ? ':80' : new URL(domain).host} {
	root * /var/www/story-bank
	encode zstd gzip
	# In this order: the later of two headers of one name counts.
	route {
		header {
${headersOf(isFindable)
  .map(([name, value]) => `\t\t\t${name} "${value}"`)
  .join('\n')}
			Cache-Control "${askEachTime}"
		}
		header ${unchangingFolder(site)}* Cache-Control "${keepForEver}"
		# The mark is for whoever publishes the site.
		@hidden path_regexp /\\.
		respond @hidden 404
		file_server
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
};

/**
 * Ready-made files for a host.
 * @param site what is published there
 */
export function hostSetup(host: Host, site: HostedSite): HostSetup {
  const build = `npm run build -- ${buildArguments(site)}`;
  const check = 'npm run publish:check';
  switch (host) {
    case 'github-pages':
      return {
        files: new Map(
          Object.entries({
            '.github/workflows/publish.yml': gitHubWorkflow(site),
            'hosting/publish-branch.sh': gitHubBranch,
          }),
        ),
        next: [
          'Either let GitHub build it: push your bank to a private repository, and choose GitHub Actions under Settings, Pages.',
          `Or build it here, and push the site alone: ${build}, ${check}, then sh hosting/publish-branch.sh dist <repository>`,
        ],
      };
    case 'netlify':
      return {
        files: new Map(
          Object.entries({
            'public/_headers': headersFile(site),
            'netlify.toml': `${note('#')}\n# Built on your own computer: netlify deploy --prod\n[build]\n  publish = "dist"\n  command = ""\n`,
          }),
        ),
        next: [build, check, 'netlify deploy --prod --dir dist'],
      };
    case 'cloudflare-pages':
      return {
        files: new Map(Object.entries({ 'public/_headers': headersFile(site) })),
        next: [build, check, 'npx wrangler pages deploy dist'],
      };
    case 'nginx':
      return {
        files: new Map(Object.entries({ 'hosting/nginx.conf': nginxConfig(site) })),
        next: [
          build,
          check,
          `Copy what’s in dist/ to /var/www/story-bank${site.base} on the server, and hosting/nginx.conf to its sites.`,
        ],
      };
    case 'caddy':
      return {
        files: new Map(Object.entries({ 'hosting/Caddyfile': caddyfile(site) })),
        next: [
          build,
          check,
          `Copy what’s in dist/ to /var/www/story-bank${site.base} on the server, and take over hosting/Caddyfile.`,
        ],
      };
  }
}
