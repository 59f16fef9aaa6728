import { hash } from 'node:crypto';
import type { Figure, Question } from '../../schemas/index.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { byId, isOwn } from '../bank/lists.ts';
import type { TextLookup } from './body/passages.ts';

/** What components of stories look up. */
export interface LookedUpTexts {
  lookup: TextLookup;
  /** Tells it from any other. */
  digest: string;
}

/**
 * What components of stories look up in the lists of their bank. It is the same whatever stories name of the catalogue:
 * one that names something new changes nothing for the others.
 */
export function lookUpTexts({ lists, catalogue }: Pick<BankSource, 'lists' | 'catalogue'>): LookedUpTexts {
  const figures: Figure[] = lists.figures.entries.map(({ value }) => value);
  const own: Question[] = lists.questions.entries.filter(isOwn).map(({ value }) => value);
  return {
    lookup: { figureById: byId(figures), questionById: byId([...catalogue.questions, ...own]) },
    digest: hash(
      'sha256',
      JSON.stringify([figures, own, catalogue.questions.map(({ id, text }) => [id, text])]),
      'base64url',
    ),
  };
}
