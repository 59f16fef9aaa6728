import { describe, expect, it } from 'vitest';
import { bankSheets } from '../../../src/sheets/content/bank-sheets.ts';
import { customSheet } from '../../../src/sheets/content/custom-sheet.ts';
import type { SheetContent, SheetGroup } from '../../../src/sheets/content/sheet-content.ts';
import { itemText } from '../../../src/sheets/content/sheet-item.ts';
import { storyBrief } from '../../../src/sheets/content/story-brief.ts';
import { sampleBank, sampleCompany, sampleQuestion, sampleStory } from '../../fixtures/sample-bank.ts';

const position = { line: 1, column: 1 };
const bank = sampleBank({
  companies: [sampleCompany('acme'), sampleCompany('other')],
  questions: [
    { ...sampleQuestion('failure'), competencies: ['ownership'] },
    { ...sampleQuestion('deadline'), competencies: ['delivery', 'ownership'] },
  ],
  figures: [
    {
      id: 'cut',
      measures: 'cut in time',
      scope: 'all',
      value: 8,
      unit: '%',
      status: 'result',
      company: 'acme',
      say: 'eight',
    },
    {
      id: 'goal',
      measures: 'cut in time',
      scope: 'all',
      value: 25,
      unit: '%',
      status: 'target',
      company: 'acme',
      say: 'x',
    },
    {
      id: 'lift',
      measures: 'lift',
      scope: 'all',
      value: 7,
      unit: '%',
      status: 'not-significant',
      company: 'acme',
      say: 'x',
    },
    {
      id: 'cases',
      measures: 'use cases tried',
      scope: 'all',
      value: 2,
      unit: 'use cases',
      status: 'result',
      company: 'acme',
      say: 'x',
    },
  ],
  stories: [
    sampleStory(
      'late',
      {
        period: { from: '2024' },
        competencies: ['ownership', 'delivery'],
        answers: [
          { question: 'deadline', fit: 'stretch' },
          { question: 'failure', fit: 'strong' },
        ],
        star: {
          situation: ['A launch was due.'],
          task: ['It was mine.'],
          actions: [
            'I said so.',
            { text: 'I asked for help.', priority: 1 },
            'I made a plan.',
            { text: 'I tested.', pin: true },
          ],
          results: ['They trusted us.', 'We cut 8%, 2 weeks late.'],
          reflection: ['I ask earlier.'],
        },
        followUps: [
          { ask: 'Why so late?', answer: 'My notes do not say.', readiness: 'gap' },
          { ask: 'Who knew?', answer: 'Everyone.', readiness: 'safe' },
        ],
      },
      { figures: ['cut', 'goal', 'lift', 'cases', 'cut'].map((target) => ({ target, position })) },
    ),
    sampleStory('plan', { competencies: ['delivery', 'ownership'], company: 'other' }),
    sampleStory(
      'talk',
      { format: 'project', competencies: ['delivery'] },
      {
        sections: [
          {
            title: 'The start',
            slug: 'the-start',
            minutes: 2.5,
            slides: [
              { title: 'Where we stood', bullets: ['One', 'Two', 'Three', 'Four'], said: '', spokenWords: 0, position },
            ],
            asks: ['failure'],
            opening: '',
            spokenWords: 300,
            position,
          },
          {
            title: 'The end',
            slug: 'the-end',
            minutes: 5,
            slides: [],
            asks: [],
            opening: '',
            spokenWords: 700,
            position,
          },
        ],
      },
    ),
  ],
});

const outline = (groups: readonly SheetGroup[], indent = ''): string[] =>
  groups.flatMap(({ heading, note, items, groups: inner }) => [
    `${indent}${heading}${note === undefined ? '' : ` (${note})`}`,
    ...items.map((item) => `${indent}  ${item.priority}${item.pin ? '!' : ''} ${item.sign}: ${itemText(item)}`),
    ...outline(inner, `${indent}  `),
  ]);

function sheetOf(kind: string, id: string): SheetContent {
  const found = bankSheets(bank).find((sheet) => sheet.kind === kind && sheet.id === id);
  if (!found) throw new Error(`There is no ${kind} sheet ${id}.`);
  return found;
}

const shown = (sheet: SheetContent): string =>
  [
    sheet.kicker,
    sheet.title,
    sheet.lead ?? '',
    ...(sheet.numbers ?? []).map(({ value, text }) => `${value}: ${text}`),
    ...outline(sheet.groups),
  ].join('\n');

