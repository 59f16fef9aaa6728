import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  answer,
  company,
  competency,
  figure,
  followUp,
  interview,
  lens,
  period,
  question,
  round,
  star,
  storyFrontmatter,
} from '../../../../schemas/index.ts';
import { describeProblem } from '../../../../src/checks/describe-problem.ts';
import { printedText, readAs, readStory, storyYaml, withPrintedFix } from './printed-fix.ts';

/** One line of a sound story, what is told of it, and what is read once the printed fix stands in its place. */
type Row = [typed: string, kind: string, meant: unknown, lines?: number];

describe('a fix that is printed, typed as it stands, leaves what was meant', () => {
  it.each<Row>([
    ['We took the product to #1 in its category.', 'dropped-text', 'We took the product to #1 in its category.'],
    ['We cut the # of incidents.', 'dropped-text', 'We cut the # of incidents.'],
    ['Ticket # 532 came first.', 'dropped-text', 'Ticket # 532 came first.'],
    ['We write C #', 'dropped-text', 'We write C #'],
    ['#1 in its category', 'wrong-type', '#1 in its category'],
    ['"Best team" #1 of nine', 'dropped-text', '"Best team" #1 of nine'],
    ['We took the product\n  to #1 in its category.', 'dropped-text', 'We took the product to #1 in its category.', 2],
    ['!Important news', 'dropped-text', '!Important news'],
    ['!!str 42 days', 'dropped-text', '42 days'],
    ['&Co was late', 'dropped-text', '&Co was late'],
    ['*All* were late', 'broken-yaml', 'All were late'],
    ['**Led** the migration', 'broken-yaml', 'Led the migration'],
    ['*All*', 'broken-yaml', 'All'],
    ['We shipped: late', 'broken-yaml', 'We shipped: late'],
    ['We shipped:', 'broken-yaml', 'We shipped:'],
    ['"Ship it" was the rule', 'broken-yaml', '"Ship it" was the rule'],
    ["'it's'", 'broken-yaml', "it's"],
    ['"never closed', 'broken-yaml', 'never closed'],
    ['@home', 'broken-yaml', '@home'],
    ['`npm` was slow', 'broken-yaml', '`npm` was slow'],
    ['%50 of us', 'broken-yaml', '%50 of us'],
    ['>95% of users', 'broken-yaml', '>95% of users'],
    ['| x', 'broken-yaml', '| x'],
    ['? why', 'broken-yaml', '? why'],
    ['- x', 'broken-yaml', '- x'],
    ['[WIP] The launch', 'broken-yaml', '[WIP] The launch'],
    ['[WIP]', 'wrong-type', '[WIP]'],
    ['{{ title }}', 'broken-yaml', '{{ title }}'],
    ['{name}', 'wrong-type', '{name}'],
    ['2024', 'wrong-type', '2024'],
    ['3.10', 'wrong-type', '3.10'],
    ['true', 'wrong-type', 'true'],
    ['Null', 'wrong-type', 'Null'],
    ['~', 'wrong-type', '~'],
    ['"C:\\new folder"', 'changed-text', 'C:\\new folder'],
    ['"It\'s in C:\\temp"', 'changed-text', "It's in C:\\temp"],
    ['We shipped\n  - two weeks late', 'changed-text', 'We shipped - two weeks late', 2],
    ['We were **late**.', 'markup-in-text', 'We were late.'],
    ['We were late <Private>SECRET</Private>.', 'markup-in-text', 'We were late.'],
    ['We were <private reason="x">SECRET</private> late.', 'markup-in-text', 'We were late.'],
    ['We were *really* and _very_ late.', 'markup-in-text', 'We were really and very late.'],
    ['"**Result: **we were late."', 'markup-in-text', 'Result: we were late.'],
    [
      'See [the report](https://example.org/a) and [b](/b/).',
      'markup-in-text',
      'See the report (https://example.org/a) and b.',
    ],
    ['See [[The report|it]] and [[that]].', 'markup-in-text', 'See it and that.'],
    ['• We were late.', 'markup-in-text', 'We were late.'],
    ['We <b>were</b> late<br/>again.', 'markup-in-text', 'We were late again.'],
    ['R&amp;D &lt; 5&nbsp;% &#38; late.', 'markup-in-text', 'R&D < 5 % & late.'],
    ['"We were \\uFEFFlate"', 'markup-in-text', 'We were late'],
  ])('headline: %s', (typed, kind, meant, lines) => {
    const text = storyYaml({ headline: typed });
    const before = readStory(text);
    expect(before.problems.map((problem) => problem.kind)).toEqual([kind]);
    const [problem] = before.problems;
    const after = readStory(
      problem ? withPrintedFix(text, { ...problem, location: { ...problem.location, line: 5 } }, lines) : '',
    );
    expect(after.problems).toEqual([]);
    expect(after.value).toMatchObject({ headline: meant });
  });

  it.each<Row>([
    ['- Shipped PR #532', 'dropped-text', 'Shipped PR #532'],
    ['- Metric: it rose', 'wrong-type', 'Metric: it rose'],
    ['- We shipped:', 'wrong-type', 'We shipped:'],
    ['- Rufus: what: now', 'broken-yaml', 'Rufus: what: now'],
    ['- **Led** the migration', 'broken-yaml', 'Led the migration'],
    ['- 95', 'wrong-type', '95'],
    ['- #1 of nine', 'wrong-type', '#1 of nine'],
    ['- !Important news', 'dropped-text', '!Important news'],
    ['- [WIP] it rose', 'broken-yaml', '[WIP] it rose'],
    ['- { text: it rose, and fell }', 'changed-text', 'it rose, and fell'],
    ['- { text: it rose: by half }', 'broken-yaml', 'it rose: by half'],
    ['- *Really* late', 'broken-yaml', 'Really late'],
    ['- • late', 'markup-in-text', 'late'],
    ["- { text: it's **late** }", 'markup-in-text', "it's late"],
  ])('a bullet %s', (typed, kind, meant) => {
    const text = storyYaml({ star: `\n  situation: [a]\n  task: [b]\n  actions: [c]\n  results:\n    ${typed}` });
    const { problems } = readStory(text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    const [problem] = problems;
    const after = readStory(problem ? withPrintedFix(text, problem) : '');
    expect(after.problems).toEqual([]);
    expect(after.value).toMatchObject({ star: { results: [{ text: meant }] } });
  });

  it.each<[string, string, string, unknown]>([
    ['star', '{ situation: [Ranked #1, by all], task: [b], actions: [c], results: [d] }', 'broken-yaml', undefined],
    ['sources', '[saved 1,000 euros, time]', 'changed-text', ['saved 1,000 euros', 'time']],
    ['sources', '[saved 1,000 euros, and time]', 'changed-text', ['saved 1,000 euros, and time']],
    ['sources', '[Rank #1, b]', 'broken-yaml', ['Rank #1', 'b']],
    ['sources', '[a: b, c]', 'wrong-type', ['a: b', 'c']],
    ['sources', '[@home, b]', 'broken-yaml', ['@home', 'b']],
    ['sources', '[a, b', 'broken-yaml', ['a', 'b']],
    ['related', 'other', 'wrong-type', ['other']],
    ['related', 'one, other', 'wrong-type', ['one', 'other']],
    ['answers', 'mistake', 'wrong-type', [{ question: 'mistake', fit: 'strong' }]],
    ['answers', 'mistake, failure', 'wrong-type', [{ question: 'mistake' }, { question: 'failure' }]],
    ['answers', '[{ question: x, fit: strong, angle: "unclosed }]', 'broken-yaml', [{ angle: 'unclosed' }]],
    ['answers', '[{ question: x, angle: "unclosed, fit: strong }]', 'broken-yaml', [{ angle: 'unclosed' }]],
    ['sources', '[one, "unclosed]', 'broken-yaml', ['one', 'unclosed']],
    ['answers', '[{ question: failure, fit: strong, angle: so: it was }]', 'broken-yaml', [{ angle: 'so: it was' }]],
  ])('%s: %s', (key, typed, kind, meant) => {
    const text = storyYaml({ [key]: typed });
    const { problems } = readStory(text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    if (meant === undefined) return;
    const [problem] = problems;
    const after = readStory(problem ? withPrintedFix(text, problem) : '');
    expect(after.problems).toEqual([]);
    expect(after.value).toMatchObject({ [key]: meant });
  });

  it.each([
    'We won, and lost',
    'it broke [twice',
    'it broke twice]',
    'it went {up',
    'it went up}',
    'it rose: by half',
    'it was C # at first',
    'it was #1 of nine',
    'it was **late**: again',
    '@home, and [at work]: both',
    'a quote "x": so',
    '*All* were late, too',
    '100%: all of [it], really',
  ])('a text in brackets or braces: %s', (typed) => {
    const meant = typed.replaceAll('*', '');
    const places = {
      inBraces: [`[{ text: ${typed} }]`, [{ text: meant }]],
      inBracesWithMore: [`[{ text: ${typed}, priority: 2 }]`, [{ text: meant, priority: 2 }]],
      behindMore: [`[{ priority: 2, text: ${typed} }]`, [{ text: meant, priority: 2 }]],
      amongGroups: [
        `[{ text: a }, { text: ${typed} }, { text: "c, d" }]`,
        [{ text: 'a' }, { text: meant }, { text: 'c, d' }],
      ],
      besideQuoted: [
        `["a, b", ${typed.replaceAll(',', '')}, Told them]`,
        ['a, b', meant.replaceAll(',', ''), 'Told them'].map((text) => ({ text })),
      ],
    } as const;
    for (const [place, [value, bullets]] of Object.entries(places)) {
      const yaml = storyYaml({ star: `\n  situation: [a]\n  task: [b]\n  actions: [c]\n  results: ${value}` });
      const [problem] = readStory(yaml).problems;
      const after = readStory(problem ? withPrintedFix(yaml, problem) : yaml);
      expect([place, after.problems]).toEqual([place, []]);
      expect([place, after.value]).toMatchObject([place, { star: { results: bullets } }]);
    }
  });

  const starWith = (key: string, typed: string): string =>
    Object.entries({ situation: '[a]', task: '[b]', actions: '[c]', results: '[d]', reflection: '[e]', [key]: typed })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');

  it.each<[string, z.ZodType, string, (typed: string) => string]>([
    ...['situation', 'task', 'actions', 'results', 'reflection'].map(
      (key): [string, z.ZodType, string, (typed: string) => string] => [
        key,
        star,
        key,
        (typed) => starWith(key, typed),
      ],
    ),
    ['wordings', question, 'wordings', (typed) => `id: x\ntext: t\nkind: behavioral\nwordings: ${typed}`],
    ['synonyms', competency, 'synonyms', (typed) => `id: x\nname: n\ndefinition: d\nsynonyms: ${typed}`],
    ['sources', storyFrontmatter, 'sources', (typed) => storyYaml({ sources: typed })],
  ])('a sentence with a comma in brackets is told among %s', (_what, schema, key, yaml) => {
    const sentence = 'We lost it, and won';
    for (const [typed, meant] of [
      [`[${sentence}]`, [sentence]],
      [`[One, ${sentence}, Two]`, ['One', sentence, 'Two']],
    ] as const) {
      const { problems } = readAs(schema, yaml(typed));
      expect(problems).toMatchObject([{ kind: 'changed-text', details: { by: 'comma-in-list', typed: sentence } }]);
      const after = readAs(schema, problems[0] ? withPrintedFix(yaml(typed), problems[0]) : '');
      const texts = schema === star ? meant.map((text) => ({ text })) : meant;
      expect(after).toMatchObject({ problems: [], value: { [key]: texts } });
    }
    const apart = `["We lost it", "and won"]`;
    expect(readAs(schema, yaml(apart)).problems).toEqual([]);
  });

  it.each<[string, z.ZodType, string, string, unknown]>([
    ['a length', interview, 'minutes: 0x2D', 'changed-text', { minutes: 45 }],
    ['a length in quotation marks', interview, 'minutes: "45"', 'wrong-type', { minutes: 45 }],
    ['a length with zeros in front', interview, 'minutes: 045', 'changed-text', { minutes: 45 }],
  ])('%s of a round', (_what, schema, line, kind, meant) => {
    const text = `title: Day\naudience: acme\nrounds:\n  - name: First\n    kind: behavioral\n    ${line}`;
    const { problems } = readAs(schema, text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    const [problem] = problems;
    const after = readAs(schema, problem ? withPrintedFix(text, problem) : '');
    expect(after.problems).toEqual([]);
    expect(after.value).toMatchObject({ rounds: [meant] });
  });

  it('in a list', () => {
    const text = '- id: acme\n  name: Acme\n  about: Rank #1 in its field\n';
    const { problems } = readAs(z.array(company), text);
    expect(problems).toMatchObject([{ kind: 'dropped-text', location: { line: 3, column: 15 } }]);
    const [problem] = problems;
    const after = readAs(z.array(company), problem ? withPrintedFix(text, problem) : '');
    expect(after).toMatchObject({ problems: [], value: [{ about: 'Rank #1 in its field' }] });
  });

  it.each<[string, string, unknown[], number?]>([
    ['a hyphen without its space', '-id: acme\n  name: Acme', [{ id: 'acme', name: 'Acme' }]],
    ['and its keys right below', '-id: acme\n name: Acme', [{ id: 'acme', name: 'Acme' }], 2],
    ['behind a sound entry', '- id: a\n  name: A\n-id: b\n  name: B', [{ id: 'a' }, { id: 'b', name: 'B' }]],
    ['colons without their space', '- id:acme\n  name:Acme', [{ id: 'acme', name: 'Acme' }], 2],
    ['a colon without its space', '- id:acme\n  name: Acme', [{ id: 'acme', name: 'Acme' }]],
    ['a no-break space after a colon', '- id:\u00A0acme\n  name: Acme', [{ id: 'acme', name: 'Acme' }]],
    ['such spaces after all colons', '- id:\u00A0acme\n  name:\u00A0Acme', [{ id: 'acme', name: 'Acme' }], 2],
    ['such a space after the hyphen', '-\u00A0id: acme\n  name: Acme', [{ id: 'acme', name: 'Acme' }]],
    ['such spaces in front', '- id: acme\n\u00A0\u00A0name: Acme', [{ id: 'acme', name: 'Acme' }]],
  ])('spaces in a list: %s', (_what, text, meant, lines) => {
    const { problems } = readAs(z.array(company), text);
    expect(problems.map(({ kind }) => kind)).toEqual(['broken-yaml']);
    const after = readAs(z.array(company), problems[0] ? withPrintedFix(text, problems[0], lines) : '');
    expect(after).toMatchObject({ problems: [], value: meant });
  });

  it('spaces in a list: every entry that lacks them, one after the other', () => {
    let text = '-id: a\n  name: A\n-id: b\n  name: B\n';
    for (const line of [1, 3]) {
      const { problems } = readAs(z.array(company), text);
      expect(problems.map(({ location }) => location.line)).toEqual([line]);
      if (problems[0]) text = withPrintedFix(text, problems[0]);
    }
    expect(readAs(z.array(company), text)).toMatchObject({ problems: [], value: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each([
    ['\u00A0', 'U+00A0 (no-break space)'],
    ['\u3000', 'U+3000'],
  ])('a sign that looks like a space, %j, is named', (sign, name) => {
    const text = storyYaml({ role: undefined }).replace('headline', `role:${sign}Lead\nheadline`);
    const { problems } = readStory(text);
    expect(problems.map((problem) => describeProblem(problem).what)).toEqual([expect.stringContaining(name)]);
    const after = readStory(problems[0] ? withPrintedFix(text, problems[0]) : '');
    expect(after).toMatchObject({ problems: [], value: { role: 'Lead' } });
  });

  it('puts a note behind a text on a line of its own', () => {
    const text = storyYaml({ role: 'Engineer # my note' });
    const { problems } = readStory(text);
    expect(problems).toMatchObject([{ kind: 'dropped-text', details: { note: '# my note\nrole: Engineer' } }]);
    const after = readStory(text.replace('role: Engineer # my note', '# my note\nrole: Engineer'));
    expect(after).toMatchObject({ problems: [], value: { role: 'Engineer' } });
  });
});

describe('a key that is missing', () => {
  const entries = {
    story: [storyFrontmatter, storyYaml({})],
    competency: [competency, 'id: x\nname: n\ndefinition: d'],
    company: [company, 'id: x\nname: n'],
    question: [question, 'id: x\ntext: t\nkind: behavioral'],
    figure: [figure, 'id: x\nmeasures: m\nscope: s\nvalue: 8\nunit: "%"\nstatus: result\ncompany: acme\nsay: so'],
    lens: [lens, 'id: x\nname: n\nterms:\n  - name: n\n    competencies: [c]'],
    followUp: [followUp, 'ask: a\nanswer: b\nreadiness: safe'],
    answer: [answer, 'question: x\nfit: strong'],
    interview: [interview, 'title: Day\nrounds:\n  - name: n\n    kind: behavioral'],
    round: [round, 'name: n\nkind: behavioral'],
    star: [star, 'situation: [a]\ntask: [b]\nactions: [c]\nresults: [d]'],
  } as const;
  const rows = Object.entries(entries).flatMap(([what, [schema, text]]) => {
    const keys = [...text.matchAll(/^(\w+):/gmu)].map((match) => match[1] ?? '');
    return keys.map((key): [string, string, z.ZodType, string] => [key, what, schema, text]);
  });

  it.each(rows)('%s of a %s is in its place once the example is typed', (key, _what, schema, text) => {
    const without = text.replace(new RegExp(`^${key}:.*(?:\\n .*)*\\n?`, 'mu'), '');
    const { problems } = readAs(schema, without);
    expect(problems).toMatchObject([{ kind: 'missing-key', details: { key } }]);
    const fix = problems[0] ? describeProblem(problems[0]).fix : '';
    const example =
      /^Add a line such as `(.*)`\.$/u.exec(fix)?.[1] ?? /^Add:\n([^]*)$/u.exec(fix)?.[1]?.replace(/^ {4}/gmu, '');
    expect(readAs(schema, `${without}\n${example}`).problems).toEqual([]);
  });
});

describe('a key that is missing in braces', () => {
  it.each([
    ['scope', '{ id: x, measures: m, value: 8, unit: "%", status: result, company: acme, say: so }', figure],
    ['name', '{ id: x }', company],
    ['terms', '{ id: x, name: n }', lens],
    ['rounds', '{ title: Day, audience: acme }', interview],
    ['question', '{ fit: strong }', answer],
    ['from', '{}', period],
  ])('%s is in its place once the example is typed', (key, text, schema) => {
    const { problems } = readAs(schema, text);
    expect(problems).toMatchObject([{ kind: 'missing-key', details: { key } }]);
    const fix = problems[0] ? describeProblem(problems[0]).fix : '';
    const example = /^Inside the braces, .* add something like `(.*)`\.$/u.exec(fix)?.[1];
    const others = text.slice(1, -1).trim();
    const comma = others === '' ? '' : ', ';
    expect(readAs(schema, `{ ${others}${comma}${example} }`).problems).toEqual([]);
    expect(readAs(schema, `{ ${example}${comma}${others} }`).problems).toEqual([]);
  });
});

describe('a key that stands there under another name', () => {
  it.each<[string, z.ZodType, string, string, string]>([
    ['other case', company, 'id: x\nName: n', 'Name:', 'name:'],
    ['a slip of the finger', company, 'id: x\nnmae: n', 'nmae:', 'name:'],
    ['no space', answer, '{ question:failure, fit: strong }', 'question:failure', 'question: failure'],
    [
      'a no-break space',
      answer,
      '{ question:\u00A0failure, fit: strong }',
      'question:\u00A0failure',
      'question: failure',
    ],
  ])('is told once: %s', (_what, schema, text, typed, instead) => {
    const { problems } = readAs(schema, text);
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-key']);
    expect(problems[0] && describeProblem(problems[0]).fix).toContain(`\`${instead}\``);
    expect(readAs(schema, text.replace(typed, instead)).problems).toEqual([]);
  });

  it('is not proposed where the group has that key, too', () => {
    const { problems } = readAs(company, 'id: x\nname: n\nName: m');
    expect(problems).toMatchObject([{ kind: 'unknown-key', details: { suggestion: undefined } }]);
  });
});

describe('keys that lost their indentation', () => {
  const [first, ...others] = ['situation: [a]', 'task:\n  - b', 'actions: [c]', 'results: [d]'];
  it.each<[string, string, string[]]>([
    ['all', 'star:', [first ?? '', ...others]],
    ['all but the first', `star:\n  ${first ?? ''}`, others],
    ['all, of a period', 'period:', ['from: 2024', 'to: 2025']],
  ])('are told where they belong: %s', (_what, group, keys) => {
    const before = readStory(`${storyYaml({})}\n${group}\n${keys.join('\n')}`);
    const told = before.problems.filter(({ kind }) => kind !== 'wrong-type');
    const name = group.replace(/:[^]*/u, '');
    expect(told.map(({ kind }) => kind)).toEqual(keys.map(() => 'unknown-key'));
    for (const problem of told) expect(describeProblem(problem).fix).toContain(`under the line \`${name}:\``);
    const indented = keys.join('\n').replace(/^/gmu, '  ');
    expect(readStory(`${storyYaml({})}\n${group}\n${indented}`).problems).toEqual([]);
  });

  it('are moved into braces', () => {
    const yaml = `${storyYaml({ star: '{ situation: [a], task: [b], actions: [c] }' })}\nresults: [d]`;
    const { problems } = readStory(yaml);
    expect(problems).toMatchObject([{ kind: 'unknown-key', details: { group: 'star', inBraces: true } }]);
  });
});

describe('keys that fell out of their entry', () => {
  const entries = 'followUps:\n  - ask: a\n    answer: b\n    readiness: safe';
  const answers = 'answers:\n  - question: failure';
  it.each<[string, string, string, string]>([
    ['of the last entry', `${answers}\nfit: strong`, 'answers', '  - question: failure\n    fit: strong'],
    [
      'two of them',
      `${answers}\nfit: strong\nangle: a`,
      'answers',
      '  - question: failure\n    fit: strong\n    angle: a',
    ],
    [
      'with lines of their own',
      `${entries}\nmissing: |\n  who\n  and when`,
      'followUps',
      '  - ask: a\n    answer: b\n    readiness: safe\n    missing: |\n      who\n      and when',
    ],
    [
      'of an entry in braces',
      'answers:\n  - { question: failure }\nfit: strong',
      'answers',
      '  - { question: failure, fit: strong }',
    ],
    [
      'of a list that is not there',
      'question: failure\nfit: strong',
      'answers',
      'answers:\n  - question: failure\n    fit: strong',
    ],
    [
      'of a bullet',
      'star:\n  situation: [a]\n  task: [b]\n  actions: [c]\n  results:\n    - text: d\n  priority: 5',
      'results',
      '    - text: d\n      priority: 5',
    ],
  ])('%s: the entry is shown with them', (_what, typed, list, entry) => {
    const yaml = storyYaml({});
    const { problems } = readStory(`${yaml}\n${typed}`);
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['unknown-key']));
    for (const problem of problems) expect(problem).toMatchObject({ details: { list, entry } });
    expect(problems.map(printedText)).toEqual(problems.map(() => entry));
    const [first = ''] = entry.split('\n');
    const before = typed.startsWith('question')
      ? ''
      : typed.slice(0, typed.indexOf(first.replace(' }', '').replace(/, fit.*/u, '')));
    expect(readStory(`${yaml}\n${before}${entry}`).problems).toEqual([]);
  });

  it.each([
    ['between its keys', '  - ask: a\nanswer: b\n    readiness: safe', '    answer: b'],
    [
      'between two entries',
      '  - ask: a\n    answer: b\nreadiness: safe\n  - ask: c\n    answer: d\n    readiness: safe',
      '    readiness: safe',
    ],
  ])('%s: the line is shown where it belongs', (_what, typed, suggestion) => {
    const text = `${storyYaml({})}\nfollowUps:\n${typed}`;
    const { problems } = readStory(text);
    expect(problems).toMatchObject([{ kind: 'broken-yaml', details: { suggestion } }]);
    expect(readStory(problems[0] ? withPrintedFix(text, problems[0]) : '').problems).toEqual([]);
  });
});

describe('entries whose hyphen is no hyphen to YAML', () => {
  const [one, other] = ['ownership', 'teamwork'];
  it.each([
    ['no space', 'wrong-type', `  -${one}\n  -${other}`],
    ['no space, one alone', 'wrong-type', `  -${one}`],
    ['no space, at the start of the line', 'broken-yaml', `-${one}\n-${other}`],
    ['no space in the second', 'broken-yaml', `  - ${one}\n  -${other}`],
    ['no space in the first', 'wrong-type', `  -${one}\n  - ${other}`],
    ['a dash', 'wrong-type', `  – ${one}\n  – ${other}`],
    ['a point', 'wrong-type', `  • ${one}\n  • ${other}`],
    ['a star', 'broken-yaml', `  * ${one}\n  * ${other}`],
    ['numbers', 'wrong-type', `  1. ${one}\n  2. ${other}`],
    ['none at all', 'wrong-type', `  ${one}\n  ${other}`],
  ])('%s', (what, kind, typed) => {
    const text = storyYaml({ competencies: `\n${typed}` });
    const { problems } = readStory(text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    const lines = what === 'no space in the second' || what.endsWith('alone') ? 1 : 2;
    const after = readStory(problems[0] ? withPrintedFix(text, problems[0], lines) : '');
    expect(after.problems).toEqual([]);
    expect(after.value).toMatchObject({ competencies: what.endsWith('alone') ? [one] : [one, other] });
  });

  it('are told of bullets, too, which may go on over several lines', () => {
    const text = `${storyYaml({})}\nstar:\n  situation: [a]\n  task:\n    -Mine to give,\n      and to know\n    -To tell\n  actions: [c]\n  results: [d]`;
    expect(readStory(text).problems).toMatchObject([
      { kind: 'wrong-type', details: { suggestion: '    - "Mine to give, and to know"\n    - To tell' } },
    ]);
  });
});

describe('a single quotation mark that is never closed', () => {
  it.each([
    [
      'angle',
      "answers:\n  - { question: failure, fit: strong, angle: 'So it was }",
      '  - { question: failure, fit: strong, angle: "So it was" }',
    ],
    ['sources', "sources: ['one, 'two']", "sources: [one, 'two']"],
    ['sources', "sources:\n  - 'It's ours", '  - "It\'s ours"'],
    ['sources', "sources:\n  - 'Ours' it was", `  - "'Ours' it was"`],
  ])('%s: %s', (_key, typed, suggestion) => {
    const text = `${storyYaml({})}\n${typed}`;
    const { problems } = readStory(text);
    expect(problems).toMatchObject([{ kind: 'broken-yaml', details: { suggestion } }]);
    expect(readStory(problems[0] ? withPrintedFix(text, problems[0]) : '').problems).toEqual([]);
  });
});

describe('a day of an interview', () => {
  it.each([
    ['9 March 2027', '2027-03-09'],
    ['9th of March 2027', undefined],
    ['March 9th, 2027', '2027-03-09'],
    ['9. Mar 2027', '2027-03-09'],
    ['09.03.2027', '2027-03-09'],
    ['2027/3/9', '2027-03-09'],
    ['3/9/2027', undefined],
    ['31 February 2027', undefined],
    ['soon', undefined],
  ])('%s: %s', (typed, suggestion) => {
    const { problems } = readAs(
      interview,
      `title: The day\ndate: ${typed}\nrounds: [{ name: A, kind: other, minutes: 45 min }]`,
    );
    expect(problems).toMatchObject([
      { kind: 'invalid-value', details: { suggestion } },
      { kind: 'wrong-type', details: { suggestion: 'rounds: [{ name: A, kind: other, minutes: 45 }]' } },
    ]);
  });
});

describe('a key with another sign behind it', () => {
  it.each([
    ['role = Staff nurse', 'role: Staff nurse'],
    ['role=Staff nurse', 'role: Staff nurse'],
  ])('%s', (typed, suggestion) => {
    const text = `${storyYaml({ role: undefined })}\n${typed}`;
    expect(readStory(text).problems).toMatchObject([{ kind: 'broken-yaml', details: { suggestion } }]);
  });
});

describe('numbers of the ledger', () => {
  const rest = 'id: x\nmeasures: m\nscope: s\nunit: "%"\nstatus: result\ncompany: acme\nsay: so\n';

  it.each([
    ['8', 8],
    ['-5', -5],
    ['0.5', 0.5],
    ['99.90', '99.90'],
    ['3.10', '3.10'],
    ['010', '010'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e3', '1e3'],
    ['+12', '+12'],
    ['1.', '1.'],
    ['1,000', '1,000'],
    ['1_000', '1_000'],
  ])('%s is kept as typed', (typed, value) => {
    expect(readAs(figure, `${rest}value: ${typed}\n`)).toMatchObject({ problems: [], value: { value } });
  });

  it.each([
    ['٣', '3'],
    ['৪৫ %', '45 %'],
    ['１２', '12'],
    ['𝟘𝟙', '01'],
  ])('%s is told with the digits that count', (typed, meant) => {
    const { problems } = readAs(figure, `${rest}value: ${typed}\n`);
    expect(problems).toMatchObject([{ kind: 'invalid-value', details: { suggestion: meant } }]);
  });

  it.each(['.inf', '.nan', '1 #2'])('%s is told', (typed) => {
    expect(readAs(figure, `${rest}value: ${typed}\n`).problems).toHaveLength(1);
  });
});

describe('what people write in YAML', () => {
  it.each<[string, Record<string, string>]>([
    ['notes on lines of their own', { title: 'The launch\n# a note\n  # another' }],
    ['notes behind ids', { company: 'acme # see companies.yaml' }],
    ['notes behind words to choose from', { format: 'behavioral # or project' }],
    ['notes behind lists', { competencies: '[ownership] # strongest first', answers: '[] # none yet' }],
    ['notes behind quotation marks', { title: '"The launch" # working title' }],
    ['notes inside lists', { competencies: '[\n  ownership, # first\n  trust # second\n]' }],
    ['notes behind years', { period: '\n  from: 2024 # spring\n  to: 2024-09 # or so' }],
    ['signs inside words', { title: 'C# and F#, a&b, 50% off, x*y, why?, [x]!' }],
    ['a colon in a word', { title: 'At 12:30 on http://example.org' }],
    ['texts over several lines', { headline: 'It worked,\n  and went on\n  to work.' }],
    ['folded texts', { headline: '>-\n  It worked,\n  and # this is text.' }],
    ['texts with their line breaks', { headline: '|\n  It worked,\n  - and went on.' }],
    ['names for values', { sources: '[&one the wiki, *one]' }],
    ['yes and no', { title: 'yes', role: 'no way' }],
    ['quotation marks in a text', { title: 'We said "no" and it\'s fine' }],
    ['escapes of letters', { title: '"\\u00dcber \\"uns\\" \\\\ x"' }],
    ['texts cut at commas', { sources: '[a, b, "c, d", 12 people]' }],
  ])('%s is left alone', (_what, given) => {
    expect(readStory(storyYaml(given)).problems).toEqual([]);
  });
});
