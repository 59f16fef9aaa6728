import { expect, it } from 'vitest';
import { preferredPaper } from '../../../src/sheets/preferred-paper.ts';

it.each([
  [['en-US'], 'letter'],
  [['en'], 'letter'],
  [['es-MX', 'en'], 'letter'],
  [['fr-CA'], 'letter'],
  [['en-GB', 'en-US'], 'a4'],
  [['de'], 'a4'],
  [['es'], 'a4'],
  [['no language', 'en-US'], 'letter'],
  [[], 'a4'],
] as const)('a reader of %j prints on %s', (languages, paper) => {
  expect(preferredPaper(languages)).toBe(paper);
});
