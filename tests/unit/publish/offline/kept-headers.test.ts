import { expect, it } from 'vitest';
import { keptHeaders } from '../../../../src/publish/offline/kept-headers.ts';

it('keeps what a file is and what protects its reader, not how it came', () => {
  expect(
    keptHeaders([
      ['Content-Type', 'text/html'],
      ['content-encoding', 'br'],
      ['content-length', '12'],
      ['Content-Security-Policy', "frame-ancestors 'none'"],
      ['set-cookie', 'a=b'],
      ['etag', '"1"'],
      ['x-frame-options', 'DENY'],
    ]),
  ).toEqual([
    ['content-type', 'text/html'],
    ['content-security-policy', "frame-ancestors 'none'"],
    ['x-frame-options', 'DENY'],
  ]);
});
