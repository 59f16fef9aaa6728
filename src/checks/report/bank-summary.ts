import type { BankSource } from '../../bank/bank-source.ts';
import { counted } from '../../bank/counted.ts';

const names = {
  competencies: { one: 'competency', many: 'competencies' },
  companies: { one: 'company', many: 'companies' },
  questions: { one: 'question', many: 'questions' },
  figures: { one: 'figure', many: 'figures' },
  lenses: { one: 'lens', many: 'lenses' },
};

/**
 * Says what a bank holds, what cannot be used yet included: `34 stories, 58 questions, 41 figures`.
 * @param source what was read
 */
export function bankSummary({ stories, brokenStories, interviews, lists }: BankSource): string {
  const countOf = (name: keyof typeof names): string | undefined => {
    const count = lists[name].entries.length + lists[name].brokenIds.length;
    return count === 0 ? undefined : counted(count, names[name].one, names[name].many);
  };
  return [
    counted(stories.length + brokenStories.length, 'story', 'stories'),
    countOf('questions'),
    countOf('figures'),
    countOf('competencies'),
    countOf('companies'),
    countOf('lenses'),
    interviews.length === 0 ? undefined : counted(interviews.length, 'interview'),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
