import { siteUrls } from '../../bank/urls.ts';
import type { FoundStory } from './answer.ts';
import type { FacetCounts } from './facets.ts';

/** What the search shows and says. What draws it decides nothing. */
export interface SearchView {
  /** What the list under the box offers, best first. */
  options: readonly SearchOption[];
  /** What the list is, for screen readers. */
  label: string;
  /** What stands in place of the list or after it. */
  note: SearchNote | undefined;
  /** How many were found, to be seen. */
  status: string;
  /** What was found, to be heard. */
  spoken: string;
  /** How many stories each value of a facet would leave; undefined while nothing is asked. */
  counts: FacetCounts | undefined;
}

/** A story that was found, or a question to be asked again. */
export type SearchOption = StoryOption | { kind: 'question'; text: string };

/** A story that was found. */
export interface StoryOption {
  kind: 'story';
  story: FoundStory;
  /** Its company's name and mark. */
  company: { name: string; shape: string };
  /** Words around what was found in the full story, as HTML whose only element is `<mark>`. */
  excerpt: string | undefined;
}

/** A piece of a line: a text, or a link with a path from the site's root. */
export type NotePiece = string | { text: string; path: string };

/** What a button under a note does. */
export type NoteAction = 'look-in-full-text' | 'clear-facets' | 'forget-recent';

/** Something that is said in words, with what can be done about it. */
export interface SearchNote {
  /** The point of it; undefined where the lines say it. */
  title: string | undefined;
  lines: readonly (readonly NotePiece[])[];
  action: { does: NoteAction; text: string } | undefined;
}

/** A note with what is not given left out. */
export const searchNote = (given: Partial<SearchNote>): SearchNote => ({
  title: undefined,
  lines: [],
  action: undefined,
  ...given,
});

/** A view of stories; what is not given is empty. */
export const storiesView = (given: Partial<SearchView>): SearchView => ({
  options: [],
  label: 'Stories',
  note: undefined,
  status: '',
  spoken: '',
  counts: undefined,
  ...given,
});

/**
 * What is shown before anything is asked.
 * @param recent what was asked on this device, the last first
 */
export function recentView(recent: readonly string[]): SearchView {
  const label = 'Asked recently on this device';
  if (recent.length === 0) return storiesView({ label });
  return storiesView({
    options: recent.map((text) => ({ kind: 'question', text })),
    label,
    note: searchNote({ action: { does: 'forget-recent', text: 'Forget these' } }),
    status: label,
  });
}

/** The pages that lead to everything without the search. */
const otherWays: SearchNote['lines'][number] = [
  'All there is: ',
  { text: 'questions', path: siteUrls.questions },
  ', ',
  { text: 'competencies', path: siteUrls.competencies },
  ', ',
  { text: 'stories', path: siteUrls.stories },
  '.',
];

const troubleView = (title: string, line: string): SearchView =>
  storiesView({ note: searchNote({ title, lines: [[line], otherWays] }), spoken: title });

/** What is shown when the search has none of its files. */
export const missingView = (): SearchView =>
  troubleView(
    'The search cannot work here: its files are missing.',
    'They are written when the site is built. If you are offline, open this page once while you are not.',
  );

/** What is shown when the search has its files and fails all the same. */
export const failedView = (): SearchView =>
  troubleView(
    'The search failed on this question.',
    'That is a mistake of the search, not of yours. Other words may get around it.',
  );
