import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import * as init from '../../../src/cli/init.ts';
import * as newStory from '../../../src/cli/new-story.ts';
import { emptyBank } from '../../../src/story-files/bank-templates.ts';
import { runCli } from './run-cli.ts';
import { runInProcess } from './run-in-process.ts';

let parent = '';
let root = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'story-bank-init-'));
  root = join(parent, 'my bank');
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('npm run init', () => {
  it('begins a bank that checks, and says what to type next', async () => {
    const { code, output } = await runInProcess('init', init, root);
    expect(code).toBe(0);
    expect(output).toMatch(/npm run new -- "The title of a story" --company "Where it happened" --root ".*my bank"/u);
    const checked = runCli('check', '--strict', '--root', root);
    expect([checked.code, checked.output]).toEqual([0, expect.stringContaining('No problems in 0 stories')]);
    expect(readFileSync(join(root, '.gitignore'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['dist/', '.cache/']),
    );
  });

  it('refuses a folder in which no site could be built, before anything is written', async () => {
    const { code, errors } = await runInProcess('init', init, join(parent, 'who?'));
    expect([code, errors]).toEqual([2, expect.stringContaining('Rename the folder who?')]);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('overwrites nothing', async () => {
    await runInProcess('init', init, root);
    const file = join(root, 'stories/companies.yaml');
    writeFileSync(file, '- { id: acme, name: Acme }\n');
    const { code, output } = await runInProcess('init', init, root);
    expect([code, output]).toEqual([0, expect.stringContaining(`Already there, left as it is: ${file}`)]);
    expect(readFileSync(file, 'utf8')).toBe('- { id: acme, name: Acme }\n');
  });

  it('gives editors what completes keys and ids, and keeps it up to date', async () => {
    const { output } = await runInProcess('init', init, root);
    expect(output).toContain(`Wrote ${join(root, '.vscode')}`);
    const schema = join(root, '.vscode/schemas/story.schema.json');
    const shipped = readFileSync(schema, 'utf8');
    expect(shipped).toContain('"headline"');
    const settings = join(root, '.vscode/settings.json');
    writeFileSync(settings, '{ "mine": true }');
    writeFileSync(schema, '{}');
    expect(runCli('check', '--root', root).code).toBe(0);
    expect([readFileSync(settings, 'utf8'), readFileSync(schema, 'utf8')]).toEqual(['{ "mine": true }', shipped]);
    expect(readFileSync(join(root, '.astro/collections/story-frontmatter.schema.json'), 'utf8')).toContain('ownership');
    expect((await runInProcess('init', init, root)).output).not.toContain('.vscode');
  });

  it.each(['', 'below'])('says so where a file is in the way: %j', async (below) => {
    writeFileSync(root, 'mine');
    const { code, errors } = await runInProcess('init', init, join(root, below));
    expect([code, errors]).toEqual([2, expect.stringContaining('can’t be a folder')]);
    expect(readFileSync(root, 'utf8')).toBe('mine');
  });

  it('begins with examples that hold once the signs before them are taken away', async () => {
    await runInProcess('init', init, root);
    for (const [file, text] of Object.entries(emptyBank)) {
      if (!file.startsWith('stories/') || file.endsWith('story-bank.yaml')) continue;
      const example = text.replaceAll(/^# (?=- |\s)/gmu, '');
      expect(parse(example)).toHaveLength(1);
      writeFileSync(join(root, file), example);
    }
    const { output } = runCli('check', '--strict', '--root', root);
    expect(output).toContain('No problems in 0 stories, 1 competency, 1 company, 1 question, 1 figure');
  });

  it('has a place for a first story after one command more', async () => {
    await runInProcess('init', init, root);
    const args = [
      'The demo that slipped',
      '--company',
      'Brennick Tools',
      '--competency',
      'Ownership, Falconry',
      '--definition',
      'Sees it through.',
    ];
    const { code, output } = await runInProcess('new', newStory, ...args, '--root', root);
    expect(code).toBe(0);
    expect(output).toContain('Added to stories/companies.yaml: Brennick Tools (brennick-tools)');
    expect(output).toContain('Added to stories/competencies.yaml: Falconry (falconry)');
    expect(output).toContain('Wrote stories/brennick-tools/the-demo-that-slipped.mdx');
    const story = readFileSync(join(root, 'stories/brennick-tools/the-demo-that-slipped.mdx'), 'utf8');
    expect(story).toContain('\ncompany: brennick-tools\n');
    expect(story).toContain('\ncompetencies: [ownership, falconry] #');
    const finished = story
      .replace('draft: true\n', '')
      .replace('role:', 'role: Engineer')
      .replace('headline:', 'headline: It worked on the day.')
      .replaceAll(/^ {4}-$/gmu, '    - Something happened.');
    writeFileSync(join(root, 'stories/brennick-tools/the-demo-that-slipped.mdx'), finished);
    const checked = runCli('check', '--root', root);
    expect(checked.output).toContain('No problems in 1 story, 2 competencies, 1 company');
  });
});

describe('npm run new, where a list is a link that leads nowhere', () => {
  it.each([
    ['companies', ['--company', 'Acme'], 'company'],
    ['competencies', ['--company', 'acme', '--competency', 'juggling', '--definition', 'Keeps them up.'], 'competency'],
  ])('leaves %s.yaml as it is', async (list, named, one) => {
    await runInProcess('init', init, root);
    writeFileSync(join(root, 'stories/companies.yaml'), '- { id: acme, name: Acme }\n');
    const link = join(root, `stories/${list}.yaml`);
    rmSync(link, { force: true });
    symlinkSync('/nowhere/at/all.yaml', link);
    const { code, errors } = await runInProcess('new', newStory, 'A story', ...named, '--root', root);
    expect([code, errors]).toEqual([
      2,
      expect.stringContaining(`A new ${one} can’t be added to stories/${list}.yaml: it’s a link that leads nowhere.`),
    ]);
    expect(readlinkSync(link)).toBe('/nowhere/at/all.yaml');
    expect(existsSync(join(root, 'stories/acme'))).toBe(false);
  });
});

describe('npm run new, where something is not there', () => {
  beforeEach(() => runInProcess('init', init, root));

  it.each([
    [['A story'], 'Say where it happened: --company "Acme".'],
    [['A story', '--company', 'Acme', '--competency', 'Falconry'], '--definition "'],
    [['A story', '--company', '!!'], 'needs a letter or a digit'],
    [['A story', '--company', 'x'.repeat(70)], 'can’t be the name of a company: it’s too long'],
  ])('says for %j what to type, and writes nothing', async (args, message) => {
    const { code, errors } = await runInProcess('new', newStory, ...args, '--root', root);
    expect(errors).toContain(message);
    expect(code).toBe(2);
    expect(readFileSync(join(root, 'stories/companies.yaml'), 'utf8')).toBe(emptyBank['stories/companies.yaml']);
  });

  it('adds to no list whose letters would be lost, and writes nothing else', async () => {
    const list = join(root, 'stories/competencies.yaml');
    const bytes = Buffer.from('- { id: qualite, name: Qualité, definition: Sees it through. }\n', 'latin1');
    writeFileSync(list, bytes);
    const more = ['--competency', 'Falconry', '--definition', 'Sees it through.', '--root', root];
    const { code, errors } = await runInProcess('new', newStory, 'One', '--company', 'Acme', ...more);
    expect(code).toBe(2);
    expect(errors).toContain('stories/competencies.yaml: the file isn’t saved as UTF-8');
    expect(readFileSync(list)).toEqual(bytes);
    expect(readFileSync(join(root, 'stories/companies.yaml'), 'utf8')).toBe(emptyBank['stories/companies.yaml']);
    expect(existsSync(join(root, 'stories/acme'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('does not begin anew a list that cannot be read', async () => {
    const list = join(root, 'stories/competencies.yaml');
    const text = '- { id: calm, name: Calm, definition: Stays calm. }\n';
    writeFileSync(list, text, { mode: 0o200 });
    chmodSync(list, 0o200);
    const more = ['--competency', 'Falconry', '--definition', 'Sees it through.', '--root', root];
    expect((await runInProcess('new', newStory, 'One', '--company', 'Acme', ...more)).code).not.toBe(0);
    chmodSync(list, 0o600);
    expect(readFileSync(list, 'utf8')).toBe(text);
  });

  it('leaves a list its rights and its place, wherever a link leads', async () => {
    const list = join(root, 'stories/companies.yaml');
    const elsewhere = join(parent, 'companies.yaml');
    writeFileSync(elsewhere, '- { id: other, name: Otherwise }\n', { mode: 0o600 });
    rmSync(list);
    symlinkSync(elsewhere, list);
    expect((await runInProcess('new', newStory, 'One', '--company', 'Acme', '--root', root)).code).toBe(0);
    expect(lstatSync(list).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toContain('- id: acme\n');
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
    expect(readdirSync(parent).sort()).toEqual(['companies.yaml', 'my bank']);
  });

  it.each<[string, (stories: string) => void, string]>([
    ['a file has the company’s name', (stories) => writeFileSync(join(stories, 'acme'), ''), 'can’t be a folder'],
    [
      'the story is a link that leads nowhere',
      (stories) => {
        mkdirSync(join(stories, 'acme'));
        symlinkSync('nowhere', join(stories, 'acme/one.mdx'));
      },
      'stories/acme/one.mdx is a link that leads nowhere',
    ],
  ])('writes nothing where %s', async (_what, lay, message) => {
    lay(join(root, 'stories'));
    const { code, errors } = await runInProcess('new', newStory, 'One', '--company', 'Acme', '--root', root);
    expect([code, errors]).toEqual([2, expect.stringContaining(message)]);
    expect(errors).not.toContain('already a story');
    expect(readFileSync(join(root, 'stories/companies.yaml'), 'utf8')).toBe(emptyBank['stories/companies.yaml']);
  });

  it('takes a company by its name, however it is written, and asks where it could be a slip', async () => {
    await runInProcess('new', newStory, 'One', '--company', 'Brennick Tools', '--root', root);
    const again = await runInProcess('new', newStory, 'Another', '--company', 'brennick tools', '--root', root);
    expect(again.output).toContain('Wrote stories/brennick-tools/another.mdx');
    const slip = await runInProcess('new', newStory, 'Third', '--company', 'Brenick Tools', '--root', root);
    expect(slip.errors).toContain(
      'Did you mean brennick-tools? If it’s a new one, add this to stories/companies.yaml:\n\n- id: brenick-tools\n  name: Brenick Tools\n',
    );
  });
});
