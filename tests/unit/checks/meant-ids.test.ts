import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { describeProblem } from '../../../src/checks/describe-problem.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { layFixtures, removeFixtures } from '../../fixtures/problem-fixture.ts';

const roots: string[] = [];
afterAll(() => roots.forEach(removeFixtures));

const story = (keys: Readonly<Record<string, string>>, body = ''): string => {
  const lines = {
    title: 'A late release',
    format: 'behavioral',
    company: 'harlan',
    role: 'Engineer',
    headline: 'We shipped.',
    competencies: '[ownership]',
    star: '{ situation: [A.], task: [B.], actions: [C.], results: [D.] }',
    ...keys,
  };
  const typed = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return `---\n${typed.join('\n')}\n---\n\n${body}\n`;
};

const lists = {
  'companies.yaml': '- { id: harlan, name: Harlan County Hospital }\n- { id: zurich, name: Café Zürich }\n',
  'competencies.yaml': '- { id: speaking-up, name: Advocacy, definition: For patients. }\n',
  'questions.yaml':
    '- id: ward-error\n  text: Tell me about an error on the ward.\n  wordings: [What went wrong at the bedside?]\n  kind: behavioral\n',
  'figures.yaml': ['dose-delay', 'first-test', 'second-test']
    .map(
      (id) =>
        `- { id: ${id}, measures: ${id === 'dose-delay' ? 'delay of one dose' : 'potassium'}, scope: once, value: 3, unit: h, status: result, company: harlan, say: three hours }\n`,
    )
    .join(''),
  'harlan/rounds.mdx': story({ title: 'How the rounds changed', format: 'project', star: '' }).replace('star: \n', ''),
};

/** What is to be done about the first problem of a story. */
async function firstFix(text: string): Promise<string | undefined> {
  const root = layFixtures();
  roots.push(root);
  for (const [file, content] of Object.entries({ ...lists, 'harlan/late.mdx': text })) {
    mkdirSync(dirname(join(root, 'stories', file)), { recursive: true });
    writeFileSync(join(root, 'stories', file), content);
  }
  const { bank, problems } = await readBank(root);
  const found = allProblems(bank.source, problems, openedFonts).problems;
  const first = found.find(({ location: { file } }) => file.endsWith('late.mdx'));
  return first && describeProblem(first).fix;
}

describe('a name where an id belongs', () => {
  it.each([
    ['a company', { company: 'Harlan County Hospital' }, 'harlan'],
    ['with a slip', { company: 'Harlan County Hospitl' }, 'harlan'],
    ['without its accents', { company: 'Cafe Zurich' }, 'zurich'],
    ['as an id', { company: 'cafe-zurich' }, 'zurich'],
    ['a competency', { competencies: '[Advocacy]' }, 'speaking-up'],
    ['one of the catalogue', { competencies: '[Stakeholder alignment]' }, 'stakeholder-alignment'],
    ['a question', { answers: '[{ question: Tell me about an error on the ward, fit: strong }]' }, 'ward-error'],
    ['its wording', { answers: '[{ question: "What went wrong at the bedside?", fit: strong }]' }, 'ward-error'],
    ['its beginning', { answers: '[{ question: Tell me about an error., fit: strong }]' }, 'ward-error'],
    ['a story', { related: '[How the rounds changed]' }, 'rounds'],
    ['a project', { project: 'How the Rounds changed' }, 'rounds'],
  ])('%s: the id is suggested', async (_what, keys, id) => {
    expect(await firstFix(story(keys))).toMatch(new RegExp(`^Did you mean \`${id}\`\\?`, 'u'));
  });

  it.each([
    ['<Figure id="Delay of one dose" />', 'Write `id="dose-delay"` instead of `id="Delay of one dose"`.'],
    [
      '<Ask question="What went wrong at the bedside?">\n\nThe dose.\n\n</Ask>',
      'Write `question="ward-error"` instead of `question="What went wrong at the bedside?"`.',
    ],
    [
      '<Figure id="Potassium" />',
      'Write the id of a figure. The ones that exist: `dose-delay`, `first-test` and `second-test`. For a new one, add an entry with `id: potassium` to stories/figures.yaml, and write `potassium` here.',
    ],
  ])('in %s', async (body, fix) => {
    expect(await firstFix(story({}, body))).toBe(fix);
  });

  it.each([
    [
      { company: 'Bäckerei Müller' },
      'Write the id of a company. The ones that exist: `harlan` and `zurich`. For a new one, add an entry with `id: bäckerei-müller` to stories/companies.yaml, and write `bäckerei-müller` here.',
    ],
    [{ company: '"!?"' }, 'Write the id of a company. The ones that exist: `harlan` and `zurich`.'],
    [
      { project: 'Some other work' },
      'Write the id of a project. The ones that exist: `the-platform` and `rounds`. For a new one, write that story in a file named `some-other-work.mdx`, and write `some-other-work` here.',
    ],
  ])('of nothing that exists, %j, is not made up', async (keys, fix) => {
    expect(await firstFix(story(keys))).toBe(fix);
  });
});

it('is looked for only in what is told, however many texts stand where ids belong', async () => {
  const root = layFixtures();
  roots.push(root);
  const answers = Array.from({ length: 90 }, (_, index) => `{ question: "Tell me of the ${index} times that a thing went wrong on the ward, and of what you did", fit: strong }`); // prettier-ignore
  const files = Array.from({ length: 20 }, (_, index) => [
    `harlan/late-${index}.mdx`,
    story({ answers: `[${answers.join(', ')}]` }),
  ]);
  for (const [file = '', content = ''] of [...Object.entries(lists), ...files]) {
    mkdirSync(dirname(join(root, 'stories', file)), { recursive: true });
    writeFileSync(join(root, 'stories', file), content);
  }
  const { bank, problems } = await readBank(root);
  expect(problems.filter(({ kind }) => kind === 'invalid-value')).toHaveLength(20 * 90);
  const told = allProblems(bank.source, problems, openedFonts).problems;
  expect(told.filter(({ kind }) => kind === 'invalid-value')).toHaveLength(20 * 50);
});
