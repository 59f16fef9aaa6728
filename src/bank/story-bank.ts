import type { Interview, StoryFrontmatter } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BankSource } from './bank-source.ts';
import { allOpeners, catalogueOf } from './catalogue-entries.ts';
import { byId, isOwn, listLookups, ofEachList, type ListLookups, type Lists } from './lists.ts';
import type { StoryOutline } from './outline.ts';

/** A story with its id, its file and what its body holds. */
export interface BankStory extends StoryFrontmatter {
  id: string;
  /** Relative to the project's root. */
  file: string;
  outline: StoryOutline;
}

/** An interview with its id. */
export interface BankInterview extends Interview {
  id: string;
}

/** The parts of a bank before they are linked. */
export interface BankData extends Lists<'entries'> {
  stories: BankStory[];
  interviews: BankInterview[];
  /** What ships for everyone, as this bank sees it: all of it, whether the bank uses it or not. */
  catalogue: Catalogue;
  /**
   * Ids of the questions that the owner has no entry for: they are in the bank because something names them, and are no
   * gap where no story answers them.
   */
  borrowedQuestions: ReadonlySet<string>;
  /** Words a minute that the owner says; as most people do where the owner gave none. */
  pace?: number | undefined;
}

/** A bank whose parts can be looked up by id. Stories are sorted by title, the other parts keep the author's order. */
export interface StoryBank extends BankData, ListLookups {
  storyById: ReadonlyMap<string, BankStory>;
}

/** The parts with these ids, in the ids' order. Ids that no part has are left out: the edition does not show them. */
export const lookUp = <Part>(parts: ReadonlyMap<string, Part>, ids: Iterable<string>): Part[] =>
  [...ids].flatMap((id) => parts.get(id) ?? []);

/**
 * Links the parts of a bank. References to stories that are not among the parts (because the edition leaves them out),
 * and to competencies that are not (because nothing but an entry of the catalogue names them), are dropped, so that
 * whatever a linked bank names exists.
 * @param data checked parts
 */
export function linkBank(data: BankData): StoryBank {
  const present = new Set(data.stories.map((story) => story.id));
  const stories = data.stories
    .map((story) => ({
      ...story,
      related: story.related.filter((id) => present.has(id)),
      after: story.after.filter((id) => present.has(id)),
      project: story.project !== undefined && present.has(story.project) ? story.project : undefined,
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en') || one.id.localeCompare(other.id, 'en'));
  const interviews = data.interviews.map((interview) => ({
    ...interview,
    rounds: interview.rounds.map((round) => ({ ...round, pin: round.pin.filter((id) => present.has(id)) })),
  }));
  const assessed = new Set(data.competencies.map(({ id }) => id));
  const withAssessed = <Part extends { competencies: string[] }>(part: Part): Part => ({
    ...part,
    competencies: part.competencies.filter((id) => assessed.has(id)),
  });
  const linked = {
    ...data,
    stories,
    interviews,
    questions: data.questions.map(withAssessed),
    lenses: data.lenses.map((lens) => ({ ...lens, terms: lens.terms.map(withAssessed) })),
  };
  return { ...linked, storyById: byId(stories), ...listLookups(linked) };
}

/**
 * Links a bank as it was read from files.
 * @param source what was read; it should have no problems
 */
export function bankFromSource(source: BankSource): StoryBank {
  const lists = ofEachList<'entries'>((name) => source.lists[name].entries.map(({ value }) => value));
  const borrowed = source.lists.questions.entries.filter((entry) => !isOwn(entry));
  return linkBank({
    stories: source.stories.map(({ id, file, frontmatter, outline }) => ({ id, file, outline, ...frontmatter })),
    interviews: source.interviews.map(({ id, value }) => ({ id, ...value })),
    ...lists,
    openers: allOpeners(lists.openers, source.catalogue),
    catalogue: catalogueOf(source.catalogue, lists),
    borrowedQuestions: new Set(borrowed.map(({ value }) => value.id)),
    pace: source.pace,
  });
}
