import { siteUrls } from '../../bank/urls.ts';
import type { FoundStory } from './answer.ts';
import { noChoice, type FacetCounts } from './facets.ts';
import type { PageSection } from './passage-target.ts';
import { searchQuery } from './search-state.ts';

/** What the search shows and says. What draws it decides nothing. */
export interface SearchView {
  /** What is said before the stories, or in their place. */
  lead: SearchNote | undefined;
  /** The stories, best first, or what else there is to choose. */
  options: readonly SearchOption[];
  /** What the list of options is, for screen readers. */
  label: string;
  /** What is said after the stories. */
  note: SearchNote | undefined;
  /** How many were found, to be seen. */
  status: string;
  /** What was found, to be heard. */
  spoken: string;
  /** How many stories each value of a facet would leave; undefined while nothing is asked. */
  counts: FacetCounts | undefined;
}

/** A story that was found, a question to be asked again, or the search page with all that was found. */
export type SearchOption = StoryOption | QuestionOption | { kind: 'all'; text: string; path: string };

/** A question that was asked before. */
export interface QuestionOption {
  kind: 'question';
  text: string;
  /** Path from the site's root of the search page with this question. */
  path: string;
}

/** A story that was found. */
export interface StoryOption {
  kind: 'story';
  story: FoundStory;
  /** Its company's name and mark. */
  company: { name: string; shape: string };
  /** What to know before it is told: that it is not lived, and where it must not be told. */
  beware: readonly string[];
  /** What it lacks as an answer, where it is none. */
  lacks: string | undefined;
  /** Where the words stand that were looked up, with some around as HTML whose only element is `<mark>`. */
  passage: { section: PageSection | undefined; excerpt: string } | undefined;
}

/** A piece of a line: a text, or a link with a path from the site's root. */
export type NotePiece = string | { text: string; path: string };

/** What a button under a note does. */
export type NoteAction = 'look-in-full-text' | 'clear-facets' | 'forget-recent';

/** Something that is said in words, with what can be done about it. */
export interface SearchNote {
  /** The point of it; undefined where the lines say it. */
  title: string | undefined;
  /** Texts to be said aloud, each under a label. */
  answers: readonly { label: string; text: string }[];
  lines: readonly (readonly NotePiece[])[];
  action: { does: NoteAction; text: string } | undefined;
}

/** A note with what is not given left out. */
export const searchNote = (given: Partial<SearchNote>): SearchNote => ({
  title: undefined,
  answers: [],
  lines: [],
  action: undefined,
  ...given,
});

/** A view of stories; what is not given is empty. */
export const storiesView = (given: Partial<SearchView>): SearchView => ({
  lead: undefined,
  options: [],
  label: 'Stories',
  note: undefined,
  status: '',
  spoken: '',
  counts: undefined,
  ...given,
});

/** The search page with a question, as a path from the site's root. */
export const searchPagePath = (text: string): string => siteUrls.search + searchQuery({ text, choice: noChoice });

/**
 * What the search page calls itself: so that it can be told from others in a browser's history, by its question.
 * @param text the question as typed; empty where nothing is asked
 */
export const pageHeading = (text: string): { heading: string; title: string } =>
  text === ''
    ? { heading: 'What did they ask?', title: 'Search · Story bank' }
    : { heading: text, title: `${text} · Story bank` };

/** The pages that lead to everything without the search. */
const otherWays: SearchNote['lines'][number] = [
  'Browse instead: ',
  { text: 'questions', path: siteUrls.questions },
  ', ',
  { text: 'competencies', path: siteUrls.competencies },
  ', ',
  { text: 'stories', path: siteUrls.stories },
  '.',
];

/**
 * What is shown before anything is asked.
 * @param recent what was asked on this device, the last first
 */
export function recentView(recent: readonly string[]): SearchView {
  const label = 'Recent searches';
  if (recent.length === 0) return storiesView({ label });
  return storiesView({
    options: recent.map((text) => ({ kind: 'question', text, path: searchPagePath(text) })),
    label,
    note: searchNote({ action: { does: 'forget-recent', text: 'Clear' } }),
    status: label,
  });
}

const troubleView = (title: string, line: string): SearchView =>
  storiesView({ lead: searchNote({ title, lines: [[line], otherWays] }), spoken: title });

/** What is shown while the search's files are slow to come. */
export const loadingView = (): SearchView =>
  storiesView({ lead: searchNote({ lines: [['Search is still loading.'], otherWays] }), spoken: 'Loading.' });

/** What is shown when the search has none of its files. */
export const missingView = (): SearchView =>
  troubleView('Search isn’t available: its files didn’t load.', 'If you’re offline, open this page once while online.');

/** What is shown when the search has its files and fails all the same. */
export const failedView = (): SearchView =>
  troubleView('Search failed on this question.', 'That’s our bug, not your mistake. Try other words.');
