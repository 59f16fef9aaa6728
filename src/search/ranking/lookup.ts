import { projectsFirst, strongestFirst } from '../../bank/groupings/story-order.ts';
import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import { textSign } from '../words/text-sign.ts';
import { tellingWeight, type Asked, type AskedWord } from './asked.ts';
import type { Named } from './named.ts';
import type { RankedStory } from './rank.ts';

/** Words that were typed to look something up are few. */
const fewWords = 4;
/** In log odds: enough to keep an order, and nothing beside what tells how sure an answer is. */
const aLittle = 0.001;

/** Stories that have the words that were looked up. */
export interface Lookup {
  /** Those that show what the words name before those that only say them; the best first of both. */
  stories: RankedStory[];
  /** The competencies that the words name. */
  named: Named | undefined;
}

/** A name may be known by a word that texts are full of, as Leading change is by `change`, but not by `with` or `your`. */
const namingWeight = 0.15;

const termsOf = ({ terms }: Asked, least: number): AskedWord[] => terms.filter(({ weight }) => weight >= least);

const isIn = (terms: readonly AskedWord[], stems: ReadonlySet<string>): boolean =>
  terms.length > 0 && terms.every(({ stem }) => stems.has(stem));

/** The competencies that a few words may stand for: `conflict` for Conflict resolution, `workload` for Prioritizing. */
function competenciesNamed(asked: Asked, terms: readonly AskedWord[], { competencies }: OpenEvidence): string[] {
  const sign = textSign(asked.words);
  return competencies.filter(({ stems, synonyms }) => synonyms.has(sign) || isIn(terms, stems)).map(({ id }) => id);
}

/**
 * Looks up stories where a few words were typed rather than a question.
 * @param ranked the stories of the bank, as they stand for the words
 * @returns nothing where it is a question, or no story has all of its words
 */
export function lookUp(asked: Asked, ranked: readonly RankedStory[], evidence: OpenEvidence): Lookup | undefined {
  if (asked.words.length > fewWords) return undefined;
  const naming = termsOf(asked, namingWeight);
  const telling = termsOf(asked, tellingWeight);
  const ids = competenciesNamed(asked, naming, evidence);
  const companies = evidence.companies.filter(({ stems }) => isIn(naming, stems));
  const isNamed = ({ company, competencies }: OpenStory): boolean =>
    competencies.some((id) => ids.includes(id)) || companies.some(({ id }) => id === company);
  const says = ({ words, keyWords }: OpenStory): boolean =>
    telling.length > 0 && telling.every(({ stem }) => words.stems.has(stem) || keyWords.stems.has(stem));
  const named = ranked.filter(({ story }) => isNamed(story));
  const saying = ranked.filter(({ story }) => !isNamed(story) && says(story));
  if (named.length + saying.length === 0) return undefined;
  const order = ids.length > 0 ? strongestFirst(ids) : projectsFirst;
  const inOrder = named.toSorted((one, other) => order(one.story, other.story));
  const most = Math.max(...[...named, ...saying].map(({ standing }) => standing));
  const stories = [
    ...inOrder.map((one, place) => ({ ...one, standing: most + (named.length - place) * aLittle })),
    ...saying,
  ];
  return { stories, named: ids.length > 0 ? { kind: 'competencies', ids, term: undefined } : undefined };
}
