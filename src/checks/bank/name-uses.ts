import { identifier } from '../../../schemas/index.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { positionAt, type PositionMap, type SourceLocation } from '../../bank/source-position.ts';
import { readableStories } from './readable-stories.ts';

/** The things that files refer to by id. */
export type NamedThing = 'company' | 'competency' | 'question' | 'project' | 'story' | 'figure' | 'lens';

/** One use of an id. */
export interface NameUse {
  thing: NamedThing;
  id: string;
  /** Where it is used, in the author's words: `company`, `<Figure id>`. */
  key: string;
  location: SourceLocation;
  /** Tells the list in which the id stands from all others; undefined where an id may come again. */
  list: string | undefined;
}

interface PlacedFile {
  file: string;
  positions: PositionMap;
}

function useAt(
  { file, positions }: PlacedFile,
  thing: NamedThing,
  id: string | undefined,
  path: readonly (string | number)[],
): NameUse[] {
  if (id === undefined) return [];
  const key = path.findLast((step) => typeof step === 'string' && step !== 'question') ?? path.at(-1);
  return [{ thing, id, key: String(key), location: { file, ...positionAt(positions, path) }, list: undefined }];
}

function usesIn(
  file: PlacedFile,
  thing: NamedThing,
  ids: readonly string[] | undefined = [],
  path: readonly (string | number)[],
  lastStep: readonly string[] = [],
): NameUse[] {
  const list = `${file.file} ${path.join('/')}`;
  return ids.flatMap((id, index) =>
    useAt(file, thing, id, [...path, index, ...lastStep]).map((use) => ({ ...use, list })),
  );
}

function storyUses(source: BankSource): NameUse[] {
  return readableStories(source).flatMap((story) => {
    const { frontmatter, outline, file } = story;
    const questions = frontmatter.answers?.map((answer) => answer.question);
    const inBody = (thing: NamedThing, key: string, uses: typeof outline.figures): NameUse[] =>
      // What is no id at all was told where the body was read.
      uses
        .filter(({ target }) => identifier.safeParse(target).success)
        .map(({ target, position }) => ({
          thing,
          id: target,
          key,
          location: { file, ...position },
          list: undefined,
        }));
    return [
      ...useAt(story, 'company', frontmatter.company, ['company']),
      ...usesIn(story, 'competency', frontmatter.competencies, ['competencies']),
      ...usesIn(story, 'question', questions, ['answers'], ['question']),
      ...useAt(story, 'project', frontmatter.project, ['project']),
      ...usesIn(story, 'story', frontmatter.related, ['related']),
      ...inBody('figure', '<Figure id>', outline.figures),
      ...inBody('question', '<Ask question>', outline.asks),
    ];
  });
}

function listUses({ lists }: BankSource): NameUse[] {
  return [
    ...lists.companies.entries.flatMap(({ value, index }) =>
      useAt(lists.companies, 'lens', value.lens, [index, 'lens']),
    ),
    ...lists.questions.entries.flatMap(({ value, index }) =>
      usesIn(lists.questions, 'competency', value.competencies, [index, 'competencies']),
    ),
    ...lists.figures.entries.flatMap(({ value, index }) =>
      useAt(lists.figures, 'company', value.company, [index, 'company']),
    ),
    ...lists.lenses.entries.flatMap(({ value, index }) =>
      value.terms.flatMap((term, place) =>
        usesIn(lists.lenses, 'competency', term.competencies, [index, 'terms', place, 'competencies']),
      ),
    ),
  ];
}

function interviewUses({ interviews }: BankSource): NameUse[] {
  return interviews.flatMap((interview) => [
    ...useAt(interview, 'company', interview.value.audience, ['audience']),
    ...interview.value.rounds.flatMap((round, index) => [
      ...usesIn(interview, 'competency', round.competencies, ['rounds', index, 'competencies']),
      ...usesIn(interview, 'question', round.questions, ['rounds', index, 'questions']),
      ...usesIn(interview, 'story', round.pin, ['rounds', index, 'pin']),
    ]),
  ]);
}

/**
 * Every place where one part of a bank names another by its id.
 * @param source what was read
 */
export function nameUses(source: BankSource): NameUse[] {
  return [...storyUses(source), ...listUses(source), ...interviewUses(source)];
}
