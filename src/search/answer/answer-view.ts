import { bewareOf } from '../../bank/basis.ts';
import { companyShape } from '../../bank/company-shape.ts';
import { counted } from '../../bank/counted.ts';
import { competencyUrl, openerUrl, questionUrl, siteUrls, storyUrl } from '../../bank/urls.ts';
import type { OpenCompany, OpenStory } from '../evidence/open-evidence.ts';
import type { Passage } from '../index/find-passages.ts';
import type { Answer, FoundOpener, FoundStory, NamedQuestion } from './answer.ts';
import { facetCounts, isNarrowed, narrowed, type FacetChoice, type FacetCounts } from './facets.ts';
import {
  searchNote,
  searchPagePath,
  storiesView,
  type NotePiece,
  type SearchNote,
  type SearchOption,
  type SearchView,
  type StoryOption,
} from './search-view.ts';

/** What views look up in the evidence. */
export interface ViewEvidence {
  stories: readonly Pick<
    OpenStory,
    'id' | 'title' | 'headline' | 'company' | 'format' | 'basis' | 'avoidIn' | 'competencies'
  >[];
  companies: readonly Pick<OpenCompany, 'id' | 'name'>[];
}

/** How an answer is shown. */
export interface ViewOptions {
  /** The question as typed. */
  text: string;
  choice: FacetChoice;
  /** On the search page there is room for everything; over another page for the first few, with the way to the rest. */
  place: 'search-page' | 'pop-up';
}

/** More stories than these would cover the page that the pop-up is over. */
const mostInPopUp = 5;

/** A story as it is shown when no ranking chose it. */
const plainStory = (story: ViewEvidence['stories'][number]): FoundStory => ({
  id: story.id,
  title: [{ text: story.title, marked: false }],
  headline: [{ text: story.headline, marked: false }],
  company: story.company,
  format: story.format,
  basis: story.basis,
  avoidIn: story.avoidIn,
  competencies: story.competencies,
  angle: undefined,
  fit: undefined,
  nearest: false,
  score: 0,
  reasons: [],
  url: storyUrl(story.id),
});

function storyOption(
  story: FoundStory,
  { companies }: ViewEvidence,
  given: Partial<Pick<StoryOption, 'lacks' | 'passage'>> = {},
): StoryOption {
  const index = companies.findIndex(({ id }) => id === story.company);
  const company = { name: companies[index]?.name ?? story.company, shape: companyShape(index) };
  return { kind: 'story', story, company, beware: bewareOf(story), lacks: undefined, passage: undefined, ...given };
}

const fullTextOffer = { does: 'look-in-full-text', text: 'Search full text for these words' } as const;
const offerOf = ({ place }: ViewOptions): SearchNote['action'] => (place === 'search-page' ? fullTextOffer : undefined);

const linkTo = ({ id, text }: NamedQuestion): NotePiece => ({ text, path: questionUrl(id) });

const plainTitle = ({ title }: FoundStory): string => title.map(({ text }) => text).join('');

type NoStory = Extract<Answer, { kind: 'no-story' }>;

function noStoryView({ question, competency, gap }: NoStory, options: ViewOptions): SearchView {
  const lines: NotePiece[][] = [
    ...(gap ? [['You listed this as a gap. ', { text: 'See your coverage', path: siteUrls.coverage }, '.']] : []),
    ...(question ? [['Closest question: ', linkTo(question)]] : []),
    ...(competency ? [['It tests: ', { text: competency.name, path: competencyUrl(competency.id) }]] : []),
  ];
  const nearest = question ? ` Closest question: ${question.text}` : '';
  return storiesView({
    lead: searchNote({
      title: 'No story for this yet.',
      lines: lines.length > 0 ? lines : [['Nothing similar in your questions either.']],
      action: offerOf(options),
    }),
    spoken: `No story for this yet.${nearest}`,
    counts: facetCounts([], options.choice),
  });
}

function openerView({ id, text, advice, answers }: FoundOpener, { choice }: ViewOptions): SearchView {
  const byLength = answers.toSorted((one, other) => one.seconds - other.seconds);
  const lengths = byLength.map(({ seconds }) => String(seconds));
  const prepared =
    lengths.length === 0
      ? 'Not prepared yet.'
      : `Prepared for ${[lengths.slice(0, -1).join(', '), ...lengths.slice(-1)].filter((one) => one !== '').join(' and ')} seconds.`;
  return storiesView({
    lead: searchNote({
      title: text,
      answers: byLength.map(({ seconds, text: answer }) => ({ label: `${seconds} seconds`, text: answer })),
      lines: [
        ...(lengths.length === 0 ? [['You haven’t prepared an answer yet.']] : []),
        ...(advice === '' ? [] : [[advice]]),
        [{ text: 'All openers', path: openerUrl(id) }],
      ],
    }),
    spoken: `${text} ${prepared}`,
    counts: facetCounts([], choice),
  });
}

