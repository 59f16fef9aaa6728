import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../../src/bank/edition.ts';
import { BankReader } from '../../../src/story-files/bank-reader.ts';
import { makeFixtureProject, smallLists, storyText, type FixtureProject } from '../../fixture-project.ts';

let project: FixtureProject;
beforeEach(() => {
  project = makeFixtureProject({
    ...smallLists,
    'acme/one.mdx': storyText({}, 'One <Figure id="delay" />.\n'),
    'acme/two.mdx': storyText({}, 'Two.\n'),
  });
});
afterEach(() => project.remove());

const open = (cacheFolder = join(project.root, '.cache')): BankReader =>
  new BankReader({
    root: project.root,
    cacheFolder,
    check: (_source, problems) => ({ problems: [...problems], numbers: 0 }),
  });
const htmlOf = async (reader: BankReader, edition: Edition = 'private'): Promise<string[][]> =>
  [...(await reader.edition({ edition, base: '/' })).bodies].map(([id, { html }]) => [id, html]);

describe('the reader of a bank', () => {
  it('reads once for everyone who asks, and again once it is told to forget', async () => {
    const check = vi.fn(() => ({ problems: [], numbers: 3 }));
    const reader = new BankReader({ root: project.root, check });
    const [one, other] = await Promise.all([reader.read(), reader.read()]);
    expect(one).toBe(other);
    expect(one.numbers).toBe(3);
    await reader.edition({ edition: 'public', base: '/' });
    expect(check).toHaveBeenCalledTimes(1);
    project.write('stories/acme/two.mdx', storyText({}, 'Changed.\n'));
    expect(await htmlOf(reader)).toContainEqual(['two', '<p>Two.</p>']);
    reader.forget();
    expect(await htmlOf(reader)).toContainEqual(['two', '<p>Changed.</p>']);
    expect((await reader.read()).parsed).toBe(1);
  });

  it('gives the same from what was kept as from the files', async () => {
    const fresh = open();
    const first = await fresh.read();
    const rendered = await htmlOf(fresh);
    const again = open();
    const second = await again.read();
    expect([first.parsed, second.parsed]).toEqual([2, 0]);
    expect(second.bank.source).toEqual(first.bank.source);
    expect(second.digest).toBe(first.digest);
    expect(await htmlOf(again)).toEqual(rendered);
  });

  it('parses everything when a list that texts depend on changed, and nothing for another one', async () => {
    await open().read();
    const figures = join(project.root, 'stories/figures.yaml');
    project.write('stories/figures.yaml', readFileSync(figures, 'utf8').replace('value: 2', 'value: 3'));
    const reader = open();
    expect((await reader.read()).parsed).toBe(2);
    expect(await htmlOf(reader)).toContainEqual(['one', expect.stringContaining('3\u00A0weeks')]);
    project.write('stories/companies.yaml', `${smallLists['companies.yaml']}\n# a comment\n`);
    expect((await open().read()).parsed).toBe(0);
  });

  it('never keeps a story with a problem, nor one with code of its own', async () => {
    project.write('stories/acme/two.mdx', storyText({}, 'a <Figur />\n'));
    project.write('stories/acme/three.mdx', storyText({}, 'export const x = 1;\n\nThree: {x}\n'));
    expect((await open().read()).parsed).toBe(3);
    const again = await open().read();
    expect(again.parsed).toBe(2);
    expect(again.problems.map(({ kind }) => kind)).toEqual(['unknown-component']);
  });

  it('checks a bank again only when something about it changed', async () => {
    const check = vi.fn(() => ({ problems: [], numbers: 3 }));
    const options = { root: project.root, cacheFolder: join(project.root, '.cache'), check };
    const reader = new BankReader(options);
    await reader.read();
    reader.forget();
    await reader.read();
    expect((await new BankReader(options).read()).numbers).toBe(3);
    expect(check).toHaveBeenCalledTimes(1);
    project.write('stories/acme/two.mdx', storyText({}, 'Changed.\n'));
    await new BankReader(options).read();
    // What is wrong stands elsewhere now.
    project.write('stories/companies.yaml', `# a comment\n${smallLists['companies.yaml']}`);
    await new BankReader(options).read();
    // It shows in no text, and only in what is wrong.
    project.write('stories/acme/note.doc', 'no story');
    await new BankReader(options).read();
    expect(check).toHaveBeenCalledTimes(4);
  });

  it('takes kept lists only while none of their files changed', async () => {
    const first = await open().read();
    expect((await open().read()).bank.source.lists).toEqual(first.bank.source.lists);
    project.write(
      'stories/companies.yaml',
      `${smallLists['companies.yaml']}- { id: other, name: Other, about: Elsewhere. }\n`,
    );
    const companies = (await open().read()).bank.source.lists.companies.entries;
    expect(companies.map(({ value }) => value.id)).toEqual(['acme', 'other']);
    project.write('stories/companies.yaml', '- { id: acme }\n');
    expect((await open().read()).problems.length).toBeGreaterThan(0);
    expect((await open().read()).problems.length).toBeGreaterThan(0);
  });

  it.each(['read-stories', 'lists.json', 'checked.json', 'bodies-private'])(
    'passes over a damaged %s',
    async (file) => {
      const before = await htmlOf(open());
      const names = readdirSync(join(project.root, '.cache'), { recursive: true, encoding: 'utf8' });
      const damaged = names.filter((name) => name.endsWith('.json') && name.startsWith(file));
      expect(damaged.length).toBeGreaterThan(0);
      for (const name of damaged) project.write(join('.cache', name), 'damaged');
      expect(await htmlOf(open())).toEqual(before);
    },
  );

  it('keeps editions and places apart', async () => {
    project.write('stories/acme/two.mdx', storyText({ visibility: 'public' }, 'To [one](./one.mdx).\n'));
    const reader = open();
    const bodies = async (edition: Edition, base: string) =>
      (await reader.edition({ edition, base })).bodies.get('two')?.html;
    const all = [await bodies('private', '/'), await bodies('private', '/bank/'), await bodies('public', '/')];
    expect(all).toEqual([
      '<p>To <a href="/stories/one/">one</a>.</p>',
      '<p>To <a href="/bank/stories/one/">one</a>.</p>',
      '<p>To one.</p>',
    ]);
    const later = open();
    expect((await later.edition({ edition: 'public', base: '/' })).bodies.get('two')?.html).toBe(all[2]);
    expect((await later.edition({ edition: 'private', base: '/' })).bodies.get('two')?.html).toBe(all[0]);
  });
});

