import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { LoadedFiles } from '../../../src/site/loaded-files.ts';
import { BuildRecord } from '../../../src/site/build-record.ts';
import { NewSite } from '../../../src/site/new-site.ts';
import { plainFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { Site } from '../../../src/site/site.ts';
import { writePart } from '../../../src/site/site-part.ts';
import { BankReader } from '../../../src/story-files/bank-reader.ts';
import { makeBankProject } from '../../fixture-project.ts';

const project = makeBankProject('one');
afterAll(() => project.remove());

/** Makes an empty folder. */
function emptyFolder(name: string): string {
  const folder = join(project.root, name);
  mkdirSync(folder);
  return folder;
}

it('other files of a site are made while its pages are rendered', async () => {
  const reader = new BankReader({ root: project.root, check: () => ({ problems: [], numbers: 0 }) });
  const { source } = (await reader.files()).bank;
  let rendered = 0;
  const renderedWhenMade: number[] = [];
  const site = new Site({ edition: 'private', source, base: '/', fonts: plainFonts });
  await writePart({
    site,
    pages: Array.from({ length: 50 }, (_, index) => `/page-${index}/`),
    renderPage: () => {
      rendered += 1;
      return Promise.resolve({ status: 200, html: '' });
    },
    loaded: await LoadedFiles.in(emptyFolder('client')),
    here: [],
    elsewhere: [
      {
        doing: 'Making files',
        find: () => Promise.resolve(undefined),
        all: async () => {
          for (let file = 1; file <= 3; file += 1) {
            await nextTurn();
            renderedWhenMade.push(rendered);
          }
        },
      },
    ],
    inputOf: () => Promise.resolve({ site }),
    newSite: new NewSite(
      emptyFolder('unfinished'),
      await BuildRecord.of(join(project.root, 'dist'), emptyFolder('cache')),
    ),
    onPage: () => undefined,
    onProgress: () => undefined,
  });
  expect(rendered).toBe(50);
  expect(renderedWhenMade).toHaveLength(3);
  expect(Math.max(...renderedWhenMade)).toBeLessThan(10);
});
