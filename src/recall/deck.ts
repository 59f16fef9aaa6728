import type { Basis, Readiness } from '../../schemas/words.ts';
import { answeringStories } from '../bank/groupings/stories.ts';
import type { BankInterview, BankStory, StoryBank } from '../bank/story-bank.ts';
import { followUpCardId, questionCardId } from './card-id.ts';

/** A story as it is shown on a card. */
export interface DeckStory {
  id: string;
  title: string;
  /** The first sentence to say. */
  headline: string;
  /** Id of the company where it happened. */
  company: string;
  basis: Basis;
  lang?: string | undefined;
}

/** One question to drill. */
export interface RecallCard {
  /** Stays the same when other questions and stories come and go. */
  id: string;
  /** The question as it is asked. */
  ask: string;
  /** Id of the story to tell, or of the one after which it is asked. */
  story: string;
  /** Ids of other stories that answer it too, best first. */
  others: string[];
  /** Ids of the competencies that it is about. */
  competencies: string[];
  /** Of a follow-up: what to say, and how ready that is. */
  followUp?: { say: string; readiness: Readiness };
}

/** An interview for which can be drilled. */
export interface DeckInterview {
  id: string;
  title: string;
  /** `2026-03-14`, where it is known. */
  date?: string | undefined;
  /** Ids of the cards that may be asked there. */
  cards: string[];
}

interface Named {
  id: string;
  name: string;
}

/** All that can be drilled, as it is sent to browsers. */
export interface RecallDeck {
  stories: DeckStory[];
  /** Questions, in the bank's order, then the follow-ups of each story. */
  cards: RecallCard[];
  /** Those that a question is about. */
  competencies: Named[];
  /** Those at which a story happened that is told for a question. */
  companies: Named[];
  interviews: DeckInterview[];
}

/** A card for each question that a story answers, in the bank's order. */
export const questionCards = (bank: Pick<StoryBank, 'stories' | 'questions'>): RecallCard[] =>
  bank.questions.flatMap(({ id, text, competencies }) => {
    const [best, ...others] = answeringStories(bank, id).map(({ story }) => story);
    if (!best) return [];
    return {
      id: questionCardId(id),
      ask: text,
      story: best.id,
      others: others.map((story) => story.id),
      competencies: competencies.length > 0 ? competencies : best.competencies.slice(0, 1),
    };
  });

/** A card for each follow-up of a story; of two in the same words the first. */
export function followUpCards({ id: story, followUps }: Pick<BankStory, 'id' | 'followUps'>): RecallCard[] {
  const cards = new Map<string, RecallCard>();
  for (const { ask, answer, readiness } of followUps) {
    const id = followUpCardId(story, ask);
    const card = { id, ask, story, others: [], competencies: [], followUp: { say: answer, readiness } };
    if (!cards.has(id)) cards.set(id, card);
  }
  return [...cards.values()];
}

/**
 * The questions that an interview's rounds name, and those about the competencies that they name; all where they name
 * neither.
 */
function interviewCards({ rounds }: Pick<BankInterview, 'rounds'>, cards: readonly RecallCard[]): RecallCard[] {
  const named = new Set(rounds.flatMap(({ questions }) => questions.map(questionCardId)));
  const assessed = new Set(rounds.flatMap(({ competencies }) => competencies));
  if (named.size + assessed.size === 0) return [...cards];
  return cards.filter(({ id, competencies }) => named.has(id) || competencies.some((one) => assessed.has(one)));
}

/** All that can be drilled of a bank. */
export function recallDeck(bank: StoryBank): RecallDeck {
  const questions = questionCards(bank);
  const cards = [...questions, ...bank.stories.flatMap(followUpCards)];
  const used = new Set(cards.flatMap(({ story, others }) => [story, ...others]));
  const stories = bank.stories.filter(({ id }) => used.has(id));
  const told = new Set(questions.map(({ story }) => story));
  const asked = new Set(questions.flatMap(({ competencies }) => competencies));
  const companies = new Set(stories.filter(({ id }) => told.has(id)).map(({ company }) => company));
  const named = ({ id, name }: Named): Named => ({ id, name });
  return {
    stories: stories.map(({ id, title, headline, company, basis, lang }) => ({
      id,
      title,
      headline,
      company,
      basis,
      lang,
    })),
    cards,
    competencies: bank.competencies.filter(({ id }) => asked.has(id)).map(named),
    companies: bank.companies.filter(({ id }) => companies.has(id)).map(named),
    interviews: bank.interviews.map((interview) => ({
      id: interview.id,
      title: interview.title,
      date: interview.date,
      cards: interviewCards(interview, questions).map(({ id }) => id),
    })),
  };
}
