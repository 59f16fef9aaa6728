import { describe, expect, it } from 'vitest';
import { repeatsHeadline } from '../../../src/sheets/content/repeats-headline.ts';

describe('a result under a headline', () => {
  it.each([
    ['We cut waste by 12% in a month.', 'We cut waste by 12%.', true],
    ['We cut waste by 12% in a month.', 'We cut the waste by 13%', false],
    ['We cut waste by 12% in a month.', 'By 12%, we cut waste', false],
    ['I served 40 customers a day.', '40 customer', true],
    ['I rebuilt the intake desk.', 'We won', false],
    ['I rebuilt the intake desk.', 'A+', false],
    ['I rebuilt the intake desk.', 'Up to one in ten', false],
    ['The pilot went live on time.', 'The pilot did not go live on time', false],
    ['The pilot did not go live on time.', 'The pilot did go live on time', false],
    ['The ward kept the new handover.', 'The ward has not kept the new handover', false],
    ['The ward didn’t keep the handover.', 'The ward keep the handover', false],
    ['We grew revenue from 3 to 5 million.', 'We grew revenue from 5 to 3 million', false],
    ['Errors fell from nine to two a week.', 'Errors fell from two to nine a week', false],
    ['Errors fell from nine to two a week.', 'Errors fell from nine to two', true],
    ['Sales went up by 3.', 'Sales went up by 3%', false],
    ['We won the contract with Berlin and lost nothing.', 'We lost the contract', false],
    ['We lost the contract.', 'We won the contract', false],
    ['病棟で新しい引き継ぎを始めた。', '新しい引き継ぎ', true],
    ['病棟で新しい引き継ぎを始めた。', '引き継ぎをやめた', false],
  ])('%s / %s', (headline, text, repeats) => {
    expect(repeatsHeadline({ text }, headline)).toBe(repeats);
    expect(repeatsHeadline({ text, pin: true }, headline)).toBe(false);
  });
});
