import { expect, it } from 'vitest';
import { bankSheetKinds, sheetKinds, sheetKindsAbout } from '../../../src/sheets/kinds.ts';

it('every kind but a sheet of one’s own is of a bank, in the order of the table', () => {
  expect([...bankSheetKinds, 'custom']).toEqual(Object.keys(sheetKinds));
});

it.each([
  ['stories', ['story']],
  ['projects', ['talk']],
  ['companies', ['company']],
  ['competencies', ['competency']],
] as const)('the sheets about %s are %j', (subject, kinds) => {
  expect(sheetKindsAbout(subject)).toEqual(kinds);
});
