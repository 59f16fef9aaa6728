import { describe, expect, it } from 'vitest';
import { hosts, hostSetup } from '../../../../src/publish/hosting/host-files.ts';

const site = {
  edition: 'public',
  isEncrypted: false,
  base: '/bank/',
  domain: 'https://example.org',
  isFindable: false,
} as const;
const textOf = (host: (typeof hosts)[number], other = {}): string =>
  [...hostSetup(host, { ...site, ...other }).files.values()].join('\n');

describe('files for a host', () => {
  it.each(['netlify', 'cloudflare-pages', 'nginx', 'caddy'] as const)('%s has headers, 404 and a base', (host) => {
    const text = textOf(host);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain('X-Content-Type-Options');
    expect(text).toContain('/bank/assets/');
    expect(text).toContain('immutable');
    expect(text).toContain('X-Robots-Tag');
    expect(textOf(host, { isFindable: true })).not.toContain('X-Robots-Tag');
  });

  it.each(['nginx', 'caddy'] as const)('%s shows the page for addresses that lead nowhere', (host) => {
    expect(textOf(host)).toContain('/bank/404.html');
    expect(textOf(host)).toContain('example.org');
  });

  it('GitHub Pages gets a workflow that looks at the site before it is published, and a script for a branch', () => {
    const text = textOf('github-pages', { edition: 'shared' });
    expect(text).toContain(
      'npx story-bank build --edition shared --base /bank/\n      - run: npx story-bank publish-check dist',
    );
    expect(text).toContain('gh-pages');
  });

  it('a vault is built there with the passphrase that is a secret of the repository', () => {
    const text = textOf('github-pages', { edition: 'private', isEncrypted: true });
    expect(text).toContain(
      'npx story-bank build --vault --base /bank/\n        env:\n          STORY_BANK_PASSPHRASE: ${{ secrets.STORY_BANK_PASSPHRASE }}\n',
    );
    expect(textOf('github-pages')).not.toContain('secrets.');
  });

  it.each(hosts)('%s is told to build an edition for others, or a vault', (host) => {
    expect(hostSetup(host, site).next.join('\n')).toContain('--edition public');
    expect(hostSetup(host, { ...site, edition: 'private', isEncrypted: true }).next.join('\n')).toContain(
      'npm run build -- --vault --base /bank/',
    );
    expect(textOf(host)).not.toContain('--edition private');
  });
});
