import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeBankProject } from '../fixture-project.ts';
import { followLinks } from '../follow-links.ts';
import { publishedText } from '../published-text.ts';
import { buildOrFail } from '../run-build.ts';
import { bankTexts, marksOf, privateMarks } from './private-marks.ts';

const { root, build } = inject('ownBank');

describe.skipIf(build.exitCode !== 0)('the public edition of the bank in stories/', () => {
  const folder = join(root, 'dist-public');
  const empty = makeBankProject('empty');
  const emptySite = join(empty.root, 'dist');
  beforeAll(async () => {
    await buildOrFail({ root, outDir: folder, args: ['--edition', 'public'] });
    await buildOrFail({ root: empty.root, outDir: emptySite, args: ['--edition', 'public'] });
  });
  afterAll(() => empty.remove());

  it('has no link that leads nowhere', () => {
    expect(followLinks(folder, '/').dead).toEqual([]);
  });

  it('says nothing that only private stories, passages and interviews say', async () => {
    const marks = privateMarks(bankTexts(join(root, 'stories')), await publishedText(emptySite));
    const published = marksOf(await publishedText(folder));
    expect([...marks].filter((mark) => published.has(mark))).toEqual([]);
  });
});
