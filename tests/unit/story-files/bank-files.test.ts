import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBankFiles } from '../../../src/story-files/bank-files.ts';
import { originalByName } from '../../../src/story-files/conflict-copy.ts';
import { isPassedOver } from '../../../src/story-files/passed-over.ts';

let base: string;
let root: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-files-')));
  root = join(base, 'project');
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Puts files below the folder that holds the project and what is linked into it. */
function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), 'x');
  }
}

function link(file: string, target: string): void {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  symlinkSync(target, join(base, file));
}

const told = async (): Promise<string[]> =>
  (await findBankFiles(root)).problems.map(({ kind, location }) => `${kind} ${location.file}`);

describe('isPassedOver', () => {
  it.each([
    ...['late.mdx~', '#late.mdx#', 'late.mdx.orig', 'late.mdx.bak', '.late.mdx.swp', 'late.mdx.swp', '.#late.mdx'],
    ...['Thumbs.db', 'desktop.ini', 'Icon\r', '.DS_Store', '__MACOSX', '~$late.docx', 'late.mdx___jb_tmp___'],
  ])('passes over %j', (name) => {
    expect(isPassedOver(name)).toBe(true);
  });

  it.each([
    'late.mdx',
    'late 2.mdx',
    'icon.svg',
    'the-backup.mdx',
    'bak.mdx',
    '#1.mdx',
    'notes.docx',
    'swp',
    '_late.mdx',
  ])('looks at %j', (name) => {
    expect(isPassedOver(name)).toBe(false);
  });
});

describe('originalByName', () => {
  const files = new Set(['stories/a/late.mdx', 'stories/questions.yaml']);
  it.each([
    ['late 2', 'late'],
    ['late copy', 'late'],
    ['late copy 3', 'late'],
    ['late (1)', 'late'],
    ['late - Copy', 'late'],
    ['late - Copy (2)', 'late'],
    ['late (copy)', 'late'],
    ['late (3rd copy)', 'late'],
    ['late (conflicted copy 2026-03-01 101500)', 'late'],
    ["late (Ann's conflicted copy 2026-03-01)", 'late'],
    ['late (Case Conflict)', 'late'],
    ['late.sync-conflict-20260301-101500-ABCDEFG', 'late'],
    ['late_conflict-20260301-101500', 'late'],
    ['late [conflicted]', 'late'],
    ['later', undefined],
    ['late-2', undefined],
    ['late (by a week)', undefined],
    ['early 2', undefined],
  ])('%s is a copy of %s', (name, original) => {
    const expected = original === undefined ? undefined : `stories/a/${original}.mdx`;
    expect(originalByName(`stories/a/${name}.mdx`, files)).toBe(expected);
  });

  it('looks in the same folder, for the same ending', () => {
    expect(originalByName('stories/b/late 2.mdx', files)).toBeUndefined();
    expect(originalByName('stories/a/late 2.md', files)).toBeUndefined();
    expect(originalByName('stories/questions 2.yaml', files)).toBe('stories/questions.yaml');
  });
});

describe('findBankFiles', () => {
  it('tells files by what they are', async () => {
    write(
      ...['questions.yaml', 'a/late.mdx', 'a/late.mdx~', 'a/plan.png', 'interviews/day.yaml', '.git/x.mdx'].map(
        (file) => `project/stories/${file}`,
      ),
      ...['noto.otf', 'sub/noto.woff2', 'OFL.txt', 'LICENSE'].map((file) => `project/stories/fonts/${file}`),
      'project/public/cv.pdf',
      'project/public/img/face.jpg',
    );
    expect(await findBankFiles(root)).toEqual({
      stories: ['stories/a/late.mdx'],
      interviews: ['stories/interviews/day.yaml'],
      hasSettings: false,
      hasRedactions: false,
      lists: [{ name: 'questions', file: 'stories/questions.yaml' }],
      drafts: [],
      fonts: ['stories/fonts/noto.otf', 'stories/fonts/sub/noto.woff2'],
      assets: ['stories/a/plan.png', '/cv.pdf', '/img/face.jpg'],
      problems: [],
    });
  });

  it('follows links to folders and to files', async () => {
    write('vault/globex/won.mdx', 'vault/globex/deep/plan.svg', 'elsewhere/lost.mdx', 'project/stories/a/late.mdx');
    link('project/stories/globex', '../../vault/globex');
    link('vault/globex/again.svg', './deep/plan.svg');
    link('project/stories/a/lost.mdx', '../../../elsewhere/lost.mdx');
    const files = await findBankFiles(root);
    expect(files.stories).toEqual(['stories/a/late.mdx', 'stories/a/lost.mdx', 'stories/globex/won.mdx']);
    expect(files.assets).toEqual(['stories/globex/again.svg', 'stories/globex/deep/plan.svg']);
    expect(files.problems).toEqual([]);
  });

  it('follows a link in the place of stories/ itself', async () => {
    write('vault/a/late.mdx', 'vault/a/plan.svg');
    link('vault/a/again.svg', './plan.svg');
    link('project/stories', '../vault');
    const { stories, assets, problems } = await findBankFiles(root);
    expect(stories).toEqual(['stories/a/late.mdx']);
    expect(assets).toEqual(['stories/a/again.svg', 'stories/a/plan.svg']);
    expect(problems).toEqual([]);
  });

  it('goes round in no circle of links', async () => {
    write('project/stories/a/late.mdx', 'vault/b/early.mdx');
    link('project/stories/a/up', '..');
    link('project/stories/a/self', '.');
    link('project/stories/b', '../../vault/b');
    link('vault/b/back', '../../project/stories');
    expect((await findBankFiles(root)).stories).toEqual(['stories/a/late.mdx', 'stories/b/early.mdx']);
  });

  it('tells a picture that is a link to somewhere else, in stories/ and in the public folder', async () => {
    write('vault/plan.svg', 'vault/globex/won.svg', 'project/stories/a/face.png', 'project/public/x.txt');
    link('project/stories/a/plan.svg', '../../../vault/plan.svg');
    link('project/stories/a/inside.png', './face.png');
    link('project/public/keys.txt', '/etc/hostname');
    link('project/public/y.txt', './x.txt');
    expect(await told()).toEqual(['linked-picture stories/a/plan.svg', 'linked-picture public/keys.txt']);
  });

  it('tells links that lead nowhere, and copies that their names give away', async () => {
    write(
      ...['questions.yaml', 'questions (1).yaml', 'a/late.mdx', 'a/late (1).mdx', 'a/late 2.mdx', 'a/notes.docx'].map(
        (file) => `project/stories/${file}`,
      ),
    );
    link('project/stories/a/gone.mdx', './nowhere.mdx');
    expect(await told()).toEqual([
      'copied-file stories/a/late (1).mdx',
      'misplaced-file stories/a/notes.docx',
      'copied-file stories/questions (1).yaml',
      'unreadable-file stories/a/gone.mdx',
    ]);
  });

  it('is content with a project that has nothing', async () => {
    expect(await findBankFiles(root)).toMatchObject({ stories: [], assets: [], problems: [] });
  });

  it('does not take a stories/ that cannot be opened for an empty one', async () => {
    link('project/stories', './stories');
    expect(await told()).toEqual(['unreadable-folder stories']);
  });
});
