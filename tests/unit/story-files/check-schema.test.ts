import { describe, expect, it } from 'vitest';
import { company, figure, interview, storyFrontmatter } from '../../../schemas/index.ts';
import { checkSchema } from '../../../src/story-files/check-schema.ts';
import { readYaml } from '../../../src/story-files/yaml/yaml-document.ts';

const valid: Readonly<Record<string, string>> = {
  title: 'The launch',
  format: 'behavioral',
  company: 'acme',
  role: 'Engineer',
  headline: 'It worked.',
  competencies: '[ownership]',
};

/** Problems of a valid story in which some lines are different, as `line:column kind details`. */
function problemsWith(lines: Readonly<Record<string, string | undefined>>): unknown[] {
  const text = Object.entries({ ...valid, ...lines })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
  const { problems = [] } = checkSchema(storyFrontmatter, { file: 'f.mdx', ...readYaml('f.mdx', text) });
  return problems.map(({ kind, location, details }) => [`${location.line}:${location.column}`, kind, details]);
}

describe('the language of a story', () => {
  it.each(['ja', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'EN'])('may be %s', (lang) => {
    expect(problemsWith({ lang })).toEqual([]);
  });

  it.each([
    ['Japanese', undefined],
    ['en_US', 'en-US'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['e', undefined],
    ['日本語', undefined],
  ])('is not %s', (lang, suggestion) => {
    expect(problemsWith({ lang })).toMatchObject([
      [
        '7:7',
        'invalid-value',
        { path: ['lang'], received: lang, issue: { kind: 'form', form: 'language' }, suggestion },
      ],
    ]);
  });
});

describe('checkSchema on a story', () => {
  it('gives parsed data', () => {
    const text = `${Object.entries(valid)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n')}\nstar: { situation: [a], task: [{ text: b, pin: true }], actions: [c], results: [d] }`;
    const { data } = checkSchema(storyFrontmatter, { file: 'f.mdx', ...readYaml('f.mdx', text) });
    expect(data).toMatchObject({
      visibility: 'private',
      answers: [],
      star: { situation: [{ text: 'a' }], task: [{ text: 'b', pin: true }] },
    });
  });

  it.each<[string, Record<string, string | undefined>, unknown[]]>([
    ['a missing key', { role: undefined }, [['1:1', 'missing-key', { key: 'role', example: 'role: Technical lead' }]]],
    [
      'a key that is nearly right',
      { visiblity: 'public' },
      [['7:1', 'unknown-key', expect.objectContaining({ key: 'visiblity', suggestion: 'visibility' })]],
    ],
    [
      'a key in an entry',
      { answers: '[{ question: x, fit: strong, angel: y }]' },
      [['7:39', 'unknown-key', { key: 'angel', allowed: ['question', 'fit', 'angle'], suggestion: 'angle' }]],
    ],
    [
      'a key without a space behind its colon',
      { answers: '[{ question:failure, fit: strong }]' },
      [['7:13', 'unknown-key', expect.objectContaining({ spaced: 'question: failure' })]],
    ],
    [
      'a key missing in an entry',
      { answers: '[{ question: x }]' },
      [['7:11', 'missing-key', { key: 'fit', example: 'fit: strong', inBraces: true }]],
    ],
    [
      'a number for text',
      { title: '42' },
      [['1:8', 'wrong-type', { path: ['title'], expected: ['text'], received: 'number', suggestion: undefined }]],
    ],
    [
      'nothing for text',
      { role: '' },
      [['4:7', 'wrong-type', { path: ['role'], expected: ['text'], received: 'nothing', suggestion: undefined }]],
    ],
    [
      'text for a list',
      { related: 'other' },
      [
        [
          '7:10',
          'wrong-type',
          { path: ['related'], expected: ['list'], received: 'text', suggestion: 'related: [other]' },
        ],
      ],
    ],
    [
      'a word that is not among the choices',
      { format: 'behavioural' },
      [
        [
          '2:9',
          'invalid-value',
          expect.objectContaining({
            received: 'behavioural',
            issue: { kind: 'unlisted', allowed: ['project', 'behavioral', 'practice'] },
            suggestion: 'behavioral',
          }),
        ],
      ],
    ],
    [
      'an id as people write it',
      { company: 'Acme Corp.' },
      [['3:10', 'invalid-value', expect.objectContaining({ received: 'Acme Corp.', suggestion: 'acme-corp' })]],
    ],
    [
      'ids where groups with one id each belong',
      { answers: '[failure, mistake]' },
      [0, 1].map(() => [
        expect.any(String),
        'wrong-type',
        expect.objectContaining({
          suggestion: 'answers: [{ question: failure, fit: strong }, { question: mistake, fit: strong }]',
        }),
      ]),
    ],
    [
      'a year where a period belongs',
      { period: '2023' },
      [['7:9', 'wrong-type', expect.objectContaining({ suggestion: 'period: { from: 2023 }' })]],
    ],
    [
      'a title that is empty, once',
      { title: '""' },
      [['1:8', 'invalid-value', expect.objectContaining({ issue: { kind: 'empty' } })]],
    ],
    ['a long headline', { headline: 'x'.repeat(201) }, [['5:11', 'headline-too-long', { length: 201, limit: 200 }]]],
    [
      'too many entries',
      { competencies: '[a, b, c, d, e, f, g]' },
      [
        [
          '6:15',
          'invalid-value',
          expect.objectContaining({
            issue: { kind: 'too-big', measure: 'entries', found: 7, limit: 6, inclusive: true },
          }),
        ],
      ],
    ],
    [
      'an empty list',
      { competencies: '[]' },
      [['6:15', 'invalid-value', expect.objectContaining({ issue: { kind: 'empty' } })]],
    ],
    [
      'text that is too short',
      { title: 'ab' },
      [
        [
          '1:8',
          'invalid-value',
          expect.objectContaining({
            issue: { kind: 'too-small', measure: 'characters', found: 2, limit: 3, inclusive: true },
          }),
        ],
      ],
    ],
    [
      'a period that is a guess',
      { period: '{ from: spring }' },
      [['7:17', 'invalid-value', expect.objectContaining({ path: ['period', 'from'], received: 'spring' })]],
    ],
  ])('tells %s', (_what, lines, problems) => {
    expect(problemsWith(lines)).toEqual(problems);
  });

  const star = (situation: string): Record<string, string> => ({
    star: `{ situation: [${situation}], task: [b], actions: [c], results: [d] }`,
  });

  it.each<[string, string, unknown[]]>([
    [
      'a number',
      '95',
      [
        [
          '7:21',
          'wrong-type',
          {
            path: ['star', 'situation', 0],
            expected: ['text', 'keys'],
            received: 'number',
            suggestion: 'star: { situation: ["95"], task: [b], actions: [c], results: [d] }',
          },
        ],
      ],
    ],
    [
      'text with a colon',
      'Metric: it rose',
      [
        [
          '7:21',
          'wrong-type',
          {
            path: ['star', 'situation', 0],
            expected: ['text'],
            received: 'keys',
            suggestion: 'star: { situation: ["Metric: it rose"], task: [b], actions: [c], results: [d] }',
          },
        ],
      ],
    ],
    [
      'a key of its own',
      '{ text: a, prio: 3 }',
      [['7:32', 'unknown-key', { key: 'prio', allowed: ['text', 'priority', 'pin'], suggestion: undefined }]],
    ],
    [
      'no text',
      '{ pin: true }',
      [['7:21', 'missing-key', { key: 'text', example: 'text: What the line says', inBraces: true }]],
    ],
    [
      'too high a priority',
      '{ text: a, priority: 9 }',
      [
        [
          '7:42',
          'invalid-value',
          expect.objectContaining({
            issue: { kind: 'too-big', measure: 'size', found: 9, limit: 5, inclusive: true },
          }),
        ],
      ],
    ],
  ])('tells a bullet that is %s', (_what, bullet, problems) => {
    expect(problemsWith(star(bullet))).toEqual(problems);
  });
});

describe('checkSchema elsewhere', () => {
  it('counts the place of an entry in its list', () => {
    const yaml = readYaml('f.yaml', '- id: acme\n- about: 3\n  id: other\n');
    const { problems } = checkSchema(company, { file: 'f.yaml', ...yaml, value: { about: 3, id: 'other' }, path: [1] });
    expect(problems?.map(({ kind, location, details }) => [kind, location.line, location.column, details])).toEqual([
      ['missing-key', 2, 3, { key: 'name', example: expect.stringContaining('name:') }],
      ['wrong-type', 2, 10, { path: [1, 'about'], expected: ['text'], received: 'number', suggestion: '- about: "3"' }],
    ]);
  });

  it.each([
    ['a figure without a digit', figure, 'value: many', { kind: 'form', form: 'figure-value' }],
    ['a day that is none', interview, 'date: 2026-02-30', { kind: 'form', form: 'day' }],
  ])('words %s', (_what, schema, text, issue) => {
    const { problems = [] } = checkSchema(schema, { file: 'f.yaml', ...readYaml('f.yaml', text) });
    expect(problems.filter(({ kind }) => kind === 'invalid-value')).toMatchObject([{ details: { issue } }]);
  });
});

describe('what was probably meant', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['an end that is not reached', { period: '{ from: 2024, to: present }' }, { issue: { kind: 'ongoing' } }],
    [
      'a period that goes backward',
      { period: '{ from: 2024-05, to: 2024-01 }' },
      { path: ['period', 'to'], issue: { kind: 'backwards', from: '2024-05' } },
    ],
    ['a month with its year behind', { period: '{ from: 03/2024 }' }, { suggestion: '2024-03' }],
    ['a month of one digit', { period: '{ from: 2024-3 }' }, { suggestion: '2024-03' }],
    ['a day', { period: '{ from: 2024-03-14 }' }, { suggestion: '2024-03' }],
    ['a month by its name', { period: '{ from: March 2024 }' }, { suggestion: '2024-03' }],
    ['a season', { period: '{ from: spring 2024 }' }, { suggestion: undefined }],
    [
      'an id with a sign that nobody sees',
      { company: 'acme\u200B' },
      { issue: { kind: 'hidden-sign', before: 'acme', sign: 'U+200B (zero-width space)' }, suggestion: 'acme' },
    ],
    [
      'an id with a space that does not break',
      { company: 'acme\u00A0' },
      { issue: { kind: 'hidden-sign', sign: 'U+00A0 (no-break space)' }, suggestion: 'acme' },
    ],
    ['an id with an apostrophe', { company: "Don't Panic, Inc." }, { suggestion: 'dont-panic-inc' }],
  ])('%s', (_what, lines, details) => {
    expect(problemsWith(lines)).toMatchObject([[expect.any(String), 'invalid-value', details]]);
  });

  it('of yes and no where true or false belongs', () => {
    expect(
      problemsWith({ star: '{ situation: [{ text: a, pin: yes }], task: [b], actions: [c], results: [d] }' }),
    ).toMatchObject([
      [
        expect.any(String),
        'wrong-type',
        { suggestion: 'star: { situation: [{ text: a, pin: true }], task: [b], actions: [c], results: [d] }' },
      ],
    ]);
  });

  it('of an id whose letters are put together in another way: it is the same id', () => {
    const { data } = checkSchema(storyFrontmatter, {
      file: 'f.mdx',
      ...readYaml(
        'f.mdx',
        `${Object.entries(valid)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n')}\nrelated: [gro\u0308\u00DFe]`,
      ),
    });
    expect(data?.related).toEqual(['größe']);
  });
});
