import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interview, storyFrontmatter } from '../../schemas/index.ts';
import { listSchemas } from '../../schemas/lists.ts';
import { listNames, visibilities } from '../../schemas/words.ts';
import type { Edition } from '../../src/bank/edition.ts';
import { CanaryProject } from '../canaries/canary-project.ts';
import { decodings } from '../canaries/decodings.ts';
import { findCanaries } from '../canaries/find-canaries.ts';
import { growInPrivate } from '../canaries/grow-in-private.ts';
import { textPlaces } from '../canaries/text-places.ts';
import { buildOrFail } from '../run-build.ts';
import { contentsOf } from '../unit/site-folder/folder-contents.ts';

const project = new CanaryProject();
const { canaries } = project;
afterAll(() => project.remove());

const build = (site: string, edition: Edition, base: string) =>
  buildOrFail({
    root: project.root,
    outDir: project.site(site),
    args: ['--edition', edition, '--base', base, '--site', 'https://example.org'],
    environment: project.environment,
  });

describe('the canaries', () => {
  it.each(visibilities)('stand in every text of a %s story', (visibility) => {
    expect([...(project.storyPlaces.get(visibility) ?? [])]).toEqual(
      expect.arrayContaining(textPlaces(storyFrontmatter)),
    );
  });

  it.each(listNames)('stand in every text of %s', (name) => {
    expect([...project.lists.places[name]]).toEqual(expect.arrayContaining(textPlaces(listSchemas[name])));
  });

  it('stand in every text of an interview', () => {
    expect([...project.interviewPlaces]).toEqual(expect.arrayContaining(textPlaces(interview)));
  });

  it('are all found in the project itself, but for those of its surroundings', async () => {
    const found = await findCanaries(canaries, project.root);
    const missing = canaries.all().filter((canary) => !found.has(canary));
    expect(missing.filter((canary) => !/^(?:path of|variable|author of the PDFs)/u.test(canary))).toEqual([]);
  });

  it.each([
    ['as they are', (word: string) => word],
    ['in capitals', (word: string) => word.toUpperCase()],
    ['with percent signs', (word: string) => word.replace(/./gu, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
    ['in base64', (word: string) => Buffer.from(`"${word}" and more`).toString('base64')],
    ['in base64 after other bytes', (word: string) => Buffer.from(`abc "${word}" and more`).toString('base64url')],
    ['with two bytes a letter', (word: string) => Buffer.from(word, 'utf16le').toString('latin1')],
    [
      'with escapes of HTML',
      (word: string) => word.replace(/./gu, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
    ],
    [
      'with escapes of JavaScript',
      (word: string) => word.replace(/./gu, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
    ],
    ['with tags in between', (word: string) => `${word.slice(0, 4)}<wbr>${word.slice(4)}`],
  ])('are found %s', (_how, written) => {
    const [canary = ''] = canaries.all();
    const [word = ''] = /\w+(?=\)$)/u.exec(canary) ?? [];
    expect(canaries.foundIn(decodings(`x ${written(word)} y`).join('\n'))).toEqual([canary]);
  });
});

/** Builds one after the other: from nothing, and each where another edition was before. */
const builds: readonly { edition: Edition; base: string; site: string; fromNothing?: true }[] = [
  { edition: 'private', base: '/', site: 'first', fromNothing: true },
  { edition: 'public', base: '/', site: 'first' },
  { edition: 'shared', base: '/bank/', site: 'first' },
  { edition: 'public', base: '/bank/', site: 'second', fromNothing: true },
];

describe.each(builds)(
  'the $edition edition under $base, in the $site folder',
  ({ edition, base, site, fromNothing }) => {
    let found: Map<string, string[]>;
    beforeAll(async () => {
      if (fromNothing) rmSync(join(project.root, '.cache'), { recursive: true, force: true });
      await build(site, edition, base);
      found = await findCanaries(canaries, project.site(site));
    });

    it('holds nothing that it must not hold', () => {
      const held = new Set(canaries.heldBy(edition));
      const leaks = [...found].filter(([canary]) => !held.has(canary));
      expect(leaks.map(([canary, files]) => `${canary} in ${files.slice(0, 3).join(', ')}`).sort()).toEqual([]);
    });

    it('holds all that it should hold', () => {
      expect(canaries.heldBy(edition).filter((canary) => !found.has(canary))).toEqual([]);
    });

    it('has no source maps', () => {
      const files = Object.entries(contentsOf(project.site(site)));
      expect(files.length).toBeGreaterThan(50);
      expect(files.filter(([path, content]) => path.endsWith('.map') || content.includes('sourceMappingURL'))).toEqual(
        [],
      );
    });
  },
);

it('what is private changes not one byte of what others get, not even a count', async () => {
  await build('before', 'public', '/');
  expect(growInPrivate(join(project.root, 'stories'))).toBeGreaterThan(4);
  await build('after', 'public', '/');
  const before = contentsOf(project.site('before'));
  const after = contentsOf(project.site('after'));
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  expect([...files].filter((file) => before[file] !== after[file])).toEqual([]);
});
