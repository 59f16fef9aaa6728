import { listNames } from '../../../schemas/words.ts';
import { storyIds, type BankSource } from '../../bank/bank-source.ts';
import { counted } from '../../bank/counted.ts';
import { listIds, lists } from '../../bank/lists.ts';

/**
 * Says what a bank holds, what cannot be used yet included, and how many of its numbers were looked at: `34 stories, 12
 * competencies, 3 companies, 58 questions, 412 numbers`.
 * @param source what was read
 * @param numbers how many were looked at when it was checked
 */
export function bankSummary(source: BankSource, numbers: number): string {
  const counts = [
    ...listNames.map((name) => ({ count: listIds(source.lists[name]).length, one: lists[name].one })),
    { count: source.interviews.length, one: 'interview' },
    { count: numbers, one: 'number' },
  ];
  return [
    counted(storyIds(source).length, 'story'),
    ...counts.filter(({ count }) => count > 0).map(({ count, one }) => counted(count, one)),
  ].join(', ');
}
