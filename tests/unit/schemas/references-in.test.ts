import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interview, storyFrontmatter } from '../../../schemas/index.ts';
import { listSchemas } from '../../../schemas/lists.ts';
import { referencesIn, referenceTo } from '../../../schemas/reference.ts';

/** `path target id`, and the path of the list in which the id may stand once. */
const found = (schema: z.ZodType, value: unknown): string[] =>
  referencesIn(schema, value).map(({ target, id, path, onceIn }) =>
    [path.join('/'), target, id, ...(onceIn ? [`once in ${onceIn.join('/')}`] : [])].join(' '),
  );

describe('referencesIn', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['an id of its own, which names nothing', listSchemas.questions, { id: 'why', text: 'Why?' }, []],
    ['a key', listSchemas.figures, { id: 'cost', company: 'acme' }, ['company companies acme']],
    ['an optional key', listSchemas.companies, { id: 'acme', lens: 'values' }, ['lens lenses values']],
    [
      'ids in a list',
      storyFrontmatter,
      { related: ['a', 'b'] },
      ['related/0 stories a once in related', 'related/1 stories b once in related'],
    ],
    [
      'a key that entries of a list must not share',
      storyFrontmatter,
      { answers: [{ question: 'why', fit: 'strong' }] },
      ['answers/0/question questions why once in answers'],
    ],
    [
      'a list in entries of a list',
      listSchemas.lenses,
      { terms: [{ name: 'Own it' }, { name: 'Dig deep', competencies: ['depth'] }] },
      ['terms/1/competencies/0 competencies depth once in terms/1/competencies'],
    ],
    [
      'what is nested, in the order of the keys',
      interview,
      { rounds: [{ pin: ['a'], questions: ['why'] }], audience: 'acme' },
      [
        'audience companies acme',
        'rounds/0/questions/0 questions why once in rounds/0/questions',
        'rounds/0/pin/0 stories a once in rounds/0/pin',
      ],
    ],
    [
      'a key that entries of a list may share',
      z.array(z.object({ by: referenceTo('stories') })),
      [{ by: 'a' }, { by: 'a' }],
      ['0/by stories a', '1/by stories a'],
    ],
    [
      'a choice, and a value that is changed while it is parsed',
      z.object({ one: z.union([z.number(), referenceTo('figures')]), two: referenceTo('projects').transform(String) }),
      { one: 'cost', two: 'p' },
      ['one figures cost', 'two projects p'],
    ],
    ['what is not there or of another type', storyFrontmatter, { company: 3, related: 'a', answers: [null] }, []],
    ['no value at all', storyFrontmatter, null, []],
  ])('finds %s', (_what, schema, value, expected) => {
    expect(found(schema, value)).toEqual(expected);
  });
});
