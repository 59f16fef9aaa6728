import { readinesses } from '../../schemas/words.ts';
import type { RecallCard, RecallDeck } from './deck.ts';

/** What to drill: all questions, or those of one thing. */
export type Choice =
  | { of: 'all' }
  | {
      of: 'interview' | 'competency' | 'company' | 'story';
      id: string;
    };

const things = ['interview', 'competency', 'company', 'story'] as const;

/** A choice in an address and in a form: `story=fall-huddles`; nothing for all questions. */
export const choiceText = (choice: Choice): string =>
  choice.of === 'all' ? '' : `${choice.of}=${encodeURIComponent(choice.id)}`;

/**
 * Reads a choice.
 * @param text as `choiceText` writes it, or any query of an address
 */
export function readChoice(text: string): Choice {
  const query = new URLSearchParams(text);
  for (const of of things) {
    const id = query.get(of);
    if (id !== null && id !== '') return { of, id };
  }
  return { of: 'all' };
}

const weakness = ({ followUp }: RecallCard): number => (followUp ? readinesses.indexOf(followUp.readiness) : 0);

/** The cards of a choice: questions, or the follow-ups of one story, the weakest first. */
export function chosenCards(deck: RecallDeck, choice: Choice): RecallCard[] {
  if (choice.of === 'story') {
    return deck.cards
      .filter(({ story, followUp }) => followUp !== undefined && story === choice.id)
      .sort((one, other) => weakness(other) - weakness(one));
  }
  const questions = deck.cards.filter(({ followUp }) => followUp === undefined);
  if (choice.of === 'all') return questions;
  if (choice.of === 'competency') return questions.filter(({ competencies }) => competencies.includes(choice.id));
  if (choice.of === 'company') {
    const there = new Set(deck.stories.filter(({ company }) => company === choice.id).map(({ id }) => id));
    return questions.filter(({ story }) => there.has(story));
  }
  const cards = new Set(deck.interviews.find(({ id }) => id === choice.id)?.cards);
  return questions.filter(({ id }) => cards.has(id));
}
