import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as newStory from '../../../src/cli/new-story.ts';
import { projectAdvice } from '../../../src/bank/own-talk-advice.ts';
import { storyTemplate } from '../../../src/story-files/story-template.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { layFixtures, removeFixtures } from '../../fixtures/problem-fixture.ts';
import { runCli } from './run-cli.ts';
import { runInProcess } from './run-in-process.ts';

let root = '';
beforeAll(() => {
  root = layFixtures();
});
afterAll(() => removeFixtures(root));

const kindsIn = async (file: string): Promise<string[]> => {
  const { bank, problems } = await readBank(root);
  return allProblems(bank.source, problems, openedFonts)
    .problems.filter((problem) => problem.location.file === file)
    .map((problem) => problem.kind);
};

/** What an author would type into the empty places. */
const filled = (text: string): string =>
  text
    .replace(/^# A draft .*\ndraft: true\n/mu, '')
    .replace(/^role:$/mu, 'role: Engineer')
    .replace(/^headline:$/mu, 'headline: We shipped on the day.')
    .replace(/^competencies: .*$/mu, 'competencies: [ownership]')
    .replaceAll(/^ {4}-$/gmu, '    - Something happened.')
    .replace('<Section title="The problem">', '<Section title="The problem" minutes={5}>');

describe('npm run new', () => {
  it.each([
    ['behavioral', 'The day: "it" slipped', 'the-day-it-slipped'],
    ['practice', 'How I prepare a release', 'how-i-prepare-a-release'],
    ['project', "The platform's second life", 'the-platforms-second-life'],
  ])('writes a %s story that is sound once it is filled', async (format, title, id) => {
    const { code, output, errors } = runCli('new', title, '--company', 'acme', '--format', format, '--root', root);
    const file = `stories/acme/${id}.mdx`;
    expect(errors).toBe('');
    expect(output).toContain(`Wrote ${file}`);
    expect(output).toContain('npm run check');
    expect(code).toBe(0);
    const text = readFileSync(join(root, file), 'utf8');
    expect(await kindsIn(file)).toEqual([]);
    writeFileSync(join(root, file), text.replace('draft: true', 'draft: false'));
    expect(await kindsIn(file)).not.toEqual([]);
    writeFileSync(join(root, file), filled(text));
    expect(await kindsIn(file)).toEqual([]);
  });

  it('proposes the questions nearest to the headline, in the file and for a story that is begun', async () => {
    const call = ['The late truck', '--company', 'acme', '--root', root] as const;
    const headline = 'We had promised Monday, the truck came on Friday, and I told the customer before he asked.';
    const { code } = await runInProcess('new', newStory, ...call, '--headline', headline);
    expect(code).toBe(0);
    const file = join(root, 'stories/acme/the-late-truck.mdx');
    const text = readFileSync(file, 'utf8');
    const proposed = [...text.matchAll(/^ {2}# - \{ question: ([a-z-]+), fit: workable \} # \S/gmu)].map(
      ([, id]) => id,
    );
    expect(proposed).toContain('missed-deadline');
    writeFileSync(file, text.replace(/^ {2}# - \{ question: missed-deadline/mu, '  - { question: missed-deadline'));
    expect(await kindsIn('stories/acme/the-late-truck.mdx')).toEqual([]);
    const again = await runInProcess('new', newStory, ...call);
    expect([again.code, again.output]).toEqual([
      1,
      expect.stringContaining('{ question: missed-deadline, fit: workable }'),
    ]);
    const tooLong = await runInProcess(
      'new',
      newStory,
      'Too much',
      '--company',
      'acme',
      '--headline',
      'so '.repeat(90),
    );
    expect([tooLong.code, tooLong.errors]).toEqual([2, expect.stringContaining('This headline doesn’t work')]);
    unlinkSync(file);
  });

  it('overwrites nothing', async () => {
    const file = join(root, 'stories/acme/the-slow-query.mdx');
    const before = readFileSync(file, 'utf8');
    const { code, errors } = await runInProcess('new', newStory, 'The slow query', '--root', root);
    expect(errors).toContain('There’s already a story with the id "the-slow-query": stories/acme/the-slow-query.mdx.');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('overwrites no draft, wherever it lies', async () => {
    const { code, output } = await runInProcess('new', newStory, 'Half an idea', '--root', root);
    expect([code, output]).toEqual([0, expect.stringContaining('Delete the line `draft: true`')]);
    renameSync(join(root, 'stories/acme/half-an-idea.mdx'), join(root, 'stories/half-an-idea.mdx'));
    const { code: again, errors } = await runInProcess('new', newStory, 'Half an idea', '--root', root);
    expect([again, errors]).toEqual([1, expect.stringContaining('"half-an-idea": stories/half-an-idea.mdx.')]);
  });

  it('takes the only company there is, and cuts a long name between two words', async () => {
    const title = 'A title that says more than anybody would want to read in an address';
    const { output } = await runInProcess('new', newStory, title, '--root', root);
    expect(output).toContain('stories/acme/a-title-that-says-more-than-anybody-would-want-to.mdx');
  });

  it.each([
    ['letters that take two characters', '𠮷'.repeat(60), '𠮷'.repeat(50)],
    ['letters with marks', 'क्षि'.repeat(20), 'क्षि'.repeat(12)],
    ['no spaces', 'x'.repeat(80), 'x'.repeat(50)],
    ['an apostrophe and signs', "01. Don't panic!", '01-dont-panic'],
  ])('gives a title with %s a name that the checks accept', async (_what, title, id) => {
    const { output } = await runInProcess('new', newStory, title, '--root', root);
    expect(output).toContain(`Wrote stories/acme/${id}.mdx`);
    // A file whose name gives no id would not even be a draft.
    const { bank } = await readBank(root);
    expect(bank.source.drafts.map((draft) => draft.id)).toContain(id);
  });

  it.each([
    [['A story', '--company', 'acne'], 'Did you mean acme?'],
    [['A story', '--format', 'behavior'], 'Did you mean behavioral?'],
    [[], 'Give the story a title'],
    [['A'], 'A title needs 3 to 80 characters, and this one has 1.'],
    [['The <Private>launch</Private>'], 'This title doesn’t work: `<Private>` would show on the page as it is.'],
    [['???'], 'A title needs a letter or a digit.'],
    [['One', 'Two'], 'This command has no use for "Two"'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, errors } = await runInProcess('new', newStory, ...args, '--root', root);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm run new');
    expect(code).toBe(2);
  });
});

describe('storyTemplate', () => {
  it('asks of a practice what it has instead of STAR', () => {
    const text = storyTemplate({ title: 'How I plan', company: 'acme', format: 'practice' });
    expect(text).not.toContain('star:');
    expect(text.slice(text.indexOf('practice:'), text.indexOf('followUps'))).toMatchInlineSnapshot(`
      "practice: # the short form for screen and print, each line as short as you would say it
        steps:
          # what you do, in order
          -
        example:
          # one real time that you did it, and what came of it; or delete this
          -
        limits:
          # when you don't, and what it costs; or delete this
          -
      "
    `);
    expect(text.slice(text.indexOf('## '))).toMatchInlineSnapshot(`
      "## What I do

      ## For example

      ## When I don't
      "
    `);
  });

  it('says in a project what a good talk has', () => {
    const text = storyTemplate({ title: 'The platform', company: 'acme', format: 'project' });
    const notes = text.slice(text.indexOf('# What a good'), text.indexOf('\n---\n'));
    for (const line of notes.split('\n')) expect(line).toMatch(/^# .{1,100}$/u);
    for (const { title } of projectAdvice) expect(notes.replaceAll(/\n# +/gu, ' ')).toContain(`- ${title}. `);
  });

  it('has every key in its place', () => {
    expect(storyTemplate({ title: 'The release', company: 'acme', format: 'behavioral' })).toMatchInlineSnapshot(`
      "---
      title: The release
      format: behavioral
      # A draft is left out of everything: delete these two lines when the story is finished.
      draft: true
      company: acme
      # your job or role there
      role:
      # the first sentence to say, outcome first, at most 200 characters
      headline:
      competencies: [] # ids from the catalogue or competencies.yaml, one to six, strongest first
      answers: [] # questions it answers: { question: id-of-a-question, fit: strong }, or workable, or stretch
      star: # the short form for screen and print, each line as short as you would say it
        situation:
          # where and when, and what was at stake
          -
        task:
          # what you had to do
          -
        actions:
          # what you did, in order
          -
        results:
          # what came of it
          -
        reflection:
          # what you changed afterwards
          -
      followUps: [] # { ask: the deeper question, answer: what you can say now, readiness: safe }, or partial, or gap
      related: [] # ids of other stories
      ---

      ## Situation

      ## What I did

      ## What came of it

      ## What I changed
      "
    `);
  });
});
