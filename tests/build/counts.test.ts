import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBankProject, makeFixtureProject, smallLists, storyText, type FixtureProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';
import { pagesOf, readPage } from '../site-files.ts';

const talk = '<Section title="All of it" minutes={1}>\n\nIt slipped.\n\n</Section>\n';
const projects: Readonly<Record<string, () => FixtureProject>> = {
  'no story': () => makeBankProject('empty'),
  'one story': () => makeBankProject('one'),
  'two stories, one of them a talk of one minute': () =>
    makeFixtureProject({
      ...smallLists,
      'acme/slipped.mdx': storyText(),
      'acme/talk.mdx': storyText({ title: 'The talk', format: 'project' }, talk),
    }),
};

/** The words of a page as they are read, without its code. */
const words = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/gu, ' ')
    .replace(/<[^>]*?(?:aria-label|content)="([^"]*)"[^>]*>/gu, ' $1 ')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/gu, ' ');

const things = 'story|question|company|competency|lens|page|section|minute|sheet|problem|warning|draft';
const plurals =
  'stories|questions|companies|competencies|lenses|pages|sections|minutes|sheets|problems|warnings|drafts';
const wrongCounts = new RegExp(
  `(?<![\\d.,])(?:1 (?:${plurals})\\b|(?:0|[2-9]|\\d{2,}) (?:${things})\\b|[Aa]ll [01] .{0,20})`,
  'gu',
);

describe.each(Object.entries(projects))('a bank with %s', (_what, make) => {
  const project = make();
  const folder = join(project.root, 'dist');
  let said = '';
  beforeAll(async () => {
    said = (await buildOrFail({ root: project.root, outDir: folder })).output;
    const args = ['--edition', 'public'];
    said += (await buildOrFail({ root: project.root, outDir: join(project.root, 'public-site'), args })).output;
  });
  afterAll(() => project.remove());

  it('counts on its pages as people do', () => {
    const wrong = pagesOf(folder).flatMap((page) =>
      [...words(readPage(folder, page)).matchAll(wrongCounts)].map(([found]) => `${page}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it('counts in the terminal as people do', () => {
    expect(said).toContain('Built ');
    expect([...said.matchAll(wrongCounts)].map(([found]) => found)).toEqual([]);
  });
});

it.each([
  ['empty', 'Start with one story'],
  ['one', 'Add a second story'],
])('says on each list of a bank that has just begun (%s) what to do next', async (bank, title) => {
  const project = makeBankProject(bank);
  const folder = join(project.root, 'dist');
  const lists = [
    '',
    'stories',
    'competencies',
    'companies',
    'questions',
    'coverage',
    'search',
    'recall',
    'cheat-sheets',
  ];
  try {
    await buildOrFail({ root: project.root, outDir: folder });
    for (const list of lists) {
      const page = words(readFileSync(join(folder, list, 'index.html'), 'utf8'));
      expect(page, list).toContain(title);
      expect(page, list).toContain('npm run new -- &quot;A title&quot; --company &quot;Acme&quot;');
    }
  } finally {
    project.remove();
  }
});

it('says of a bank without anything that it has nothing yet, and not that all is well', async () => {
  const project = makeBankProject('empty');
  const folder = join(project.root, 'dist');
  try {
    await buildOrFail({ root: project.root, outDir: folder });
    const page = words(readFileSync(join(folder, 'coverage/index.html'), 'utf8'));
    expect(page).toContain('No competency yet.');
    expect(page).toContain('No question yet.');
    expect(page).not.toMatch(/[Ee]very/u);
  } finally {
    project.remove();
  }
});
