import type { StoryFrontmatter } from '../../schemas/index.ts';
import { listSchemas } from '../../schemas/lists.ts';
import { referencesIn, type FoundReference } from '../../schemas/reference.ts';
import type { ListName } from '../../schemas/words.ts';
import type { BankSource, StorySource } from './bank-source.ts';
import { ofEachList, type Lists } from './lists.ts';
import { namedInStory } from './named-ids.ts';

type Named = Pick<FoundReference, 'target' | 'id'>;

/**
 * Lists whose shown entries bring along what they name. Of the others that would say more than the stories do: a figure
 * names a company, and a lens names competencies.
 */
const bringingAlong: readonly ListName[] = ['companies', 'questions'];

/** The entries that something names. */
function onlyNamed(lists: Lists<'source'>, named: readonly Named[]): Lists<'source'> {
  const byTarget = Map.groupBy(named, ({ target }) => target);
  return ofEachList<'source'>((name) => {
    const ids = new Set(byTarget.get(name)?.map(({ id }) => id));
    return { ...lists[name], entries: lists[name].entries.filter(({ value }) => ids.has(value.id)) };
  });
}

/** The keys of a frontmatter of which an edition for others may have less. */
export const ownersKeys = [
  'sources',
  'followUps',
  'confirm',
  'allowNumbers',
  'avoidIn',
  'related',
  'after',
  'project',
] as const;

/**
 * What of a story may be in an edition for others: neither where its facts come from, which names papers and people of
 * the owner's, nor the questions to which the owner has no answer, nor what the owner has still to find out or confirm,
 * nor where it must not be told, nor the names of other stories that are left out.
 * @param shownIds of the stories of the edition
 */
export function storyForOthers(story: StorySource, shownIds: ReadonlySet<string>): StorySource {
  const { frontmatter } = story;
  const { followUps, related, after, project } = frontmatter;
  const changed: Pick<StoryFrontmatter, (typeof ownersKeys)[number]> = {
    sources: [],
    followUps: followUps
      .filter(({ readiness }) => readiness !== 'gap')
      .map(({ ask, answer, readiness }) => ({ ask, answer, readiness })),
    confirm: [],
    allowNumbers: [],
    avoidIn: [],
    related: related.filter((id) => shownIds.has(id)),
    after: after.filter((id) => shownIds.has(id)),
    project: project !== undefined && shownIds.has(project) ? project : undefined,
  };
  return { ...story, frontmatter: { ...frontmatter, ...changed } };
}

/** Figures without where they come from, and what is in doubt about them. */
const withoutSources = (figures: Lists<'source'>['figures']): Lists<'source'>['figures'] => ({
  ...figures,
  entries: figures.entries.map((entry) => ({
    ...entry,
    value: { ...entry.value, source: undefined, doubt: undefined },
  })),
});

/** Openers without the owner's advice to themselves. */
const withoutAdvice = (openers: Lists<'source'>['openers']): Lists<'source'>['openers'] => ({
  ...openers,
  entries: openers.entries.map((entry) => ({ ...entry, value: { ...entry.value, advice: undefined } })),
});

/** Lenses without the terms that are about nothing that is shown, and without what the owner lacks for the others. */
function aboutShown({ lenses, competencies }: Lists<'source'>): Lists<'source'>['lenses'] {
  const shown = new Set(competencies.entries.map(({ value }) => value.id));
  const entries = lenses.entries.map(({ value, ...entry }) => {
    const terms = value.terms
      .map((term) => ({ ...term, gap: undefined, competencies: term.competencies.filter((id) => shown.has(id)) }))
      .filter((term) => term.competencies.length > 0);
    return { ...entry, value: { ...value, terms } };
  });
  return { ...lenses, entries: entries.filter(({ value }) => value.terms.length > 0) };
}

/**
 * What of a bank may be in an edition for others: its stories, and of the lists what these stories reach. Everything
 * else tells about the owner what no shown story says: where else they worked, what they cannot answer, where they
 * want to work. So interviews are left out whole.
 * @param source the bank with the stories of the edition alone, as `storyForOthers` gives them, and its openers
 */
export function editionSource(source: BankSource): BankSource {
  const named = source.stories.flatMap(namedInStory);
  const shown = onlyNamed(source.lists, named);
  const broughtAlong = bringingAlong.flatMap((name) =>
    shown[name].entries.flatMap(({ value }) => referencesIn(listSchemas[name], value)),
  );
  const lists = onlyNamed(source.lists, [...named, ...broughtAlong]);
  return {
    ...source,
    interviews: [],
    drafts: [],
    lists: {
      ...lists,
      figures: withoutSources(lists.figures),
      lenses: aboutShown(lists),
      openers: withoutAdvice(source.lists.openers),
    },
  };
}