type Nearest = Extract<Answer, { kind: 'nearest' }>;

/** So many words at most are said to be missing. */
const mostUnknown = 2;

/** What a story that only comes near does not have. */
function lackOf({ competencies }: FoundStory, { competency, unknown }: Nearest): string {
  if (unknown.length > 0) return `Doesn’t mention ${unknown.slice(0, mostUnknown).join(' or ')}`;
  if (!competency) return 'Close, but doesn’t answer this';
  return competencies.includes(competency.id)
    ? `Shows ${competency.name}, but in a different situation`
    : `Doesn’t show ${competency.name}`;
}

const bridge = { label: 'You can say', text: '“I haven’t had exactly that. The closest is the time when…”' };

function nothingLeftView(found: number, near: boolean, counts: FacetCounts): SearchView {
  const kind = near ? 'close ' : '';
  return storiesView({
    lead: searchNote({
      lines: [
        [
          found === 1
            ? `1 ${kind}match, hidden by your filters.`
            : `${found} ${kind}matches, all hidden by your filters.`,
        ],
      ],
      action: { does: 'clear-facets', text: 'Clear filters' },
    }),
    spoken: 'All matches are hidden by your filters.',
    counts,
  });
}

function nearestView(answer: Nearest, evidence: ViewEvidence, options: ViewOptions): SearchView {
  const { question, stories } = answer;
  const counts = facetCounts(stories, options.choice);
  const left = narrowed(stories, options.choice);
  const [first] = left;
  if (!first) return nothingLeftView(stories.length, true, counts);
  const title = 'No good match. The closest:';
  return storiesView({
    lead: searchNote({ title }),
    options: left.map((story) => storyOption(story, evidence, { lacks: lackOf(story, answer) })),
    label: 'Closest stories',
    note: searchNote({
      answers: [bridge],
      lines: question ? [['Closest question: ', linkTo(question)]] : [],
      action: offerOf(options),
    }),
    spoken: `${title} ${plainTitle(first)}`,
    counts,
  });
}

/** The stories that there is room for, and the way to the others. */
function withinPlace(stories: readonly StoryOption[], { place, text }: ViewOptions): SearchOption[] {
  if (place === 'search-page') return [...stories];
  const path = searchPagePath(text);
  const all = stories.length > mostInPopUp ? `See all ${stories.length}, and why they match` : 'See why they match';
  return [...stories.slice(0, mostInPopUp), { kind: 'all', text: all, path }];
}

/**
 * What to show and say for an answer. Without a question, a choice of facets alone lists the stories that it leaves.
 * @param answer to the question
 * @param evidence from which the answer came
 */
export function answerView(answer: Answer, evidence: ViewEvidence, options: ViewOptions): SearchView {
  const { choice, place } = options;
  if (answer.kind === 'no-story') return noStoryView(answer, options);
  if (answer.kind === 'opener') return openerView(answer.opener, options);
  if (answer.kind === 'nearest') return nearestView(answer, evidence, options);
  if (answer.kind === 'nothing-asked' && !isNarrowed(choice))
    return storiesView({ status: 'Keep typing: a time you did what?' });
  const found = answer.kind === 'found' ? answer.stories : evidence.stories.map(plainStory);
  const counts = facetCounts(found, choice);
  const left = narrowed(found, choice);
  const [first] = left;
  if (!first) return nothingLeftView(found.length, false, counts);
  const status = counted(left.length, 'story');
  const isAsked = answer.kind === 'found' && place === 'search-page';
  return storiesView({
    options: withinPlace(
      left.map((story) => storyOption(story, evidence)),
      options,
    ),
    note: isAsked
      ? searchNote({
          lines: answer.question ? [['Matched question: ', linkTo(answer.question)]] : [],
          action: fullTextOffer,
        })
      : undefined,
    status,
    spoken: `${status}. The first: ${plainTitle(first)}`,
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
      lead: searchNote({
        lines: [['Full text can’t be searched here: its index didn’t load. Building the site makes it.']],
      }),
      spoken: 'Full text can’t be searched here.',
    });
  }
  const options = passages.flatMap(({ story: id, section, excerpt, url }) => {
    const story = evidence.stories.find((one) => one.id === id);
    return story ? [storyOption({ ...plainStory(story), url }, evidence, { passage: { section, excerpt } })] : [];
  });
  const found = `${counted(options.length, 'story')} with these words`;
  if (options.length === 0)
    return storiesView({
      lead: searchNote({ lines: [['No story contains these words.']] }),
      spoken: found,
      counts,
    });
  return storiesView({ options, status: found, spoken: found, counts });
}