it('a bank has a sheet for each story, talk, company and competency', () => {
  expect(bankSheets(bank).map(({ kind, id }) => `${kind} ${id}`)).toMatchInlineSnapshot(`
    [
      "story late",
      "story plan",
      "story talk",
      "talk talk",
      "company acme",
      "company other",
      "competency ownership",
      "competency delivery",
    ]
  `);
});

describe('the sheet', () => {
  it('of a story', () => {
    expect(shown(sheetOf('story', 'late'))).toMatchInlineSnapshot(`
      "acme · Engineer · 2024
      Story late
      Headline of late
      8%: cut in time (all)
      Situation
        3 bullet: A launch was due.
      Task
        3 bullet: It was mine.
      Actions
        4 bullet: I said so.
        1 bullet: I asked for help.
        4 bullet: I made a plan.
        4! bullet: I tested.
      Results
        5 arrow: They trusted us.
        5 arrow: We cut 8%, 2 weeks late.
      Reflection
        3 bullet: I ask earlier.
      Follow-ups
        2 bullet: [gap] Why so late? My notes do not say.
        1 bullet: Who knew? Everyone.
      Figures
        1 bullet: [not significant] 7% lift (all)
        1 bullet: 2 use cases tried (all)
        Targets
          1 bullet: 25% cut in time (target, all)
      Telling it
        1 bullet: 15 s in the 30-second version
      Good for
        1 bullet: failure?"
    `);
  });

  it('of a company', () => {
    expect(shown(sheetOf('company', 'acme'))).toMatchInlineSnapshot(`
      "Company · 2 stories
      acme
      About acme.
      ownership
        5 none: Story late Headline of late
        5 arrow: We cut 8%, 2 weeks late.
      delivery
        5 none: Story talk Headline of talk"
    `);
  });

  it('of a competency', () => {
    expect(shown(sheetOf('competency', 'ownership'))).toMatchInlineSnapshot(`
      "Competency · 2 stories
      ownership
      About ownership.
      Stories, strongest first
        Story late (acme)
          5 none: Headline of late
          4 bullet: I said so.
          4 bullet: I made a plan.
          5 bullet: I tested.
          5 arrow: We cut 8%, 2 weeks late.
        Story plan (other)
          5 none: Headline of plan
      Questions
        1 bullet: failure?
        1 bullet: deadline?"
    `);
  });

  it('of a talk', () => {
    const sheet = sheetOf('talk', 'talk');
    expect(sheet.strip?.total).toBe(7.5);
    expect(shown(sheet)).toMatchInlineSnapshot(`
      "Talk · acme · 7.5 min
      Story talk
      Headline of talk
      1 The start (0:00–2:30)
        Where we stood
          3 bullet: One
          3 bullet: Two
          3 bullet: Three
          2 bullet: Four
        They ask
          4 bullet: failure?
      2 The end (2:30–7:30)
        2 none: 700 words to say"
    `);
  });

  it('of one’s own', () => {
    const briefs = bank.stories.map((story) => storyBrief(bank, story));
    expect(shown(customSheet(briefs, 'Monday'))).toMatchInlineSnapshot(`
      "Custom sheet · 3 stories
      Monday

      acme
        Story late
          5 none: Headline of late
          4 bullet: I said so.
          4 bullet: I made a plan.
          5 bullet: I tested.
          5 arrow: We cut 8%, 2 weeks late.
      other
        Story plan
          5 none: Headline of plan
      acme
        Story talk
          5 none: Headline of talk"
    `);
    // It is fetched as JSON.
    expect(customSheet(JSON.parse(JSON.stringify(briefs)))).toEqual(customSheet(briefs));
  });

  it('of a story links to the story and the questions', () => {
    const links = sheetOf('story', 'late')
      .groups.flatMap((group) => [group, ...group.groups])
      .flatMap(({ items }) => items.map(({ link }) => link));
    const parts = ['star-situation', 'star-task', 'star-actions', 'star-results', 'star-reflection'];
    const onPage = [...parts, 'figures', 'follow-ups'].map((id) => `/stories/late/#${id}`);
    expect(new Set(links)).toEqual(new Set([...onPage, '/stories/late/', '/questions/failure/']));
  });
});
