import { describe, expect, it } from 'vitest';
import { opener, type Opener } from '../../../schemas/index.ts';
import { openersByReadiness, preparedAnswers } from '../../../src/bank/groupings/openers.ts';
import { openerUrl } from '../../../src/bank/urls.ts';

const sample = (id: string, answers: Opener['answers'] = {}): Opener => opener.parse({ id, text: `${id}?`, answers });

describe('openers', () => {
  it.each<[Opener['answers'], [number, string][]]>([
    [{}, []],
    [{ 30: 'Half a minute.' }, [[30, 'Half a minute.']]],
    [
      { 90: 'Long.', 10: 'Short.' },
      [
        [10, 'Short.'],
        [90, 'Long.'],
      ],
    ],
  ])('have what is prepared, the shortest first: %o', (answers, expected) => {
    const found = preparedAnswers(sample('why-us', answers));
    expect(found.map(({ seconds, text }) => [seconds, text])).toEqual(expected);
  });

  it('are told apart by whether anything is prepared', () => {
    const [one, two, three] = [sample('one'), sample('two', { 10: 'Two.' }), sample('three')];
    expect(openersByReadiness([one, two, three])).toEqual({ prepared: [two], unprepared: [one, three] });
  });

  it('are private unless their owner says otherwise', () => {
    expect(sample('salary').visibility).toBe('private');
  });

  it('have a place of their own on one page', () => {
    expect(openerUrl('über-mich')).toBe('/openers/#opener-%C3%BCber-mich');
  });
});
