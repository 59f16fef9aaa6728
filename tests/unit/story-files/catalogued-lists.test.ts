import { describe, expect, it } from 'vitest';
import { bankFromSource } from '../../../src/bank/story-bank.ts';
import { checkBank } from '../../../src/checks/check-bank.ts';
import { describeProblem } from '../../../src/checks/describe-problem.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { makeFixtureProject } from '../../fixture-project.ts';

const catalogue = await readCatalogue();
const [shipped] = catalogue.questions;
if (!shipped) throw new Error('The catalogue has no question.');

async function read(files: Readonly<Record<string, string>>) {
  const project = makeFixtureProject(files);
  try {
    const { bank, problems } = await readBank(project.root);
    return { source: bank.source, problems: [...problems, ...checkBank(bank.source)] };
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
