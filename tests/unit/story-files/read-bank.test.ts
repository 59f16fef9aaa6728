import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBank, type ReadBankOptions, type ReadBankResult } from '../../../src/story-files/read-bank.ts';
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

const read = (options: Partial<ReadBankOptions> = {}): Promise<ReadBankResult> => readBank({ root, ...options });
const kinds = ({ problems }: ReadBankResult): [string, string][] =>
  problems.map(({ location, kind }) => [location.file, kind]);

describe('readBank', () => {
  it('reads stories, lists, interviews and what they may show', async () => {
    write('stories/acme/One Story.mdx', storyText({}, '## Head\n\nA <Figure id="delay" />.\n'));
    write('stories/acme/plan.svg', '<svg/>');
    write(
      'stories/interviews/big-day.yaml',
      'title: The day\naudience: acme\nrounds: [{ name: First, minutes: 45, kind: behavioral }]\n',
    );
    write('src/public/img/x.png', 'x');
    write('stories/.hidden.mdx', 'not read');
    const { source, bodies, digests, problems } = await read();
    expect(problems).toEqual([]);
    expect(source.stories).toMatchObject([
      { id: 'one-story', file: 'stories/acme/One Story.mdx', frontmatter: { visibility: 'private' } },
    ]);
    expect(bodies).toEqual({
      'one-story': {
        html: '<h2 id="head">Head</h2>\n<p>A <data class="figure" value="2">2\u00A0weeks</data>.</p>',
        deferred: false,
      },
    });
    expect(Object.keys(digests)).toEqual(['one-story']);
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
    const { source, bodies, problems } = await read();
    expect(problems).toEqual([]);
    expect(bodies['other']).toEqual(bodies['plain']);
    const [other, plain] = source.stories;
    expect(other?.positions).toEqual(plain?.positions);
    expect(other?.outline).toEqual(plain?.outline);
  });

  it('counts places in the body from the top of the file', async () => {
    write('stories/acme/a.mdx', storyText({}, 'Text.\n\n<Figur id="x" />\n'));
    expect((await read()).problems).toMatchObject([
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
    const result = await read();
    expect(kinds(result).sort()).toEqual([
      ['stories/acme/bad.mdx', 'invalid-value'],
      ['stories/acme/bad.mdx', 'unknown-component'],
      ['stories/acme/bad.mdx', 'wrong-type'],
      ['stories/acme/cut.mdx', 'not-utf8'],
      ['stories/acme/empty.mdx', 'empty-file'],
      ['stories/acme/good.mdx', 'duplicate-id'],
      ['stories/companies.yaml', 'not-a-list'],
      ['stories/interviews/day.yaml', 'missing-key'],
      ['stories/interviews/day.yaml', 'missing-key'],
      ['stories/lenses.yaml', 'missing-key'],
      ['stories/lenses.yaml', 'missing-key'],
      ['stories/lenses.yaml', 'unknown-key'],
      ['stories/notes.txt', 'misplaced-file'],
    ]);
    expect(result.source.stories.map(({ id }) => id)).toEqual(['good']);
    expect(result.source.brokenStories.map(({ id }) => id)).toEqual(['bad', 'cut', 'empty']);
    expect(result.source.lists.lenses.brokenIds).toEqual(['amazon']);
  });

  it('reads a folder without anything', async () => {
    rmSync(join(root, 'stories'), { recursive: true });
    expect(await read()).toMatchObject({ problems: [], parsedFiles: 0, source: { stories: [], assets: [] } });
  });
});

describe('editions', () => {
  beforeEach(() => {
    write('stories/acme/open.mdx', storyText({ visibility: 'public' }, '[a](./handed.mdx), [b](./hidden.mdx)\n'));
    write('stories/acme/handed.mdx', storyText({ visibility: 'shared' }));
    write('stories/acme/hidden.mdx', storyText({}, '<Private>\n\nsecret\n\n</Private>\n'));
  });

  it.each([
    ['private', ['handed', 'hidden', 'open'], 2],
    ['shared', ['handed', 'open'], 1],
    ['public', ['open'], 0],
  ] as const)('%s has %j', async (edition, ids, links) => {
    const { source, bodies } = await read({ edition });
    expect(source.stories.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(bodies)).toEqual(ids);
    expect(bodies['open']?.html.match(/<a /gu)?.length ?? 0).toBe(links);
  });
});

describe('the cache of a bank', () => {
  const counts = async (options: Partial<ReadBankOptions> = {}): Promise<[number, number]> => {
    const { parsedFiles, unchangedFiles } = await read({ cacheFile: join(root, '.cache', 'c.json'), ...options });
    return [parsedFiles, unchangedFiles];
  };
  beforeEach(() => {
    write('stories/acme/one.mdx', storyText({}, 'One <Figure id="delay" />.\n'));
    write('stories/acme/two.mdx', storyText({}, 'Two.\n'));
  });

  it('leaves unchanged files unparsed, and gives the same bank', async () => {
    const cacheFile = join(root, '.cache', 'c.json');
    const first = await read({ cacheFile });
    const second = await read({ cacheFile });
    expect([first.parsedFiles, first.unchangedFiles]).toEqual([2, 0]);
    expect([second.parsedFiles, second.unchangedFiles]).toEqual([0, 2]);
    expect({ ...second, parsedFiles: 2, unchangedFiles: 0 }).toEqual(first);
  });

  it('parses what changed, and everything when a list that texts depend on did', async () => {
    expect(await counts()).toEqual([2, 0]);
    write('stories/acme/two.mdx', storyText({}, 'Two and a half.\n'));
    expect(await counts()).toEqual([1, 1]);
    write(
      'stories/figures.yaml',
      readFileSync(join(root, 'stories/figures.yaml'), 'utf8').replace('value: 2', 'value: 3'),
    );
    expect(await counts()).toEqual([2, 0]);
    expect((await read()).bodies['one']?.html).toContain('3\u00A0weeks');
    write('stories/companies.yaml', `${readFileSync(join(root, 'stories/companies.yaml'), 'utf8')}\n# a comment\n`);
    expect(await counts()).toEqual([0, 2]);
  });

  it('is of one base and one edition', async () => {
    expect(await counts()).toEqual([2, 0]);
    expect(await counts({ base: '/bank/' })).toEqual([2, 0]);
    expect(await counts({ base: '/bank/' })).toEqual([0, 2]);
  });

  it('never keeps a story with a problem', async () => {
    write('stories/acme/two.mdx', storyText({}, 'a <Figur />\n'));
    expect(await counts()).toEqual([2, 0]);
    const again = await read({ cacheFile: join(root, '.cache', 'c.json') });
    expect([again.parsedFiles, again.unchangedFiles]).toEqual([1, 1]);
    expect(kinds(again)).toEqual([['stories/acme/two.mdx', 'unknown-component']]);
  });

  it('that is damaged is none', async () => {
    expect(await counts()).toEqual([2, 0]);
    write('.cache/c.json', 'damaged');
    expect(await counts()).toEqual([2, 0]);
  });

  it('changes the digest of a story with its text, and of every story with the figures', async () => {
    const before = (await read()).digests;
    write('stories/acme/two.mdx', storyText({}, 'Other.\n'));
    const after = (await read()).digests;
    expect(after['one']).toBe(before['one']);
    expect(after['two']).not.toBe(before['two']);
    write('stories/figures.yaml', '[]\n');
    expect((await read()).digests['one']).not.toBe(after['one']);
  });
});
