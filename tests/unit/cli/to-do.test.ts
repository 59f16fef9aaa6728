import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as toDo from '../../../src/cli/to-do.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';
import { runInProcess } from './run-in-process.ts';

const rowsOf = z.array(z.looseObject({ kind: z.string() }));

const project = makeFixtureProject({
  ...smallLists,
  'acme/slipped.mdx': storyText({ confirm: '[Confirm the two weeks.]', answers: '[]' }),
});
const broken = makeFixtureProject({ ...smallLists, 'acme/slipped.mdx': storyText({ company: 'nobody' }) });
afterAll(() => {
  project.remove();
  broken.remove();
});

const run = (root: string, ...args: string[]) => runInProcess('todo', toDo, '--root', root, ...args);

describe('npm run todo', () => {
  it('begins with the weightiest, and says where it is', async () => {
    const { code, output, errors } = await run(project.root, '--top', '1');
    expect(output).toMatch(/^\d+ things to do, the weightiest first, here the first 1:\n/u);
    expect(output.split('\n').slice(2)).toEqual([
      '  Confirm the two weeks.',
      '    Not confirmed: The launch that slipped',
      '    stories/acme/slipped.mdx:10   /stories/slipped/#confirm',
    ]);
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('gives a JSON list, with the questions that a story may answer', async () => {
    const { code, output } = await run(project.root, '--json');
    expect(code).toBe(0);
    // What the catalogue's openers ask is nothing that this is about.
    const rows = rowsOf.parse(JSON.parse(output)).filter(({ kind }) => kind !== 'opener');
    expect(rows).toContainEqual({
      kind: 'question',
      weight: 5,
      subject: 'Tell me about a failure.',
      text: 'No story answers it.',
      file: 'stories/questions.yaml',
      line: 1,
      link: '/questions/failure/',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'unused', subject: 'The launch that slipped', proposed: expect.any(Array) }),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['unconfirmed', 'question', 'reflection', 'unused', 'order']);
  });

  it('says what it could not read', async () => {
    const { code, errors } = await run(broken.root);
    expect(errors).toContain('1 problem in stories/: what cannot be read is left out.');
    expect(code).toBe(0);
  });
});
