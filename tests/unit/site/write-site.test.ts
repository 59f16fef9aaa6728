import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { BuildRecord } from '../../../src/site/build-record.ts';
import { NewSite } from '../../../src/site/new-site.ts';
import { plainFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { Site } from '../../../src/site/site.ts';
import { writeSite } from '../../../src/site/write-site.ts';
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
  const reading = await reader.edition({ edition: 'private', base: '/' });
  let rendered = 0;
  const renderedWhenMade: number[] = [];
  const site = new Site({ reading, base: '/', fonts: plainFonts });
  const { pages } = await writeSite({
    site,
    pages: Array.from({ length: 50 }, (_, index) => `/page-${index}/`),
    renderPage: (address) => {
      rendered += 1;
      return Promise.resolve({ status: address.endsWith('/404/') ? 404 : 200, html: '' });
    },
    runForeignCode: (run) => run(),
    clientFolder: emptyFolder('client'),
    sources: [
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
    inputOf: () => Promise.resolve({ digest: undefined, site }),
    newSite: new NewSite(
      emptyFolder('unfinished'),
      await BuildRecord.of(join(project.root, 'dist'), emptyFolder('cache')),
    ),
    onProgress: () => undefined,
  });
  expect(pages).toBe(51);
  expect(renderedWhenMade).toHaveLength(3);
  expect(Math.max(...renderedWhenMade)).toBeLessThan(10);
});
