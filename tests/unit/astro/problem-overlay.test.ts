import { describe, expect, it } from 'vitest';
import { overlayError } from '../../../src/astro/problem-overlay.ts';
import { createProblem } from '../../../src/checks/problem.ts';

describe('overlayError', () => {
  it('says what keeps the site as it was, with the place of the first problem', () => {
    const problems = [
      createProblem('duplicate-key', { file: 'stories/a.mdx', line: 7, column: 3 }, { key: 'role' }),
      createProblem('duplicate-key', { file: 'stories/figures.yaml', line: 2, column: 1 }, { key: 'id' }),
    ];
    expect(overlayError('/p', problems)).toEqual({
      name: 'The site stays as it was',
      title: '2 problems',
      message:
        'stories/a.mdx:7 `role` is written twice here. Keep one `role:` and move what you need from the other into it.\n\n' +
        'stories/figures.yaml:2 `id` is written twice here. Keep one `id:` and move what you need from the other into it.',
      loc: { file: '/p/stories/a.mdx', line: 7, column: 3 },
      stack: 'All problems stand in the terminal, too.',
    });
  });

  it.each(['notes.docx', 'late.mdx~', 'thumbs.db', 'no-ending'])(
    'gives no place in %s, which Astro cannot show',
    (name) => {
      const file = `stories/${name}`;
      const error = overlayError('/p', [createProblem('misplaced-file', { file, line: 1, column: 1 }, { file })]);
      expect(error?.message).toContain(name);
      expect(error).not.toHaveProperty('loc');
    },
  );

  it('is nothing without problems', () => {
    expect(overlayError('/p', [])).toBeUndefined();
  });
});
