import { Prose } from './prose.ts';
import { seededRandom } from '../../.config/word-table/random.ts';

const ids = (name: string, count: number): [string, ...string[]] => [
  `${name}-1`,
  ...Array.from({ length: count - 1 }, (_, index) => `${name}-${index + 2}`),
];
const competencies = ids('competency', 20);
const companies = ids('company', 6);
const questions = ids('question', 60);
/** The figures that stories tell: as reached, and the check holds them to that. */
const results = ids('result', 80);
const figures = [...results, ...ids('target', 40)];

function lists(prose: Prose): Record<string, string> {
  const yaml = (entries: readonly object[]): string => entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
  return {
    'competencies.yaml': yaml(
      competencies.map((id) => ({ id, name: id, definition: prose.sentence(14), synonyms: [prose.words(2)] })),
    ),
    'companies.yaml': yaml(companies.map((id) => ({ id, name: id, about: prose.sentence(12) }))),
    'questions.yaml': yaml(
      questions.map((id) => ({
        id,
        text: prose.sentence(10),
        wordings: [prose.sentence(9), prose.sentence(11)],
        competencies: prose.some(2, competencies),
        kind: prose.one(['behavioral', 'situational', 'project', 'introspection']),
      })),
    ),
    'figures.yaml': yaml(
      figures.map((id) => ({
        id,
        measures: prose.words(4),
        scope: prose.words(5),
        value: prose.number(1, 99),
        unit: prose.one(['%', 'ms', 'weeks']),
        status: results.includes(id) ? 'result' : prose.one(['target', 'not-significant']),
        company: prose.one(companies),
        say: prose.words(5),
      })),
    ),
    'lenses.yaml': '[]\n',
  };
}

function frontmatter(prose: Prose, index: number, format: 'behavioral' | 'project'): string {
  const bullets = (count: number): string[] => Array.from({ length: count }, () => prose.sentence(12));
  const keys = {
    title: `Story ${index} ${prose.words(4)}`,
    format,
    company: prose.one(companies),
    role: 'Engineer',
    headline: prose.sentence(18),
    competencies: prose.some(4, competencies),
    answers: prose
      .some(8, questions)
      .map((question) => ({ question, fit: prose.one(['strong', 'workable', 'stretch']) })),
    star: {
      situation: bullets(2),
      task: bullets(1),
      actions: bullets(4),
      results: bullets(2),
      reflection: bullets(1),
    },
    followUps: bullets(3).map((ask) => ({ ask, answer: prose.sentence(35), readiness: 'safe' })),
    related: index > 2 ? [`story-${prose.number(1, index - 1)}`] : [],
  };
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');
}

const figure = (prose: Prose): string => `<Figure id="${prose.one(results)}" />`;
const told = (prose: Prose, words: number): string =>
  `${prose.paragraph(words)} It came to ${figure(prose)} in the end.`;

function behavioralBody(prose: Prose): string {
  const list = Array.from({ length: 4 }, () => `- ${prose.sentence(10)}`).join('\n');
  return [
    '## Situation',
    told(prose, 130),
    told(prose, 80),
    '## What I did',
    told(prose, 120),
    list,
    told(prose, 110),
    '## What came of it',
    told(prose, 100),
    '<Private>',
    prose.paragraph(30),
    '</Private>',
  ].join('\n\n');
}

const code = (prose: Prose): string =>
  `\`\`\`ts\n// ${prose.words(5)}\nexport const limit = ${prose.number(1, 99)};\nif (limit > 3) throw new Error('${prose.words(3)}');\n\`\`\``;

function projectBody(prose: Prose): string {
  const section = (number: number): string =>
    [
      `<Section title="Part ${number} ${prose.words(2)}" minutes={${prose.number(2, 9)}}>`,
      '<Slide>',
      `### ${prose.words(4)}`,
      Array.from({ length: 4 }, () => `- ${prose.words(6)} ${figure(prose)}`).join('\n'),
      '</Slide>',
      told(prose, 90),
      number === 2 ? code(prose) : told(prose, 30),
      `<Ask question="${prose.one(questions)}">`,
      prose.paragraph(40),
      '</Ask>',
      '</Section>',
    ].join('\n\n');
  return [1, 2, 3, 4].map(section).join('\n\n');
}

/**
 * Writes a bank of some size; the same size gives the same bank.
 * @param count number of stories; one in ten is a project with sections, and each has about 650 words in its text
 * @returns texts by path from stories/
 */
export function generatedBank(count: number): Record<string, string> {
  const prose = new Prose(seededRandom(count));
  const files = lists(prose);
  for (let index = 1; index <= count; index += 1) {
    const format = index % 10 === 0 ? 'project' : 'behavioral';
    const body = format === 'project' ? projectBody(prose) : behavioralBody(prose);
    files[`generated/story-${index}.mdx`] = `---\n${frontmatter(prose, index, format)}\n---\n\n${body}\n`;
  }
  return files;
}
