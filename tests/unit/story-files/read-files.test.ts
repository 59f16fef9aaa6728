import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadFiles } from '../../../src/story-files/read-files.ts';
import { makeFixtureProject, type FixtureProject } from '../../fixture-project.ts';

let project: FixtureProject;
let files: ReadFiles;
let path: string;
const read = () => files.read('stories/a.mdx');
const readText = async (): Promise<string> => {
  const found = await read();
  return 'kind' in found ? found.kind : found.bytes.toString();
};

beforeEach(() => {
  project = makeFixtureProject({ 'a.mdx': 'one' });
  files = new ReadFiles(project.root);
  path = join(project.root, 'stories/a.mdx');
});
afterEach(() => {
  vi.useRealTimers();
  project.remove();
});

/** Whatever is changed in the test has been as it is for a minute. */
const later = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
};

describe('a file that nobody has touched', () => {
  it('is not read again', async () => {
    later();
    expect(await read()).toBe(await read());
  });

  it('is read again where it was written a moment ago: it may have been written once more', async () => {
    expect(await read()).not.toBe(await read());
  });
});

describe('what has changed is seen', () => {
  it.each<[string, () => void, string]>([
    ['another text', () => writeFileSync(path, 'three'), 'three'],
    ['another text of the same length', () => writeFileSync(path, 'two'), 'two'],
    [
      'another text of the same length and time',
      () => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'two');
        utimesSync(path, atime, mtime);
      },
      'two',
    ],
    [
      'another file in its place',
      () => {
        project.write('stories/b.mdx', 'two');
        renameSync(join(project.root, 'stories/b.mdx'), path);
      },
      'two',
    ],
    ['a file that is gone', () => rmSync(path), 'unreadable-file'],
  ])('%s', async (_, change, text) => {
    later();
    expect(await readText()).toBe('one');
    change();
    expect(await readText()).toBe(text);
  });
});