describe('an edition', () => {
  beforeEach(() => {
    project.write(
      'stories/acme/one.mdx',
      storyText(
        {
          visibility: 'public',
          sources: '[a paper of mine]',
          followUps: '[{ ask: Why?, answer: So., readiness: safe }, { ask: How?, answer: Hm., readiness: gap }]',
        },
        'a <Private>secret</Private> <Figure id="delay" />\n',
      ),
    );
    project.write('stories/acme/two.mdx', storyText({ visibility: 'shared' }));
    project.write('stories/acme/three.mdx', storyText());
    project.write(
      'stories/interviews/day.yaml',
      'title: The day\naudience: acme\nrounds: [{ name: First, minutes: 45, kind: behavioral }]\n',
    );
    for (const [list, entry] of [
      ['companies', '- { id: other, name: Other, about: Elsewhere., lens: theirs }\n'],
      ['competencies', '- { id: selling, name: Selling, definition: You sell. }\n'],
      [
        'questions',
        '- { id: gap, text: What do you lack?, wordings: [], competencies: [selling], kind: behavioral }\n',
      ],
      ['lenses', '- { id: theirs, name: Theirs, terms: [{ name: Drive, competencies: [ownership] }] }\n'],
    ] as const) {
      const before = list === 'lenses' ? '' : (smallLists[`${list}.yaml`] ?? '');
      project.write(`stories/${list}.yaml`, before + entry);
    }
  });

  it.each([
    ['private', ['one', 'three', 'two'], 1],
    ['shared', ['one', 'two'], 0],
    ['public', ['one'], 0],
  ] as const)('%s has %j', async (edition, ids, interviews) => {
    const { bank, bodies } = await open().edition({ edition, base: '/' });
    expect(bank.stories.map(({ source }) => source.id)).toEqual(ids);
    expect([...bodies.keys()]).toEqual(ids);
    expect(bank.source.interviews).toHaveLength(interviews);
    expect(bodies.get('one')?.html.includes('secret')).toBe(edition === 'private');
  });

  it('for others has of the lists what its stories reach', async () => {
    const { source } = (await open().edition({ edition: 'public', base: '/' })).bank;
    const idsOf = (list: keyof typeof source.lists): string[] =>
      source.lists[list].entries.map(({ value }) => value.id);
    expect(idsOf('companies')).toEqual(['acme']);
    expect(idsOf('competencies')).toEqual(['ownership']);
    expect(idsOf('questions')).toEqual(['failure']);
    expect(idsOf('lenses')).toEqual([]);
    expect(idsOf('figures')).toEqual(['delay']);
    expect(source.lists.figures.entries[0]?.value.source).toBeUndefined();
  });

  it('for others says neither where facts come from nor what its owner cannot answer', async () => {
    const reader = open();
    const told = async (edition: Edition) => {
      const { frontmatter } = (await reader.edition({ edition, base: '/' })).bank.source.stories[0] ?? {};
      return [frontmatter?.sources, frontmatter?.followUps.map(({ ask }) => ask)];
    };
    expect(await told('private')).toEqual([['a paper of mine'], ['Why?', 'How?']]);
    expect(await told('public')).toEqual([[], ['Why?']]);
  });
});
