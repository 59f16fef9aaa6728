import type { Opener } from '../../../schemas/index.ts';
import { openerSeconds } from '../../../schemas/words.ts';

/** What is prepared for an opener, in one length. */
export interface OpenerAnswer {
  seconds: (typeof openerSeconds)[number];
  text: string;
}

/** What is prepared for an opener, the shortest first; nothing where its owner has not got round to it. */
export const preparedAnswers = ({ answers }: Pick<Opener, 'answers'>): OpenerAnswer[] =>
  openerSeconds.flatMap((seconds) => {
    const text = answers[seconds];
    return text === undefined ? [] : [{ seconds, text }];
  });

/** Openers, those apart for which nothing is prepared. */
export function openersByReadiness(openers: readonly Opener[]): { prepared: Opener[]; unprepared: Opener[] } {
  const isPrepared = (opener: Opener): boolean => preparedAnswers(opener).length > 0;
  return { prepared: openers.filter(isPrepared), unprepared: openers.filter((opener) => !isPrepared(opener)) };
}
