import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { describeProblem } from '../../../src/checks/describe-problem.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { layFixtures, removeFixtures } from '../../fixtures/problem-fixture.ts';

const roots: string[] = [];
afterAll(() => roots.forEach(removeFixtures));

/** The problems of a bank to which files are added. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<Problem[]> {
  const root = layFixtures();
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'stories', file)), { recursive: true });
    writeFileSync(join(root, 'stories', file), text);
  }
  const { bank, problems } = await readBank(root);
  return allProblems(bank.source, problems, openedFonts).problems;
}

/** `line:column kind` of each of them. */
const found = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await problemsOf(files)).map(({ kind, location: { line, column } }) => `${line}:${column} ${kind}`);

const frontmatter = (lines: string): string => `---
title: The release
format: behavioral
company: acme
role: Engineer
headline: We shipped.
${lines}
star: { situation: [A.], task: [B.], actions: [C.], results: [D.] }
---

`;

describe('a file with several problems', () => {
  it('tells them all in one run, whether they are in a key, in a reference or in the text', async () => {
    const text = `${frontmatter('competencies: [ownership, juggling]\nmood: good\nrelated: [the-slow-query, the-slow-query]')}[here](/nowhere/) and <Figure id="cost" />

<Privat>x</Privat>
`;
    expect(await found({ 'acme/the-release.mdx': text })).toEqual([
      '7:27 unknown-reference',
      '8:1 unknown-key',
      '9:27 duplicate-reference',
      '13:1 broken-link',
      '13:23 unknown-reference',
      '15:1 unknown-component',
    ]);
  });

  it('does not say the same thing twice', async () => {
    const text = `${frontmatter('competencies: [ownership]')}<Figure id="Not an id" /> and <Figure />\n`;
    const kinds = (await found({ 'acme/the-release.mdx': text })).map((row) => row.split(' ')[1]);
    expect(kinds).toEqual(['invalid-prop', 'missing-prop']);
  });

  it('reads on in the text when the frontmatter cannot be read', async () => {
    const text = '---\ntitle: One: two\n---\n\n[here](/nowhere/) and <Private>\n';
    expect(await found({ 'acme/the-release.mdx': text })).toEqual([
      '2:8 broken-yaml',
      '5:1 broken-link',
      '5:23 mdx-syntax',
    ]);
  });
});

describe('a file with a problem', () => {
  it('can be named by others: its id, its page and its file are known', async () => {
    const broken = frontmatter('competencies: [ownership]\nmood: good').replace('behavioral', 'project');
    const text = `${frontmatter('competencies: [ownership]\nproject: broken\nrelated: [broken]')}[one](/stories/broken/#any) and [two](./broken.mdx#any)\n`;
    expect(await found({ 'acme/broken.mdx': broken, 'acme/the-release.mdx': text })).toEqual(['8:1 unknown-key']);
  });
});

describe('a name of an entry whose own id has to be mended', () => {
  it.each([
    ['Acme', 'acme', []],
    ['acme,', 'acme', []],
    ['Acme Corp.', 'acme-corp', []],
    ['2024', '"2024"', []],
    ['Acme', 'acmee', ['Did you mean `acme`? If not, add an entry with `id: acmee` to stories/companies.yaml.']],
    ['"!?"', 'acme', ['Correct it, or add an entry with `id: acme` to stories/companies.yaml.']],
  ])('`id: %s` named as `%s` is told apart from it: %j', async (id, company, expected) => {
    const texts = {
      'companies.yaml': `- id: ${id}\n  name: Acme\n`,
      'acme/the-release.mdx': frontmatter('competencies: [ownership]').replace('company: acme', `company: ${company}`),
    };
    const fixes = (await problemsOf(texts))
      .filter(({ kind, location: { file } }) => kind === 'unknown-reference' && file.endsWith('the-release.mdx'))
      .map((problem) => describeProblem(problem).fix);
    expect(fixes).toEqual(expected);
  });
});

describe('two files with one title', () => {
  const text = (title: string): string => frontmatter('competencies: [ownership]').replace('The release', title);
  it.each([
    ['late.mdx', 'late 2.mdx', 'The release', ['2:8 copied-file']],
    ['late.mdx', 'late - Kopie.mdx', 'The release', ['2:8 copied-file']],
    ['late.mdx', 'late-DESKTOP-7F3A.mdx', 'The release', ['2:8 copied-file']],
    ['late.mdx', 'late 2.mdx', 'The second release', []],
    ['late.mdx', 'later.mdx', 'The release', []],
    ['late.mdx', 'another.mdx', 'The release', []],
    ['late.mdx', '../other/late 2.mdx', 'The release', []],
  ])('%s and %s (%s) are told: %j', async (one, other, title, expected) => {
    expect(await found({ [`acme/${one}`]: text('The release'), [`acme/${other}`]: text(title) })).toEqual(expected);
  });

  it('are told where one of them has a problem of its own, and once for each copy', async () => {
    const broken = text('The release').replace('role: Engineer', 'mood: good');
    expect(
      await found({
        'acme/late.mdx': text('The release'),
        'acme/late 2.mdx': broken,
        'acme/late 3.mdx': text('The release'),
      }),
    ).toEqual(['2:1 missing-key', '2:8 copied-file', '5:1 unknown-key', '2:8 copied-file']);
  });
});

describe('what is fine', () => {
  it('is a file with a byte order mark, Windows line ends and other scripts', async () => {
    const text = `\uFEFF${frontmatter('competencies: [ownership]')}## Äußerste Eile\n\nبسم, 急ぐ. [hin](#äußerste-eile), [zurück](/stories/%C3%BCber-uns/).\n`;
    const files = { 'acme/über-uns.mdx': text.replaceAll('\n', '\r\n'), 'acme/急ぐ.mdx': text };
    expect(await found(files)).toEqual([]);
  });

  it('is every kind of page, with and without a place on it', async () => {
    const pages = [
      '/',
      '/stories/',
      '/stories/the-platform/#the-problem',
      '/stories/the-platform/#full-story',
      '/competencies/ownership/',
      '/companies/acme/#content',
      '/questions/time-you-failed/',
      '/coverage/',
      '/search/?q=query&company=acme',
      '/cheat-sheets/',
      '/cheat-sheets/story/the-slow-query/',
      '/cheat-sheets/competency/ownership/',
      '/cheat-sheets/company/acme/',
      './the-platform.mdx',
      '../acme/the-platform.mdx#where-we-stood',
      '#',
      '#top',
      'https://example.com/',
      'mailto:me@example.com',
      './dashboard.svg',
    ];
    const links = pages.map((page) => `[x](${page})`).join(' ');
    const text = `${frontmatter('competencies: [ownership]')}${links}\n\n![a dashboard](./dashboard.svg)\n`;
    expect(await found({ 'acme/the-release.mdx': text })).toEqual([]);
  });
});
