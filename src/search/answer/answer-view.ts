import { companyShape } from '../../bank/company-shape.ts';
import { counted } from '../../bank/counted.ts';
import { competencyUrl, questionUrl, storyUrl } from '../../bank/urls.ts';
import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import type { Passage } from '../index/find-passages.ts';
import type { Answer, FoundStory } from './answer.ts';
import { facetCounts, isNarrowed, narrowed, type FacetChoice, type FacetCounts } from './facets.ts';
import {
  searchNote,
  storiesView,
  type NotePiece,
  type SearchNote,
  type SearchView,
  type StoryOption,
} from './search-view.ts';

/** What views look up in the evidence. */
export interface ViewEvidence {
  stories: readonly Pick<OpenStory, 'id' | 'title' | 'headline' | 'company' | 'format' | 'competencies'>[];
  companies: OpenEvidence['companies'];
}

/** How an answer is shown. */
export interface ViewOptions {
  choice: FacetChoice;
  /** As many stories at most. */
  most: number;
  /** Whether to offer a look into the full stories. */
  offersFullText: boolean;
}

/** A story as it is shown when no ranking chose it. */
const plainStory = (story: ViewEvidence['stories'][number]): FoundStory => ({
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

function storyOption(story: FoundStory, { companies }: ViewEvidence, excerpt?: string): StoryOption {
  const index = companies.findIndex(({ id }) => id === story.company);
  const company = { name: companies[index]?.name ?? story.company, shape: companyShape(index) };
  return { kind: 'story', story, company, excerpt };
}

const fullTextOffer = { does: 'look-in-full-text', text: 'Look for these words in every full story' } as const;

type NoStory = Extract<Answer, { kind: 'no-story' }>;

function noStoryNote({ question, competency }: NoStory, { offersFullText }: ViewOptions): SearchNote {
  const nearest: NotePiece[][] = [
    ...(question ? [['The nearest question: ', { text: question.text, path: questionUrl(question.id) }]] : []),
    ...(competency ? [['It would show: ', { text: competency.name, path: competencyUrl(competency.id) }]] : []),
  ];
  return searchNote({
    title: 'No story for this yet.',
    lines: nearest.length > 0 ? nearest : [['No question of the bank comes near it either.']],
    action: offersFullText ? fullTextOffer : undefined,
  });
}

const nothingLeftNote = (found: number): SearchNote =>
  searchNote({
    lines: [
      [
        found === 1
          ? 'One story answers this, and it does not pass the filters.'
          : `${counted(found, 'story')} answer this, but none of them passes the filters.`,
      ],
    ],
    action: { does: 'clear-facets', text: 'Take the filters away' },
  });

/**
 * What to show and say for an answer. Without a question, a choice of facets alone lists the stories that it leaves.
 * @param answer to the question
 * @param evidence from which the answer came
 */
export function answerView(answer: Answer, evidence: ViewEvidence, options: ViewOptions): SearchView {
  const { choice, most, offersFullText } = options;
  if (answer.kind === 'no-story') {
    const nearest = answer.question ? ` The nearest question: ${answer.question.text}` : '';
    return storiesView({
      note: noStoryNote(answer, options),
      spoken: `No story for this yet.${nearest}`,
      counts: facetCounts([], choice),
    });
  }
  if (answer.kind === 'nothing-asked' && !isNarrowed(choice)) return storiesView({ status: 'And what is it about?' });
  const found = answer.kind === 'found' ? answer.stories : evidence.stories.map(plainStory);
  const counts = facetCounts(found, choice);
  const left = narrowed(found, choice);
  const [first] = left;
  if (!first)
    return storiesView({ note: nothingLeftNote(found.length), spoken: 'No story passes the filters.', counts });
  const status = counted(left.length, 'story');
  return storiesView({
    options: left.slice(0, most).map((story) => storyOption(story, evidence)),
    note: offersFullText && answer.kind === 'found' ? searchNote({ action: fullTextOffer }) : undefined,
    status,
    spoken: `${status}. The first: ${first.title.map(({ text }) => text).join('')}`,
    counts,
  });
}

/**
 * What to show and say for the places where a question's words stand.
 * @param passages as found; undefined where the site has no index of the full text
 * @param evidence of the same bank
 * @param counts of the answer in whose place the passages are shown
 */
export function passagesView(
  passages: readonly Passage[] | undefined,
  evidence: ViewEvidence,
  counts: FacetCounts | undefined,
): SearchView {
  if (!passages) {
    return storiesView({
      counts,
      note: searchNote({
        lines: [['The full text cannot be searched here: its index is missing. It is written when the site is built.']],
      }),
      spoken: 'The full text cannot be searched here.',
    });
  }
  const options = passages.flatMap(({ story: id, section, excerpt, url }) => {
    const story = evidence.stories.find((one) => one.id === id);
    return story ? [storyOption({ ...plainStory(story), section, url }, evidence, excerpt)] : [];
  });
  const found = `${counted(options.length, 'story')} with these words`;
  if (options.length === 0)
    return storiesView({
      note: searchNote({ lines: [['None of these words stands in any full story.']] }),
      spoken: found,
      counts,
    });
  return storiesView({ options, status: found, spoken: found, counts });
}
