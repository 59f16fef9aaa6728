import { describe, expect, it } from 'vitest';
import {
  company,
  competency,
  figure,
  followUp,
  identifier,
  interview,
  lens,
  period,
  plainText,
  question,
  storyFrontmatter,
} from '../../../schemas/index.ts';

describe('plain text', () => {
  it.each([
    ['We were late <Private>SECRET</Private>', 'private', '<Private>'],
    ['We were late <private reason="x">', 'private', '<private reason="x">'],
    ['We were late < PRIVATE >', 'private', '< PRIVATE >'],
    ['We were late </Private>', 'private', '</Private>'],
    ['We were late <Redact as="x">y</Redact>', 'private', '<Redact as="x">'],
    ['It took <Figure id="delay" />', 'component', '<Figure id="delay" />'],
    ['It was late <!-- was it? -->', 'comment', '<!--'],
    ['It was late {/* was it? */}', 'comment', '{/*'],
    ['It was **late**.', 'bold', '**late**'],
    ['**Situation: **We were late.', 'bold', '**Situation: **'],
    ['**Led**the release', 'bold', '**Led**'],
    ['It was *really* late.', 'emphasis', '*really*'],
    ['It was _really late_.', 'emphasis', '_really late_'],
    ['It was ==late==.', 'emphasis', '==late=='],
    ['It was ~~late~~ on time.', 'struck', '~~late~~'],
    ['See [the report](https://example.org/a).', 'link', '[the report](https://example.org/a)'],
    ['See [[The report|it]].', 'link', '[[The report|it]]'],
    ['• Led the release', 'bullet', '• '],
    ['It was <b>late</b>.', 'tag', '<b>late</b>'],
    ['We were late<br/>again', 'tag', '<br/>'],
    ['R&amp;D was late', 'entity', '&amp;'],
    ['a\u0007b', 'control-character', '\u0007'],
    ['a\u0085b', 'control-character', '\u0085'],
    ['a\uFEFFb', 'control-character', '\uFEFF'],
    ['a\uD800b', 'control-character', '\uD800'],
  ])('%j holds what it cannot show: %s', (text, flaw, typed) => {
    expect(plainText.safeParse(text).error?.issues).toMatchObject([{ code: 'custom', params: { flaw, typed } }]);
  });

  it.each([
    'It is a private matter, and <b> is a tag.',
    'List<Section> and a < b > c',
    '2**3**4 is 2417851639229258349412352',
    'a * b ** c',
    '*args and *kwargs, **args and **kwargs, *.ts, f(*a, **b), 5 * 3',
    '•••',
    'We replaced `&nbsp;` and `<br>`, and `<b>a</b>` by CSS',
    'snake_case, _id and _rev, /_a_/b_, __init__, a == b == c',
    'Sales* grew and costs* fell. *Adjusted.',
    '3~5 days, 10~20 days, ~~',
    'a[0](b), [sic] (see there), [1][2], x[["a"]], [WIP] it rose',
    '- 5 degrees, #1 of nine, C# and A&B; R&D',
    'Zeile eins\nZeile zwei\tund drei',
    '👩‍💻 می‌خواهم e\u0301 ½ m² CO₂ \u00AD\u2011\u202Fx',
    'constructor',
    '__proto__',
  ])('%j is fine', (text) => {
    expect(plainText.parse(text)).toBe(text);
  });

  const secret = 'x <Private>SECRET</Private>';
  const story = {
    title: 'The launch',
    format: 'behavioral',
    company: 'acme',
    role: 'r',
    headline: 'h',
    competencies: ['c'],
  };
  const star = { situation: ['a'], task: ['b'], actions: ['c'], results: ['d'] };
  const inFigure = {
    id: 'x',
    measures: 'm',
    scope: 's',
    value: 1,
    unit: '%',
    status: 'result',
    company: 'acme',
    say: 's',
  };
  const round = { name: 'n', minutes: 45, kind: 'behavioral' };

  it.each([
    [storyFrontmatter, { ...story, title: secret }],
    [storyFrontmatter, { ...story, role: secret }],
    [storyFrontmatter, { ...story, headline: secret }],
    [storyFrontmatter, { ...story, star: { ...star, results: [secret] } }],
    [storyFrontmatter, { ...story, star: { ...star, task: [{ text: secret, pin: true }] } }],
    [storyFrontmatter, { ...story, answers: [{ question: 'q', fit: 'strong', angle: secret }] }],
    [storyFrontmatter, { ...story, sources: [secret] }],
    [storyFrontmatter, { ...story, confirm: [secret] }],
    [storyFrontmatter, { ...story, allowNumbers: [secret] }],
    [storyFrontmatter, { ...story, practice: { steps: [secret] } }],
    [storyFrontmatter, { ...story, practice: { steps: ['a'], example: [secret] } }],
    [storyFrontmatter, { ...story, practice: { steps: ['a'], limits: [{ text: secret, pin: true }] } }],
    [followUp, { ask: 'a', answer: 'a', missing: secret, readiness: 'gap' }],
    [figure, { ...inFigure, short: secret }],
    [followUp, { ask: secret, answer: 'a', readiness: 'safe' }],
    [followUp, { ask: 'a', answer: secret, readiness: 'safe' }],
    [company, { id: 'x', name: secret, about: 'a' }],
    [company, { id: 'x', name: 'n', about: secret }],
    [competency, { id: 'x', name: 'n', definition: secret }],
    [competency, { id: 'x', name: 'n', definition: 'd', synonyms: [secret] }],
    [question, { id: 'x', text: secret, kind: 'behavioral' }],
    [question, { id: 'x', text: 't', wordings: [secret], kind: 'behavioral' }],
    [lens, { id: 'x', name: secret, terms: [{ name: 'n', competencies: ['c'] }] }],
    [lens, { id: 'x', name: 'n', terms: [{ name: secret, competencies: ['c'] }] }],
    [lens, { id: 'x', name: 'n', terms: [{ name: 'n', gloss: secret, competencies: ['c'] }] }],
    [figure, { ...inFigure, measures: secret }],
    [figure, { ...inFigure, scope: secret }],
    [figure, { ...inFigure, unit: secret }],
    [figure, { ...inFigure, say: secret }],
    [figure, { ...inFigure, source: secret }],
    [interview, { title: secret, audience: 'acme', rounds: [round] }],
    [interview, { title: 'day', audience: 'acme', notes: [secret], rounds: [round] }],
    [interview, { title: 'day', audience: 'acme', rounds: [{ ...round, briefing: [secret] }] }],
    [interview, { title: 'day', audience: 'acme', rounds: [{ ...round, name: secret }] }],
    [interview, { title: 'day', audience: 'acme', rounds: [{ ...round, interviewer: secret }] }],
  ])('in every place that can hold text: %#', (schema, value) => {
    const clean: unknown = JSON.parse(JSON.stringify(value).replaceAll(secret, 'x y'));
    expect(schema.safeParse(clean).success).toBe(true);
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('ids', () => {
  it.each([
    ['stakeholder-alignment', 'stakeholder-alignment'],
    ['gro\u0308\u00DFe', 'größe'],
    ['データ', 'データ'],
    ['人々', '人々'],
    ['constructor', 'constructor'],
  ])('%s is %s', (typed, id) => {
    expect(identifier.parse(typed)).toBe(id);
  });

  it.each(['', 'A', 'a b', 'a--b', '-a', 'a_b', '__proto__', 'acme\u200B', 'x'.repeat(81)])('%j is none', (typed) => {
    expect(identifier.safeParse(typed).success).toBe(false);
  });
});

describe('a period', () => {
  it.each([
    [{ from: 2024 }],
    [{ from: '2024-03', to: '2024-03' }],
    [{ from: '2024-03', to: 2024 }],
    [{ from: 2024, to: '2024-01' }],
    [{ from: '2023-12', to: '2024-01' }],
  ])('%j goes forward', (value) => {
    expect(period.safeParse(value).success).toBe(true);
  });

  it.each([[{ from: '2024-05', to: '2024-01' }], [{ from: 2024, to: 2023 }], [{ from: '2024-01', to: 2023 }]])(
    '%j goes backward',
    (value) => {
      expect(period.safeParse(value).error?.issues).toMatchObject([
        { path: ['to'], params: { flaw: 'backwards', from: String(value.from) } },
      ]);
    },
  );
});
