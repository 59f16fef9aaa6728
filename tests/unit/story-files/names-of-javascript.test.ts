import { afterEach, describe, expect, it } from 'vitest';
import { bankFromSource } from '../../../src/bank/story-bank.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { answerQuestion } from '../../../src/search/answer/answer.ts';
import { composeEvidence } from '../../../src/search/evidence/evidence.ts';
import { openEvidence } from '../../../src/search/evidence/open-evidence.ts';
import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { readBank, type BankReading } from '../../../src/story-files/read-bank.ts';
import { renderBank } from '../../../src/story-files/render-bank.ts';
import { makeFixtureProject, smallLists, storyText, type FixtureProject } from '../../fixture-project.ts';

let project: FixtureProject | undefined;
afterEach(() => project?.remove());

async function read(files: Readonly<Record<string, string>>): Promise<{ reading: BankReading; problems: Problem[] }> {
  project = makeFixtureProject({ ...smallLists, 'acme/late.mdx': storyText(), ...files });
  const reading = await readBank(project.root);
  return { reading, problems: allProblems(reading.bank.source, reading.problems, openedFonts).problems };
}

/** Ids of the stories that the search names first. */
function found(question: string, { bank }: BankReading): string[] {
  const evidence = openEvidence(composeEvidence(bankFromSource(bank.source), readWordTable()));
  const answer = answerQuestion(question, evidence);
  return answer.kind === 'found' ? answer.stories.map(({ id }) => id) : [];
}

const word = 'constructor';
const list = (name: string, entry: string): Record<string, string> => ({
  [`${name}.yaml`]: `${smallLists[`${name}.yaml`] ?? ''}${entry}\n`,
});

describe('a word that is a name of JavaScript’s own', () => {
  it.each<[string, Record<string, string>]>([
    ['a title', { 'acme/late.mdx': storyText({ title: `The ${word} that leaked` }) }],
    ['a headline', { 'acme/late.mdx': storyText({ headline: `The ${word} leaked.` }) }],
    ['a role', { 'acme/late.mdx': storyText({ role: word }) }],
    ['an angle', { 'acme/late.mdx': storyText({ answers: `[{ question: failure, fit: strong, angle: ${word} }]` }) }],
    [
      'a bullet',
      { 'acme/late.mdx': storyText({ star: `{ situation: [${word}], task: [a], actions: [b], results: [c] }` }) },
    ],
    [
      'a follow-up',
      { 'acme/late.mdx': storyText({ followUps: `[{ ask: ${word}?, answer: ${word}, readiness: safe }]` }) },
    ],
    ['a body', { 'acme/late.mdx': storyText({}, `## ${word}\n\nThe ${word} and its __proto__.\n`) }],
    ['the language of code', { 'acme/late.mdx': storyText({}, `\`\`\`${word}\nx\n\`\`\`\n`) }],
    ['an entity', { 'acme/late.mdx': storyText({}, `The &${word}; leaked.\n`) }],
    ['a question', list('questions', `- { id: q, text: Tell me about a ${word}, kind: behavioral }`)],
    ['a wording', list('questions', `- { id: q, text: Why?, wordings: [A ${word}?], kind: behavioral }`)],
    ['a competency', list('competencies', `- { id: c, name: ${word}, definition: d }`)],
    ['a synonym', list('competencies', `- { id: c, name: C, definition: d, synonyms: [${word}] }`)],
    ['a company', list('companies', `- { id: c, name: ${word}, about: a }`)],
  ])('in %s is a word like others', async (_place, files) => {
    const { reading, problems } = await read(files);
    expect(problems).toEqual([]);
    expect(found('Tell me about a failure', reading)).toEqual(['late']);
    expect(() => found(`What about the ${word}, __proto__ and toString?`, reading)).not.toThrow();
    const bodies = await renderBank(reading.bank, '/', new Map());
    expect([...bodies.keys()]).toEqual(['late']);
  });

  it.each([word, 'prototype', 'valueof', 'hasownproperty'])('is an id like others: %s', async (id) => {
    const { reading, problems } = await read({
      [`${id}/${id}.mdx`]: storyText(
        {
          company: id,
          competencies: `[${id}]`,
          answers: `[{ question: ${id}, fit: strong }]`,
          related: '[late]',
        },
        `A <Figure id="${id}" />.\n\n<Section title="${id}" minutes={1}>\n\n<Ask question="${id}">\n\nx\n\n</Ask>\n\n</Section>\n`,
      ),
      'acme/late.mdx': storyText({ related: `[${id}]` }),
      'companies.yaml': `${smallLists['companies.yaml']}- { id: ${id}, name: C, about: a, lens: ${id} }\n`,
      'competencies.yaml': `${smallLists['competencies.yaml']}- { id: ${id}, name: Kindness, definition: d }\n`,
      'questions.yaml': `${smallLists['questions.yaml']}- { id: ${id}, text: Were you kind?, competencies: [${id}], kind: behavioral }\n`,
      'figures.yaml': `- { id: ${id}, measures: m, scope: s, value: 7, unit: days, status: result, company: ${id}, say: s }\n`,
      'lenses.yaml': `- { id: ${id}, name: L, terms: [{ name: N, competencies: [${id}] }] }\n`,
    });
    expect(problems).toEqual([]);
    expect(found('Tell me about a failure', reading)).toContain('late');
    expect(() => found('Were you kind?', reading)).not.toThrow();
    const bodies = await renderBank(reading.bank, '/', new Map());
    expect(bodies.get(id)?.html).toContain('7\u00A0days');
  });

  it.each([word, '__proto__', 'toString', 'hasOwnProperty'])('is told as a key: %s', async (key) => {
    const { problems } = await read({
      'acme/late.mdx': storyText({ [key]: 'x' }),
      'companies.yaml': `- { id: acme, name: A, about: a, ${key}: x }\n`,
    });
    expect(problems.map(({ kind, details }) => [kind, 'key' in details && details.key])).toEqual([
      ['unknown-key', key],
      ['unknown-key', key],
    ]);
  });

  it.each([
    ['an id', { 'acme/late.mdx': storyText({ company: word }) }, ['unknown-reference']],
    ['a related story', { 'acme/late.mdx': storyText({ related: `[${word}]` }) }, ['unknown-reference']],
    ['a figure', { 'acme/late.mdx': storyText({}, `A <Figure id="${word}" />.\n`) }, ['unknown-reference']],
    ['a format', { 'acme/late.mdx': storyText({ format: word }) }, ['invalid-value']],
    ['a list', { [`${word}.yaml`]: '[]\n' }, ['misplaced-file']],
    ['a file’s name', { 'acme/__proto__.mdx': storyText() }, []],
  ])('that nothing has is told where it names %s', async (_what, files, kinds) => {
    const { problems } = await read(files);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});
