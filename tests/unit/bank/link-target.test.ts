import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../src/bank/link-target.ts';
import { relativePath } from '../../../src/bank/relative-path.ts';

const file = 'stories/aws/rufus.mdx';
const none = undefined;

describe('linkTarget', () => {
  it.each([
    ['https://example.com/a#b', { kind: 'external' }],
    ['HTTP://example.com', { kind: 'external' }],
    ['//example.com/a', { kind: 'external' }],
    ['/\\example.com', { kind: 'external' }],
    ['mailto:me@example.com', { kind: 'external' }],
    ['tel:+1555', { kind: 'external' }],
    ['javascript:alert(1)', { kind: 'refused' }],
    [' JavaScript:alert(1)', { kind: 'refused' }],
    ['java\nscript:alert(1)', { kind: 'refused' }],
    ['data:text/html,x', { kind: 'refused' }],
    ['file:///etc/hosts', { kind: 'refused' }],
    ['#what-i-did', { kind: 'here', heading: 'what-i-did' }],
    ['#%C3%BCber', { kind: 'here', heading: 'über' }],
    ['#', { kind: 'here', heading: '' }],
    ['/stories/x/', { kind: 'page', path: '/stories/x/', heading: none }],
    ['/stories/x/#a-b', { kind: 'page', path: '/stories/x/', heading: 'a-b' }],
    ['/search/?q=a#b', { kind: 'page', path: '/search/', heading: 'b' }],
    ['/stories/%C3%BCber/', { kind: 'page', path: '/stories/über/', heading: none }],
    ['/stories/u\u0308ber/', { kind: 'page', path: '/stories/über/', heading: none }],
    ['/100%/', { kind: 'page', path: '/100%/', heading: none }],
    ['', { kind: 'page', path: '', heading: none }],
    ['./other.mdx', { kind: 'file', file: 'stories/aws/other.mdx', heading: none }],
    ['other.mdx#a', { kind: 'file', file: 'stories/aws/other.mdx', heading: 'a' }],
    ['../target/x.mdx', { kind: 'file', file: 'stories/target/x.mdx', heading: none }],
    ['../../../../x.mdx', { kind: 'file', file: 'x.mdx', heading: none }],
    ['./other/', { kind: 'file', file: 'stories/aws/other/', heading: none }],
    ['My%20story.mdx', { kind: 'file', file: 'stories/aws/My story.mdx', heading: none }],
  ])('%j', (address, expected) => {
    expect(linkTarget(address, file)).toEqual(expected);
  });
});

describe('relativePath', () => {
  it.each([
    [file, 'stories/aws/x.mdx', './x.mdx'],
    [file, 'stories/target/x.mdx', '../target/x.mdx'],
    [file, 'stories/x.mdx', '../x.mdx'],
    ['stories/x.mdx', 'stories/aws/y.mdx', './aws/y.mdx'],
    ['stories/a/b/x.mdx', 'stories/c/y.mdx', '../../c/y.mdx'],
  ])('%s to %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });

  it('is undone by linkTarget', () => {
    const to = 'stories/c/y.mdx';
    expect(linkTarget(relativePath(file, to), file)).toEqual({ kind: 'file', file: to, heading: none });
  });
});
