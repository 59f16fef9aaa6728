import type { Answer, FoundStory } from '../../search/answer/answer.ts';
import { facetNames, narrowed, type FacetChoice } from '../../search/answer/facets.ts';
import type { Passage } from '../../search/index/find-passages.ts';
import { counted } from '../../bank/counted.ts';
import { storyUrl } from '../../bank/urls.ts';
import { fullTextOffer, noFullTextNote, noPassageNote, noStoryNote, nothingLeftNote } from './notes.ts';
import { resultOption } from './result-option.ts';
import type { OpenStory } from '../../search/evidence/open-evidence.ts';
import type { SearchEngine } from './search-engine.ts';

/** How an answer is shown. */
export interface ShowOptions {
  base: string;
  /** Whether this is the search page. */
  isPage: boolean;
  /** As many stories at most. */
  most: number;
  choice: FacetChoice;
  /** Looks for the question's words in the full text. */
  lookInFullText: () => void;
  /** Takes the results before any choice of facets. */
  count: (stories: readonly FoundStory[]) => void;
  /** Takes the counts away. */
  rest: () => void;
  /** Takes the choice of facets away. */
  clear: () => void;
  /** Takes the options, what stands after them, what is to be read in a line, and what is to be heard. */
  show: (options: readonly HTMLElement[], note: HTMLElement | undefined, read: string, heard: string) => void;
}

/** A story of the bank as it is shown when no ranking chose it. */
const plainStory = (story: OpenStory): FoundStory => ({
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
  url: storyUrl(story.id),
});

/** Shows what the bank has to say to a question. */
export function showAnswer(answer: Answer, engine: SearchEngine, options: ShowOptions): void {
  const { base, choice, clear, count, most, show } = options;
  if (answer.kind === 'no-story') {
    count([]);
    const note = noStoryNote(answer, base);
    if (options.isPage) note.append(fullTextOffer(options.lookInFullText));
    const { question } = answer;
    show([], note, '', `No story for this yet.${question ? ` The nearest question: ${question.text}` : ''}`);
    return;
  }
  const isNarrowed = facetNames.some((facet) => choice[facet].length > 0);
  if (answer.kind === 'nothing-asked' && !isNarrowed) {
    options.rest();
    show([], undefined, 'And what is it about?', '');
    return;
  }
  const found = answer.kind === 'found' ? answer.stories : engine.evidence.stories.map(plainStory);
  count(found);
  const left = narrowed(found, choice);
  if (left.length === 0) {
    show([], nothingLeftNote(found.length, clear), '', 'No story passes the filters.');
    return;
  }
  const context = { base, companies: engine.evidence.companies };
  const elements = left.slice(0, most).map((story, index) => resultOption(story, `found-${index}`, context));
  const first = left[0]?.title.map(({ text }) => text).join('') ?? '';
  const note = options.isPage && answer.kind === 'found' ? fullTextOffer(options.lookInFullText) : undefined;
  show(elements, note, counted(left.length, 'story'), `${counted(left.length, 'story')}. The first: ${first}`);
}

/**
 * Shows where the question's words stand in the full text.
 * @param passages as found; undefined where the index is not there
 */
export function showPassages(
  passages: readonly Passage[] | undefined,
  { evidence }: SearchEngine,
  { base, show }: Pick<ShowOptions, 'base' | 'show'>,
): void {
  if (!passages) {
    show([], noFullTextNote(), '', 'The full text cannot be searched here.');
    return;
  }
  const context = { base, companies: evidence.companies };
  const options = passages.flatMap(({ story: id, section, excerpt, url }, index) => {
    const story = evidence.stories.find((one) => one.id === id);
    return story ? [resultOption({ ...plainStory(story), section, url }, `passage-${index}`, context, excerpt)] : [];
  });
  const found = `${counted(options.length, 'story')} with these words`;
  show(options, options.length === 0 ? noPassageNote() : undefined, options.length === 0 ? '' : found, found);
}
