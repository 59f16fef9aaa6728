import { describe, expect, it } from 'vitest';
import { bankFromSource } from '../../../src/bank/story-bank.ts';
import { checkBank } from '../../../src/checks/check-bank.ts';
import { describeProblem } from '../../../src/checks/describe-problem.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { editionOf } from '../../../src/story-files/edition-of.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { makeFixtureProject } from '../../fixture-project.ts';

const catalogue = await readCatalogue();
const [shipped] = catalogue.questions;
if (!shipped) throw new Error('The catalogue has no question.');

async function read(files: Readonly<Record<string, string>>) {
  const project = makeFixtureProject(files);
  try {
    const { bank, problems } = await readBank(project.root);
    return { source: bank.source, problems: [...problems, ...checkBank(bank.source).problems] };
  } finally {
    project.remove();
  }
}

describe("an entry with the id of one of the catalogue's", () => {
  it.each([
    ['takes all from it, and marks a gap', `- id: ${shipped.id}\n`, {}],
    [
      'changes only what it gives',
      `- id: ${shipped.id}\n  text: Why?\n  competencies: []\n`,
      { text: 'Why?', competencies: [] },
    ],
  ])('%s', async (_, text, given) => {
    const { source, problems } = await read({ 'questions.yaml': text });
    expect(problems).toEqual([]);
    const { id, text: asked, wordings, kind } = shipped;
    const kept = { id, text: asked, wordings, kind, ...given, competencies: [] };
    expect(bankFromSource(source).questions).toEqual([kept]);
  });

  it('is told where a key of its own is wrong, at its place', async () => {
    const { problems } = await read({ 'questions.yaml': `- id: ${shipped.id}\n  kind: odd\n` });
    expect(problems.map(({ kind, location: { line, column } }) => [kind, line, column])).toEqual([
      ['invalid-value', 2, 9],
    ]);
  });

  it('is told where it stands twice, hidden or not', async () => {
    const { problems } = await read({ 'questions.yaml': `- id: ${shipped.id}\n- { id: ${shipped.id}, hide: true }\n` });
    expect(problems.map(({ kind, location: { line } }) => [kind, line])).toEqual([['duplicate-entry', 2]]);
  });

  it('takes nothing over that the owner hides', async () => {
    const [competency = ''] = shipped.competencies;
    const files = {
      'questions.yaml': `- id: ${shipped.id}\n`,
      'competencies.yaml': `- { id: ${competency}, hide: true }\n`,
    };
    const { source, problems } = await read(files);
    expect(problems).toEqual([]);
    expect(source.catalogue.competencies.map(({ id }) => id)).not.toContain(competency);
    expect(bankFromSource(source).competencies).toEqual([]);
  });
});

it('what the owner hides cannot be named, and another entry of the catalogue may be what was meant', async () => {
  const [competency = '', other = ''] = catalogue.competencies.map(({ id }) => id);
  const files = {
    'competencies.yaml': `- { id: ${competency}, hide: true }\n`,
    'questions.yaml': `- { id: why, text: Why?, kind: situational, competencies: [${competency}, ${other}x] }\n`,
  };
  const { problems } = await read(files);
  expect(problems.map(({ kind, location: { column } }) => [kind, column])).toEqual([
    ['unknown-reference', 60],
    ['unknown-reference', 62 + competency.length],
  ]);
  expect(problems.map((problem) => describeProblem(problem).fix)).toEqual([
    'Delete `hide: true` there, or name another.',
    `Did you mean \`${other}\`? If not, add an entry with \`id: ${other}x\` to stories/competencies.yaml.`,
  ]);
});

describe('openers.yaml', () => {
  it.each([
    ['private', 'for-me for-some for-all'],
    ['shared', 'for-some for-all'],
    ['public', 'for-all'],
  ] as const)('is of the %s edition as far as its entries say so', async (edition, expected) => {
    const project = makeFixtureProject({
      'openers.yaml': [
        '- { id: for-me, text: Me? }',
        '- { id: for-some, text: Some?, visibility: shared }',
        '- { id: for-all, text: All?, visibility: public }',
      ].join('\n'),
    });
    try {
      const { source } = editionOf((await readBank(project.root)).bank, edition);
      expect(source.lists.openers.entries.map(({ value: { id } }) => id).join(' ')).toBe(expected);
    } finally {
      project.remove();
    }
  });

  const [opener] = catalogue.openers;
  if (!opener) throw new Error('The catalogue has no opener.');

  it('has answers under their seconds, and takes the question and the advice from the catalogue', async () => {
    const text = `- id: ${opener.id}\n  answers:\n    10: Yes.\n    90: |-\n      Well.\n\n      Yes.\n`;
    const { source, problems } = await read({ 'openers.yaml': text });
    expect(problems).toEqual([]);
    const bank = bankFromSource(source);
    expect(bank.openers[0]).toEqual({ ...opener, answers: { 10: 'Yes.', 90: 'Well.\n\nYes.' } });
    expect(bank.openers).toHaveLength(catalogue.openers.length);
  });

  it('is told where a length is none of the three, and where an answer is no text', async () => {
    const text = `- id: ${opener.id}\n  answers:\n    20: Yes.\n    30: [Yes.]\n`;
    const { problems } = await read({ 'openers.yaml': text });
    expect(problems.map(({ kind, location: { line, column } }) => [kind, line, column])).toEqual([
      ['wrong-type', 4, 9],
      ['unknown-key', 3, 5],
    ]);
  });
});
