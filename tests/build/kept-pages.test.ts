import { cpSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/bank/edition.ts';
import { cacheFolderOf, openReader } from '../../src/cli/check-project.ts';
import { SiteBuild } from '../../src/cli/site-build.ts';
import { makeBankProject, makeFixtureProject, smallLists, storyText, type FixtureProject } from '../fixture-project.ts';

/** What takes long and is mostly not needed. */
const slowFiles = /PDF|full-text/u;

/** Builds a bank without its PDFs and its full-text index, as a process of its own would. */
async function build(root: string, edition: Edition = 'private', leaveOut = slowFiles): Promise<boolean> {
  const build = await SiteBuild.open({
    reader: await openReader(root, cacheFolderOf(root)),
    edition,
    base: '/',
    domain: undefined,
    author: '',
    outDir: join(root, 'dist'),
    onProgress: () => undefined,
    leaveOut,
  });
  try {
    await build.beginEarly();
    return (await build.finish()).unchanged;
  } finally {
    await build.stop();
  }
}

/** Every file of a project's site with its bytes, but for the mark that a build leaves. */
function siteOf(root: string): Map<string, string> {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
      .filter((path) => !path.startsWith('/.'))
      .sort()
      .map((path) => [path, readFileSync(join(dist, path), 'latin1')]),
  );
}

/** What a build of the bank from nothing gives. */
async function fromNothing(root: string, edition?: Edition, leaveOut?: RegExp): Promise<Map<string, string>> {
  const fresh = makeFixtureProject({});
  try {
    cpSync(join(root, 'stories'), join(fresh.root, 'stories'), { recursive: true });
    await build(fresh.root, edition, leaveOut);
    return siteOf(fresh.root);
  } finally {
    fresh.remove();
  }
}

