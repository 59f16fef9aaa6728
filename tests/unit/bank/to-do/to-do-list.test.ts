import { describe, expect, it } from 'vitest';
import { interview } from '../../../../schemas/index.ts';
import { listSchemas } from '../../../../schemas/lists.ts';
import type { BankSource } from '../../../../src/bank/bank-source.ts';
import { bankFromSource } from '../../../../src/bank/story-bank.ts';
import { toDoKinds } from '../../../../src/bank/to-do/to-do-kinds.ts';
import { toDoGroups, toDoList } from '../../../../src/bank/to-do/to-do-list.ts';
import { sampleCompany, sampleCompetency, sampleQuestion } from '../../../fixtures/sample-bank.ts';
import { sampleSource, sampleStorySource } from '../../../fixtures/sample-source.ts';

const star = { situation: ['S'], task: ['T'], actions: ['A'], results: ['R'], reflection: ['L'] };
const answered = [{ question: 'conflict', fit: 'strong' }];
/** A story to which nothing is left to do. */
const done = { star, answers: answered, period: { from: 2020 } };
const at = { line: 1, column: 1 };

const storyOf = (given: Record<string, unknown>, outline = {}) =>
  sampleStorySource('a', { ...done, ...given }, outline);

/** A bank with one story, an answered question and what is given. */
function sourceWith(
  given: Record<string, unknown> = {},
  lists: Parameters<typeof sampleSource>[0] = {},
  rest: Partial<BankSource> = {},
): BankSource {
  return sampleSource(
    {
      companies: [sampleCompany('acme')],
      competencies: [sampleCompetency('ownership')],
      questions: [sampleQuestion('conflict')],
      ...lists,
    },
    { stories: [storyOf(given)], ...rest },
  );
}

const items = (source: BankSource, ...warnings: string[]) =>
  toDoList(
    bankFromSource(source),
    source,
    warnings.map((what) => ({
      what,
      contradicts: what.startsWith('Two'),
      place: { file: 'stories/x.yaml', line: 3, column: 1 },
    })),
  );

const told = (source: BankSource): string[] =>
  items(source).map(({ kind, weight, subject, text, asked }) =>
    [`${kind} ${weight}`, subject, ...(asked === undefined ? [] : [asked]), text].join(' | '),
  );

const figure = (id: string, given: Record<string, unknown> = {}) =>
  listSchemas.figures.parse({
    id,
    measures: 'waiting time',
    scope: 'ward 4',
    value: 8,
    unit: '%',
    status: 'result',
    company: 'acme',
    say: '8 percent',
    ...given,
  });

const interviewSource = (given: Record<string, unknown> = {}, round: Record<string, unknown> = {}) => ({
  id: 'day',
  file: 'stories/interviews/day.yaml',
  positions: { '/rounds/0/questions/0': { line: 9, column: 5 } },
  value: interview.parse({
    title: 'The day',
    audience: 'acme',
    date: '2027-03-09',
    rounds: [{ name: 'Call', kind: 'behavioral', ...round }],
    ...given,
  }),
});

