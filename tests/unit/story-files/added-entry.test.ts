import { describe, expect, it } from 'vitest';
import { withEntry } from '../../../src/story-files/added-entry.ts';

const entry = { id: 'acme', name: 'Acme: "tools"' };
const added = '- id: acme\n  name: \'Acme: "tools"\'\n';

describe('withEntry', () => {
  it.each([
    ['no file', undefined, added],
    ['comments alone', '# Where it happened\n# - id: x\n', `# Where it happened\n# - id: x\n${added}`],
    ['an empty list', '[]\n', `\n${added}`],
    ['entries', '- id: b # best\n  name: B', `- id: b # best\n  name: B\n${added}`],
    ['entries further to the right', '  - { id: b }\n', `  - { id: b }\n${added.replaceAll(/^/gmu, '  ').trimEnd()}\n`],
  ])('adds to %s', (_what, text, after) => {
    expect(withEntry(text, entry)).toBe(after);
  });

  it.each([
    ['a list in brackets', '[{ id: b }]\n'],
    ['no list', 'id: b\n'],
    ['what cannot be read', '- [\n'],
  ])('adds nothing to %s', (_what, text) => {
    expect(withEntry(text, entry)).toBeUndefined();
  });
});
