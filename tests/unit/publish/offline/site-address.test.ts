import { describe, expect, it } from 'vitest';
import { addressOfFile, fileOfPath, pathInSite } from '../../../../src/publish/offline/site-address.ts';

describe('pathInSite', () => {
  it.each([
    ['/', '/', ''],
    ['/stories/', '/', 'stories/'],
    ['/bank/', '/bank/', ''],
    ['/bank/favicon.svg', '/bank/', 'favicon.svg'],
    ['/bank/stories/%E7%B4%8D%20a/', '/bank/', 'stories/納 a/'],
    ['/bank', '/bank/', undefined],
    ['/other/', '/bank/', undefined],
    ['/%E7', '/', undefined],
  ])('of %s in %s is %s', (pathname, base, path) => {
    expect(pathInSite(pathname, base)).toBe(path);
  });
});

describe('fileOfPath', () => {
  const files = new Set(['index.html', '404.html', 'stories/index.html', 'stories/a b/index.html', 'favicon.svg']);

  it.each([
    ['', { file: 'index.html' }],
    ['stories/', { file: 'stories/index.html' }],
    ['stories', { folder: 'stories/' }],
    ['stories/a b', { folder: 'stories/a b/' }],
    ['favicon.svg', { file: 'favicon.svg' }],
    ['404.html', { file: '404.html' }],
    ['favicon.svg/', undefined],
    ['nowhere', undefined],
    ['nowhere/', undefined],
  ])('finds for “%s” %j', (path, found) => {
    expect(fileOfPath(path, files)).toEqual(found);
  });
});

describe('addressOfFile', () => {
  it.each([
    ['index.html', ''],
    ['stories/a b/index.html', 'stories/a%20b/'],
    ['404.html', '404.html'],
    ['not-index.html', 'not-index.html'],
    ['pictures/50% #1?.png', 'pictures/50%25%20%231%3F.png'],
  ])('of %s is “%s”, which leads back to it', (file, address) => {
    expect(addressOfFile(file)).toBe(address);
    expect(fileOfPath(pathInSite(`/bank/${address}`, '/bank/') ?? '-', new Set([file]))).toEqual({ file });
  });
});