describe('what is still to do', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, []],
    [
      'to confirm',
      { confirm: ['Confirm x.', 'Confirm y.'] },
      ['unconfirmed 8 | Story a | Confirm x.', 'unconfirmed 8 | Story a | Confirm y.'],
    ],
    [
      'a sample that does not say what to confirm',
      { basis: 'sample' },
      ['unconfirmed 8 | Story a | It is a sample, and nothing says what to confirm: list that under `confirm`.'],
    ],
    ['a draft that says it', { basis: 'draft', confirm: ['Confirm x.'] }, ['unconfirmed 8 | Story a | Confirm x.']],
    ['a safe follow-up', { followUps: [{ ask: 'Why?', answer: 'So.', readiness: 'safe' }] }, []],
    [
      'a gap and what is missing in it',
      { followUps: [{ ask: 'How many?', answer: 'I don’t know.', missing: 'Find the number.', readiness: 'gap' }] },
      ['gap 7 | Story a | How many? | Find the number.'],
    ],
    [
      'a gap that does not say what is missing',
      { followUps: [{ ask: 'How many?', answer: 'I don’t know.', readiness: 'gap' }] },
      ['gap 7 | Story a | How many? | Say under `missing` what to find out.'],
    ],
    [
      'half an answer',
      { followUps: [{ ask: 'How many?', answer: 'Some.', missing: 'Find the number.', readiness: 'partial' }] },
      ['partial 6 | Story a | How many? | Find the number.'],
    ],
    [
      'no short form',
      { format: 'project', star: undefined },
      ['ending 6 | Story a | It has no short form: no results.'],
    ],
    [
      'no reflection',
      { star: { ...star, reflection: [] } },
      ['reflection 5 | Story a | Say under `reflection` what you changed afterwards.'],
    ],
    [
      'a practice without an example',
      { format: 'practice', star: undefined, practice: { steps: ['S'] } },
      ['example 4 | Story a | Say under `example` when you did it, and what came of it.'],
    ],
    ['a practice with one', { format: 'practice', star: undefined, practice: { steps: ['S'], example: ['E'] } }, []],
    [
      'a stretch',
      { answers: [{ question: 'conflict', fit: 'stretch' }] },
      ['stretch 3 | conflict? | “Story a” is a stretch.'],
    ],
    [
      'no answer',
      { answers: [] },
      ['question 5 | conflict? | No story answers it.', 'unused 3 | Story a | Name the questions that it answers.'],
    ],
    ['no time', { period: undefined }, ['order 2 | acme | 1 story with neither `period` nor `after`.']],
  ])('in a story: %s', (_what, given, expected) => {
    expect(told(sourceWith(given))).toEqual(expected);
  });

  it.each<[string, ReturnType<typeof figure>[], string[]]>([
    ['one in doubt', [figure('a', { doubt: 'Ask.' })], ['figure 7 | 8%: waiting time | Ask.']],
    ['one in doubt that no story uses', [figure('b', { doubt: 'Ask.' })], []],
  ])('about figures: %s', (_what, figures, expected) => {
    const outline = { figures: [{ target: 'a', position: at }] };
    expect(told(sourceWith({}, { figures }, { stories: [storyOf({}, outline)] }))).toEqual(expected);
  });

  it('in openers and lenses', () => {
    const openers = [
      listSchemas.openers.parse({ id: 'weakness', text: 'Your weakness?' }),
      listSchemas.openers.parse({ id: 'strength', text: 'Your strength?', answers: { 30: 'I listen.' } }),
    ];
    const lenses = [
      listSchemas.lenses.parse({
        id: 'values',
        name: 'Values',
        terms: [
          { name: 'Own it', competencies: ['ownership'], gap: 'A time that cost me something.' },
          { name: 'Ship it', competencies: ['ownership'] },
        ],
      }),
    ];
    expect(told(sourceWith({}, { openers, lenses }))).toEqual([
      'opener 5 | Your weakness? | Write under `id: weakness` what you would say.',
      'lens 4 | Values: Own it | A time that cost me something.',
    ]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['all known', {}, {}, []],
    [
      'no day, and nobody who asks',
      { date: undefined, audience: undefined },
      {},
      [
        'interview 6 | The day | No day yet: add `date`.',
        'interview 6 | The day | No company yet: add `audience`, with its lens.',
      ],
    ],
    [
      'a question without a story, which weighs more',
      {},
      { questions: ['why'] },
      ['question 6 | why? | No story, and an interview of yours expects it.'],
    ],
  ])('before an interview: %s', (_what, given, round, expected) => {
    const interviews = [interviewSource(given, round)];
    const questions = [
      'conflict',
      ...interviews.flatMap(({ value }) => value.rounds.flatMap((each) => each.questions)),
    ];
    expect(told(sourceWith({}, { questions: questions.map(sampleQuestion) }, { interviews }))).toEqual(expected);
  });

  it('weighs more in a story that will be told', () => {
    const given = { confirm: ['Confirm x.'] };
    const weightOf = (source: BankSource): (number | undefined)[] => items(source).map(({ weight }) => weight);
    expect(weightOf(sourceWith(given))).toEqual([8]);
    expect(weightOf(sourceWith(given, {}, { interviews: [interviewSource({}, { pin: ['a'] })] }))).toEqual([9]);
    expect(weightOf(sourceWith(given, {}, { interviews: [interviewSource({}, { questions: ['conflict'] })] }))).toEqual(
      [9],
    );
  });

  it('is said of stories that cannot have been in that order', () => {
    const later = sampleStorySource('b', { ...done, period: { from: 2019 }, after: ['a'] });
    expect(told(sourceWith({}, {}, { stories: [storyOf({}), later] }))).toEqual([
      'contradiction 9 | Story b | It came after “Story a”, as it says, and its period begins before that.',
    ]);
  });

  it('names unfinished files and warnings', () => {
    const source = sourceWith({}, {}, { drafts: [{ id: 'd', file: 'stories/acme/d.mdx' }] });
    expect(
      items(source, 'Odd.', 'Two differ.').map(
        ({ kind, text, place }) => `${kind} ${place.file}:${place.line} ${text}`,
      ),
    ).toEqual([
      'contradiction stories/x.yaml:3 Two differ.',
      'warning stories/x.yaml:3 Odd.',
      'unfinished stories/acme/d.mdx:1 Not finished.',
    ]);
  });

  it('says where each is written, and where the site shows it', () => {
    const story = {
      ...storyOf({ confirm: ['Confirm x.'], followUps: [{ ask: 'Why?', answer: 'So.', readiness: 'gap' }] }),
      positions: { '/confirm/0': { line: 20, column: 5 }, '/followUps/0': { line: 12, column: 5 } },
    };
    const interviews = [interviewSource({}, { questions: ['why'] })];
    const questions = ['conflict', 'why'].map(sampleQuestion);
    const source = sourceWith({}, { questions }, { stories: [story], interviews });
    expect(items(source).map(({ place, link }) => `${place.file}:${place.line} ${link}`)).toEqual([
      'stories/acme/a.mdx:20 /stories/a/#confirm',
      'stories/acme/a.mdx:12 /stories/a/#follow-ups',
      'stories/interviews/day.yaml:9 /questions/why/',
    ]);
  });
});

describe('the list by kind', () => {
  it('has the kind of the heaviest thing first, and each thing once', () => {
    const source = sourceWith({
      star: { ...star, reflection: [] },
      confirm: ['Confirm x.', 'Confirm y.'],
      followUps: [{ ask: 'Why?', answer: 'So.', readiness: 'gap' }],
    });
    const groups = toDoGroups(items(source));
    expect(groups.map(({ kind, count, subjects }) => [kind, count, subjects.map(({ subject }) => subject)])).toEqual([
      ['unconfirmed', 2, ['Story a']],
      ['gap', 1, ['Story a']],
      ['reflection', 1, ['Story a']],
    ]);
  });

  it('is empty where nothing is to do', () => {
    expect(toDoGroups([])).toEqual([]);
  });

  it('knows of each kind what to do, and how much depends on it', () => {
    for (const { name, weight, advice } of Object.values(toDoKinds)) {
      expect(weight).toBeGreaterThanOrEqual(1);
      expect(weight).toBeLessThanOrEqual(9);
      expect(`${name}: ${advice}`).toMatch(/^[A-Z].*: .*[.]$/u);
    }
  });
});
