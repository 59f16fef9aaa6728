import { describe, expect, it } from 'vitest';
import { withLockControl } from '../../../../src/publish/vault/seal/with-lock-control.ts';

const page = (body: string): string => `<html><head><title>A</title></head><body>${body}</body></html>`;

describe('a page that can be locked', () => {
  it('has the button at the end of its footer', () => {
    const html = withLockControl(
      page('<footer>in a story</footer><footer class="site-footer">last</footer>'),
      '/bank/',
    );
    expect(html).toContain(
      'last<div class="vault-control" data-base="/bank/"><form method="post" action="/bank/lock/">',
    );
    expect(html).toContain('<script type="module" src="/bank/lock/control.js"></script></head>');
    expect(html.match(/vault-control/gu)).toHaveLength(1);
  });

  it('has it in a part of its own where there is no footer', () => {
    expect(withLockControl(page('x'), '/')).toMatch(
      /x<aside aria-label="Lock"><div class="vault-control".*<\/aside><\/body>/u,
    );
  });

  it('is left as it is where it is no page', () => {
    expect(withLockControl('<p>a part</p>', '/')).toBe('<p>a part</p>');
  });
});
