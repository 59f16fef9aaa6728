import type { Answer, FoundStory } from '../../story-bank/retrieval/answer.ts';
import { facetNames, narrowed, type FacetChoice } from '../../story-bank/retrieval/facets.ts';
import { storyUrl } from '../../story-bank/urls.ts';
import { noFullTextNote, noStoryNote, nothingLeftNote } from './notes.ts';
import { resultOption } from './result-option.ts';
import type { SearchEngine } from './search-engine.ts';

/** How an answer is shown. */
export interface ShowOptions {
  base: string;
  /** Whether this is the search page. */
  isPage: boolean;
  /** As many stories at most. */
  most: number;
  choice: FacetChoice;
  /** Whether the full text was wanted and is not there. */
  withoutFullText: boolean;
  /** Takes the results before any choice of facets. */
  count: (stories: readonly FoundStory[]) => void;
  /** Takes the counts away. */
  rest: () => void;
  /** Takes the choice of facets away. */
  clear: () => void;
  /** Takes the options, what stands after them, what is to be read in a line, and what is to be heard. */
  show: (options: readonly HTMLElement[], note: HTMLElement | undefined, read: string, heard: string) => void;
}

/** Every story of the bank, for a choice of facets without a question. */
const everyStory = ({ evidence }: SearchEngine): FoundStory[] =>
  evidence.stories.map((story) => ({
    id: story.id,
    title: [{ text: story.title, marked: false }],
    headline: [{ text: story.headline, marked: false }],
    company: story.company,
    format: story.format,
    competencies: story.competencies,
    fit: undefined,
    score: 0,
    reasons: [],
    section: undefined,
    excerpt: undefined,
    url: storyUrl(story.id),
  }));

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

/** Shows what the bank has to say to a question. */
export function showAnswer(answer: Answer, engine: SearchEngine, options: ShowOptions): void {
  const { base, choice, clear, count, most, show } = options;
  if (answer.kind === 'no-story') {
    count([]);
    const note = noStoryNote(answer, base);
    if (options.withoutFullText) note.append(noFullTextNote());
    const { prompt } = answer;
    show([], note, '', `No story for this yet.${prompt ? ` The nearest prompt: ${prompt.text}` : ''}`);
    return;
  }
  const isNarrowed = facetNames.some((facet) => choice[facet].length > 0);
  if (answer.kind === 'nothing-asked' && !isNarrowed) {
    options.rest();
    show([], undefined, 'And what is it about?', '');
    return;
  }
  const found = answer.kind === 'found' ? answer.stories : everyStory(engine);
  count(found);
  const left = narrowed(found, choice);
  if (left.length === 0) {
    show([], nothingLeftNote(found.length, clear), '', 'No story passes the filters.');
    return;
  }
  const context = { base, companies: engine.evidence.companies };
  const elements = left.slice(0, most).map((story, index) => resultOption(story, `found-${index}`, context));
  const first = left[0]?.title.map(({ text }) => text).join('') ?? '';
  const note = options.withoutFullText ? noFullTextNote() : undefined;
  show(elements, note, stories(left.length), `${stories(left.length)}. The first: ${first}`);
}
