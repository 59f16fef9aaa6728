import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/bank/edition.ts';
import { BankReader } from '../../../src/story-files/bank-reader.ts';
import { readBank, type BankReading } from '../../../src/story-files/read-bank.ts';
import { smallLists, storyText } from '../../fixture-project.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'story-bank-read-'));
  for (const [file, text] of Object.entries(smallLists)) write(`stories/${file}`, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const bodiesOf = async (edition: Edition = 'private'): Promise<ReadonlyMap<string, string>> => {
  const reader = new BankReader({ root, check: (_source, problems) => ({ problems: [...problems], numbers: 0 }) });
  const { bodies } = await reader.edition({ edition, base: '/' });
  return new Map([...bodies].map(([id, { html }]) => [id, html]));
};
const kinds = ({ problems }: BankReading): [string, string][] =>
  problems.map(({ location, kind }) => [location.file, kind]);

describe('readBank', () => {
  it('reads stories, lists, interviews and what they may show', async () => {
    write('stories/acme/One Story.mdx', storyText({}, '## Head\n\nA <Figure id="delay" />.\n'));
    write('stories/acme/plan.svg', '<svg/>');
    write(
      'stories/interviews/big-day.yaml',
      'title: The day\naudience: acme\nrounds: [{ name: First, minutes: 45, kind: behavioral }]\n',
    );
    write('public/img/x.png', 'x');
    write('stories/.hidden.mdx', 'not read');
    const {
      bank: { source },
      problems,
    } = await readBank(root);
    expect(problems).toEqual([]);
    expect(source.stories).toMatchObject([
      { id: 'one-story', file: 'stories/acme/One Story.mdx', frontmatter: { visibility: 'private' } },
    ]);
    expect([...(await bodiesOf())]).toEqual([
      [
        'one-story',
        '<h2 id="head">Head</h2>\n<p>A <data class="figure" value="2"><button type="button" popovertarget="figure:delay">two weeks</button><span class="figure-on-paper"> (the launch)</span></data>.</p>',
      ],
    ]);
    expect(source.interviews).toMatchObject([{ id: 'big-day', value: { rounds: [{ minutes: 45, pin: [] }] } }]);
    expect(source.lists.questions.entries).toMatchObject([{ index: 0, value: { id: 'failure' } }]);
    expect(source.assets).toEqual(['stories/acme/plan.svg', '/img/x.png']);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('reads %s like any other text, with the same places', async (_what, change) => {
    const text = storyText(
      { title: 'Über 失敗' },
      '## Head\n\n```js\nconst a = 1;\nconst b = 2;\n```\n\nA [link](#head).\n',
    );
    write('stories/acme/plain.mdx', text);
    write('stories/acme/other.mdx', change(text));
    const {
      bank: { source },
      problems,
    } = await readBank(root);
    const bodies = await bodiesOf();
    expect(problems).toEqual([]);
    expect(bodies.get('other')).toEqual(bodies.get('plain'));
    const [other, plain] = source.stories;
    expect(other?.positions).toEqual(plain?.positions);
    expect(other?.outline).toEqual(plain?.outline);
  });

  it('counts places in the body from the top of the file', async () => {
    write('stories/acme/a.mdx', storyText({}, 'Text.\n\n<Figur id="x" />\n'));
    expect((await readBank(root)).problems).toMatchObject([
      { kind: 'unknown-component', location: { file: 'stories/acme/a.mdx', line: 14, column: 1 } },
    ]);
  });

  it('tells everything that is wrong, of the block at the top and of the text, and reads the rest', async () => {
    write('stories/acme/bad.mdx', storyText({ format: 'novel', role: '' }, 'a <Figur />\n'));
    write('stories/acme/cut.mdx', Buffer.from([0xff, 0xfe, 0x41]));
    write('stories/acme/empty.mdx', '');
    write('stories/acme/good.mdx', storyText());
    write('stories/acme/Good.mdx', storyText());
    write('stories/notes.txt', 'x');
    write('stories/companies.yaml', 'acme: yes\n');
    write('stories/lenses.yaml', '- id: amazon\n  nam: x\n');
    write('stories/interviews/day.yaml', 'title: The day\n');
    const result = await readBank(root);
    expect(kinds(result).sort()).toEqual([
      ['stories/acme/bad.mdx', 'invalid-value'],
      ['stories/acme/bad.mdx', 'unknown-component'],
      ['stories/acme/bad.mdx', 'wrong-type'],
      ['stories/acme/cut.mdx', 'not-utf8'],
      ['stories/acme/empty.mdx', 'empty-file'],
      ['stories/acme/good.mdx', 'duplicate-id'],
      ['stories/companies.yaml', 'not-a-list'],
      ['stories/interviews/day.yaml', 'missing-key'],
      // The misspelled key is told, and not besides that the right one is missing.
      ['stories/lenses.yaml', 'missing-key'],
      ['stories/lenses.yaml', 'unknown-key'],
      ['stories/notes.txt', 'misplaced-file'],
    ]);
    expect(result.bank.source.stories.map(({ id }) => id)).toEqual(['good']);
    expect(result.bank.source.brokenStories.map(({ id }) => id)).toEqual(['bad', 'cut', 'empty']);
    expect(result.bank.source.lists.lenses.brokenIds).toEqual(['amazon']);
  });

  it('reads a folder without anything', async () => {
    rmSync(join(root, 'stories'), { recursive: true });
    expect(await readBank(root)).toMatchObject({
      problems: [],
      parsed: 0,
      bank: { source: { stories: [], assets: [] } },
    });
  });
});

describe('drafts', () => {
  const draft = (text: string) => write('stories/acme/late.mdx', text);

  it.each([
    ['lack what a story needs', '---\ndraft: true\nrole:\n---\n'],
    ['have keys and texts that do not fit yet', '---\ndraft: true\nmood: 3\n---\n<Nothing\n'],
    ['are finished but for that line', storyText({ draft: 'true' })],
    ['have texts that YAML would cut', storyText({ draft: 'true', role: 'Engineer #1', title: 'a\u0007b' })],
  ])('may %s', async (_what, text) => {
    draft(text);
    const { bank, problems } = await readBank(root);
    expect(problems).toEqual([]);
    expect(bank.stories).toEqual([]);
    expect(bank.source).toMatchObject({
      stories: [],
      brokenStories: [],
      drafts: [{ id: 'late', file: 'stories/acme/late.mdx' }],
    });
  });

  it.each([
    ['cannot be read', '---\ndraft: true\ntitle: One: two\n---\n', 'broken-yaml'],
    ['has a key twice', '---\ndraft: true\nrole: a\nrole: b\n---\n', 'duplicate-key'],
    ['says neither yes nor no', storyText({ draft: 'yes' }), 'wrong-type'],
  ])('are told where their YAML %s', async (_what, text, kind) => {
    draft(text);
    expect(kinds(await readBank(root))).toEqual([['stories/acme/late.mdx', kind]]);
  });

  it('are all files whose name, or that of a folder above, begins with _', async () => {
    write('stories/acme/_late.mdx', 'Not begun.');
    write('stories/_ideas/early.mdx', 'Not begun.');
    write('stories/acme/_notes.txt', 'Notes.');
    write('stories/acme/_plan.svg', '<svg/>');
    write('stories/acme/shown.mdx', storyText({}, '[one](./_late.mdx), ![a plan](./_plan.svg)\n'));
    const {
      bank: { source },
      problems,
    } = await readBank(root);
    expect(problems).toEqual([]);
    expect(source.drafts.map(({ id, file }) => `${id} ${file}`)).toEqual([
      'early stories/_ideas/early.mdx',
      'late stories/acme/_late.mdx',
      'notes stories/acme/_notes.txt',
    ]);
    expect(source.assets).toEqual(['stories/acme/_plan.svg']);
    expect((await bodiesOf()).get('shown')).not.toContain('<a ');
  });

  it('are linked by no story, whatever the edition', async () => {
    draft('---\ndraft: true\n---\n');
    write('stories/acme/open.mdx', storyText({ visibility: 'public' }, 'See [it](./late.mdx).\n'));
    for (const edition of ['private', 'public'] as const)
      expect((await bodiesOf(edition)).get('open')).toBe('<p>See it.</p>');
  });

  it('do not hide a story of the same name', async () => {
    write('stories/acme/_late.mdx', 'The old one.');
    draft(storyText());
    write('stories/acme/open.mdx', storyText({}, 'See [it](./late.mdx).\n'));
    expect((await bodiesOf()).get('open')).toContain('href="/stories/late/"');
  });
});