let project: FixtureProject;

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(project.root, 'stories', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const story = 'harlan/fall-huddles.mdx';

const edits: Readonly<Record<string, () => void>> = {
  'a word in the text of a story': () => change(story, /$/u, '\nAnd the socks stayed.\n'),
  'lines that move all that stands below': () => change(story, /^---\n\n/mu, '---\n\n\n\n'),
  'a heading in the text of a story': () => change(story, /$/u, '\n## What is left\n\nThe socks.\n'),
  'a private passage': () => change(story, /$/u, '\n<Private>\n\nNobody thanked me.\n\n</Private>\n'),
  'a figure that a story names': () => change(story, /$/u, '\nIt took <Figure id="handover-before" />.\n'),
  'the value of a figure': () => change('figures.yaml', 'value: 42', 'value: 43'),
  'a title, and with it the order': () => change(story, /^title: .*$/mu, 'title: A huddle that changed nothing'),
  'what a story answers': () =>
    change(story, '{ question: led-change, fit: stretch }', '{ question: led-change, fit: strong }'),
  'a character that no sheet had': () => change(story, /^role: .*$/mu, 'role: Staff nurse Ω'),
  'a competency': () => change('competencies.yaml', 'name: Patient safety', 'name: Safety of patients'),
  'a question': () => change('questions.yaml', 'a mistake you made', 'one mistake you made'),
  'what an opener is answered with': () => change('openers.yaml', 'I was the charge nurse', 'I am the charge nurse'),
  'a name in a lens': () => change('lenses.yaml', 'name: Safe Hands', 'name: Sure Hands'),
  'an interview': () => change('interviews/northgate-manager.yaml', 'minutes: 45', 'minutes: 50'),
  'who may see a story': () => change(story, 'visibility: private', 'visibility: shared'),
  'a new story': () =>
    project.write(
      'stories/harlan/a-new-one.mdx',
      storyText({
        company: 'harlan',
        competencies: '[patient-safety]',
        answers: '[{ question: mistake-at-work, fit: strong }]',
      }),
    ),
  'a story less': () => rmSync(join(project.root, 'stories/harlan/a-new-one.mdx')),
};

describe('a site that is built again', () => {
  beforeAll(async () => {
    project = makeBankProject('nurse');
    await build(project.root);
  });
  afterAll(() => project.remove());

  const names = Object.keys(edits);
  // What is wrong after one change is wrong after the next as well, so a few are compared together.
  const few = Array.from({ length: Math.ceil(names.length / 3) }, (_, at) => names.slice(3 * at, 3 * at + 3));

  it.each(few.map((some) => ({ some })))('is after changes of $some the same as one from nothing', async ({ some }) => {
    for (const edit of some) {
      edits[edit]?.();
      expect(await build(project.root)).toBe(false);
    }
    expect(siteOf(project.root)).toEqual(await fromNothing(project.root));
  });
});

describe('the public edition', () => {
  beforeAll(async () => {
    project = makeBankProject('nurse');
    await build(project.root);
  });
  afterAll(() => project.remove());

  const shown = 'harlan/two-nurses-one-night.mdx';

  it('takes nothing over that only the private one shows', async () => {
    change(shown, /$/u, '\n<Private>\n\nNobody thanked me.\n\n</Private>\n');
    await build(project.root);
    await build(project.root, 'public');
    expect(siteOf(project.root)).toEqual(await fromNothing(project.root, 'public'));
    change(shown, /$/u, '\nAnd we talked.\n');
    await build(project.root, 'public');
    expect(siteOf(project.root)).toEqual(await fromNothing(project.root, 'public'));
  });
});

describe('the PDFs of the talks that all may see', () => {
  const talk = {
    format: 'project',
    answers: '[]',
    star: '{ situation: [One.], task: [Two.], actions: [Three.], results: [Four.] }',
  };
  const section = (said: string): string =>
    `<Section title="How it went" minutes={4}>\n\n<Slide>\n\n### ${said}\n\n</Slide>\n\nWhat I say.\n\n</Section>\n`;
  beforeAll(() => {
    project = makeFixtureProject({
      ...smallLists,
      'acme/open.mdx': storyText({ ...talk, title: 'A talk', visibility: 'public' }, section('For all')),
      'acme/own.mdx': storyText({ ...talk, title: 'A quiz' }, section('Żółw & Qi: 7 × 8 = 56?')),
    });
  });
  afterAll(() => project.remove());

  it('do not depend on the others, whose letters they had beside them in the last site', async () => {
    const slow = /cheat sheets|full-text/u;
    await build(project.root, 'private', slow);
    await build(project.root, 'public', slow);
    const found = siteOf(project.root);
    expect([...found.keys()]).toContain('/talks/open/slides.pdf');
    expect(found).toEqual(await fromNothing(project.root, 'public', slow));
  });
});

describe('a file of the last site', () => {
  beforeAll(async () => {
    project = makeBankProject('nurse');
    await build(project.root);
  });
  afterAll(() => project.remove());

  const fileNumber = (path: string): number => statSync(join(project.root, 'dist', path)).ino;
  const changed = 'stories/fall-huddles/index.html';
  const others = [
    'stories/late-antibiotic/index.html',
    'questions/index.html',
    'cheat-sheets/story/fall-huddles/index.html',
  ];

  it('stays where it would come out the same', async () => {
    const before = others.map(fileNumber);
    const old = fileNumber(changed);
    edits['a word in the text of a story']?.();
    await build(project.root);
    expect(others.map(fileNumber)).toEqual(before);
    expect(fileNumber(changed)).not.toBe(old);
  });

  let fresh: Map<string, string> | undefined;
  it.each([
    ['cut', (text: string) => text.slice(0, -20)],
    ['altered', (text: string) => text.replaceAll(/"digest":"./gu, '"digest":"_')],
    ['emptied', () => ''],
    ['of another form', () => '{"key":"","files":{}}'],
  ])('is made anew where the record is %s', async (_, damage) => {
    const before = others.map(fileNumber);
    const cache = cacheFolderOf(project.root);
    const [name = ''] = readdirSync(cache).filter((file) => file.startsWith('built-'));
    const text = readFileSync(join(cache, name), 'utf8');
    writeFileSync(join(cache, name), damage(text));
    expect(readFileSync(join(cache, name), 'utf8')).not.toBe(text);
    expect(await build(project.root)).toBe(false);
    for (const [index, file] of others.entries()) expect(fileNumber(file)).not.toBe(before[index]);
    fresh ??= await fromNothing(project.root);
    expect(siteOf(project.root)).toEqual(fresh);
  });

  it('is made anew where somebody has changed it', async () => {
    for (const file of others) writeFileSync(join(project.root, 'dist', file), 'changed by hand');
    edits['a word in the text of a story']?.();
    await build(project.root);
    expect(siteOf(project.root)).toEqual(await fromNothing(project.root));
  });

  it('is not changed by what is written to the next site', async () => {
    const copy = join(project.root, 'copy.html');
    cpSync(join(project.root, 'dist', changed), copy);
    const kept = join(project.root, 'kept.html');
    linkSync(join(project.root, 'dist', changed), kept);
    edits['a word in the text of a story']?.();
    await build(project.root);
    expect(readFileSync(kept)).toEqual(readFileSync(copy));
  });
});
