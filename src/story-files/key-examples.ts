const examples = new Map(
  Object.entries({
    title: 'title: The launch that slipped',
    format: 'format: behavioral',
    company: 'company: its-id-in-companies-yaml',
    role: 'role: Technical lead',
    headline: 'headline: "The launch went out two weeks late and without an incident."',
    competencies: 'competencies: [ownership, communication]',
    question: 'question: its-id-in-questions-yaml',
    fit: 'fit: strong',
    from: 'from: 2024-03',
    text: 'text: What the line says',
    situation: 'situation: ["Where and when, and what was at stake"]',
    task: 'task: [What you had to do]',
    actions: 'actions: [What you did, What you did next]',
    results: 'results: [What came of it]',
    steps: 'steps: [What you do first, What you do next]',
    ask: 'ask: What would you do differently?',
    answer: 'answer: What you would say to that',
    readiness: 'readiness: safe',
    id: 'id: a-short-name',
    name: 'name: The name people see',
    definition: 'definition: What an interviewer looks for',
    kind: 'kind: behavioral',
    measures: 'measures: time to the first result',
    scope: 'scope: "version 2, in all countries"',
    value: 'value: 8',
    unit: 'unit: "%"',
    status: 'status: result',
    say: 'say: eight percent faster',
    terms: 'terms:\n  - name: Their name for it\n    competencies: [ownership]',
    rounds: 'rounds:\n  - name: First conversation\n    minutes: 45\n    kind: behavioral',
  }),
);

/** For groups in braces, where nothing can be on lines of its own. */
const examplesInBraces = new Map([
  ['terms', 'terms: [{ name: Their name for it, competencies: [ownership] }]'],
  ['rounds', 'rounds: [{ name: First conversation, minutes: 45, kind: behavioral }]'],
]);

/**
 * What to type for a key that is missing.
 * @param key its name
 */
export const exampleOfKey = (key: string, { inBraces }: { inBraces: boolean }): string =>
  (inBraces ? examplesInBraces.get(key) : undefined) ?? examples.get(key) ?? `${key}: …`;
