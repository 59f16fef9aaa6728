import { describe, expect, it } from 'vitest';
import type { Answer, FoundStory } from '../../../src/search/answer/answer.ts';
import {
  answerView,
  passagesView,
  type ViewEvidence,
  type ViewOptions,
} from '../../../src/search/answer/answer-view.ts';
import { facetCounts, facetNames, noChoice, type FacetChoice } from '../../../src/search/answer/facets.ts';
import {
  failedView,
  loadingView,
  missingView,
  pageHeading,
  recentView,
  type SearchNote,
  type SearchView,
} from '../../../src/search/answer/search-view.ts';
import { companyShape } from '../../../src/bank/company-shape.ts';

const evidence: ViewEvidence = {
  companies: [
    { id: 'acme', name: 'Acme' },
    { id: 'globex', name: 'Globex' },
  ],
  stories: [
    {
      id: 'slip',
      title: 'The slip',
      headline: 'It came late.',
      company: 'acme',
      format: 'behavioral',
      basis: 'lived',
      avoidIn: [],
      competencies: ['delivery', 'ownership'],
    },
    {
      id: 'launch',
      title: 'The launch',
      headline: 'It came out.',
      company: 'globex',
      format: 'project',
      basis: 'sample',
      avoidIn: ['project-retro'],
      competencies: ['ownership'],
    },
  ],
};

const found = (id: string, fit: FoundStory['fit']): FoundStory => {
  const story = evidence.stories.find((one) => one.id === id);
  if (!story) throw new Error(`no story ${id}`);
  const [title, headline] = [[{ text: story.title, marked: true }], [{ text: story.headline, marked: false }]];
  return {
    ...story,
    title,
    headline,
    fit,
    angle: undefined,
    nearest: false,
    score: 1,
    reasons: [],
    url: `/stories/${id}/`,
  };
};
const question = { id: 'failure', text: 'When did you fail?' };
const ownership = { id: 'ownership', name: 'Ownership' };
const both: Answer = {
  kind: 'found',
  stories: [found('launch', 'strong'), found('slip', 'stretch')],
  question: undefined,
};
const near = (id: string): FoundStory => ({ ...found(id, undefined), nearest: true });
const noStory = { kind: 'no-story', question: undefined, competency: undefined, gap: false } satisfies Answer;
const nothingAsked: Answer = { kind: 'nothing-asked' };

const choose = (chosen: Partial<FacetChoice>): FacetChoice => ({ ...noChoice, ...chosen });

const ids = ({ options }: SearchView): string[] =>
  options.map((option) => (option.kind === 'story' ? option.story.id : option.text));
const lacksOf = ({ options }: SearchView): (string | undefined)[] =>
  options.map((option) => (option.kind === 'story' ? option.lacks : undefined));
const saidIn = (note: SearchNote | undefined): string[] | undefined =>
  note && [
    ...(note.title === undefined ? [] : [note.title]),
    ...note.answers.map(({ label, text }) => `${label}: ${text}`),
    ...note.lines.map((line) =>
      line.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.path})`)).join(''),
    ),
    ...(note.action ? [note.action.does] : []),
  ];
const countsOf = ({ counts }: SearchView): Record<string, string> | undefined =>
  counts && Object.fromEntries(facetNames.map((facet) => [facet, [...counts[facet]].join(' ')]));

const everything = {
  competency: 'ownership,2 delivery,1',
  company: 'globex,1 acme,1',
  format: 'project,1 behavioral,1',
};

describe('what is shown for an answer', () => {
  it.each<{
    name: string;
    answer: Answer;
    choice?: Partial<FacetChoice>;
    place?: ViewOptions['place'];
    shown: { ids: string[]; lead?: string[]; note?: string[]; status: string };
    spoken: string;
    counts: Record<string, string> | undefined;
  }>([
    {
      name: 'stories, best first',
      answer: both,
      shown: { ids: ['launch', 'slip'], note: ['look-in-full-text'], status: '2 stories' },
      spoken: '2 stories. The first: The launch',
      counts: { ...everything, fit: 'strong,1 stretch,1' },
    },
    {
      name: 'stories, with the question for which it was taken',
      answer: { ...both, question },
      shown: {
        ids: ['launch', 'slip'],
        note: ['Matched question: [When did you fail?](/questions/failure/)', 'look-in-full-text'],
        status: '2 stories',
      },
      spoken: '2 stories. The first: The launch',
      counts: { ...everything, fit: 'strong,1 stretch,1' },
    },
    {
      name: 'one story',
      answer: both,
      choice: { company: ['acme'] },
      shown: { ids: ['slip'], note: ['look-in-full-text'], status: '1 story' },
      spoken: '1 story. The first: The slip',
      counts: {
        competency: 'delivery,1 ownership,1',
        company: 'globex,1 acme,1',
        format: 'behavioral,1',
        fit: 'stretch,1',
      },
    },
    {
      name: 'in the pop-up the way to the reasons',
      answer: { ...both, question },
      place: 'pop-up',
      shown: { ids: ['launch', 'slip', 'See why they match'], status: '2 stories' },
      spoken: '2 stories. The first: The launch',
      counts: { ...everything, fit: 'strong,1 stretch,1' },
    },
    {
      name: 'in the pop-up no more than there is room for, though all are counted',
      answer: { ...both, stories: Array.from({ length: 7 }, () => found('slip', undefined)) },
      place: 'pop-up',
      shown: {
        ids: [...Array.from({ length: 5 }, () => 'slip'), 'See all 7, and why they match'],
        status: '7 stories',
      },
      spoken: '7 stories. The first: The slip',
      counts: { competency: 'delivery,7 ownership,7', company: 'acme,7', format: 'behavioral,7', fit: '' },
    },
    {
      name: 'that the facets leave nothing',
      answer: both,
      choice: { company: ['globex'], format: ['behavioral'] },
      shown: {
        ids: [],
        lead: ['2 matches, all hidden by your filters.', 'clear-facets'],
        status: '',
      },
      spoken: 'All matches are hidden by your filters.',
      counts: { competency: '', company: 'acme,1', format: 'project,1', fit: '' },
    },
    {
      name: 'that the facets leave nothing of one',
      answer: { ...both, stories: [found('slip', 'strong')] },
      choice: { company: ['globex'] },
      shown: {
        ids: [],
        lead: ['1 match, hidden by your filters.', 'clear-facets'],
        status: '',
      },
      spoken: 'All matches are hidden by your filters.',
      counts: { competency: '', company: 'acme,1', format: '', fit: '' },
    },
    {
      name: 'the nearest stories, with a bridge to them and the question that comes closest',
      answer: {
        kind: 'nearest',
        stories: [near('launch'), near('slip')],
        question,
        competency: ownership,
        unknown: [],
      },
      shown: {
        ids: ['launch', 'slip'],
        lead: ['No good match. The closest:'],
        note: [
          'You can say: “I haven’t had exactly that. The closest is the time when…”',
          'Closest question: [When did you fail?](/questions/failure/)',
          'look-in-full-text',
        ],
        status: '',
      },
      spoken: 'No good match. The closest: The launch',
      counts: { ...everything, fit: '' },
    },
    {
      name: 'that the facets leave none of the nearest',
      answer: {
        kind: 'nearest',
        stories: [near('launch'), near('slip')],
        question,
        competency: undefined,
        unknown: [],
      },
      choice: { company: ['globex'], format: ['behavioral'] },
      shown: {
        ids: [],
        lead: ['2 close matches, all hidden by your filters.', 'clear-facets'],
        status: '',
      },
      spoken: 'All matches are hidden by your filters.',
      counts: { competency: '', company: 'acme,1', format: 'project,1', fit: '' },
    },
    {
      name: 'what comes near a question without a story',
      answer: { ...noStory, question, competency: ownership },
      shown: {
        ids: [],
        lead: [
          'No story for this yet.',
          'Closest question: [When did you fail?](/questions/failure/)',
          'It tests: [Ownership](/competencies/ownership/)',
          'look-in-full-text',
        ],
        status: '',
      },
      spoken: 'No story for this yet. Closest question: When did you fail?',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that the owner marked a gap',
      answer: { ...noStory, question, gap: true },
      shown: {
        ids: [],
        lead: [
          'No story for this yet.',
          'You listed this as a gap. [See your coverage](/coverage/).',
          'Closest question: [When did you fail?](/questions/failure/)',
          'look-in-full-text',
        ],
        status: '',
      },
      spoken: 'No story for this yet. Closest question: When did you fail?',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that nothing comes near',
      answer: noStory,
      place: 'pop-up',
      shown: {
        ids: [],
        lead: ['No story for this yet.', 'Nothing similar in your questions either.'],
        status: '',
      },
      spoken: 'No story for this yet.',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'the answers that are prepared for an opener, the shortest first, and no story',
      answer: {
        kind: 'opener',
        opener: {
          id: 'about-yourself',
          text: 'Tell me about yourself.',
          advice: 'Now, before, next.',
          answers: [
            { seconds: 90, text: 'All of it.' },
            { seconds: 10, text: 'A nurse.' },
          ],
        },
      },
      shown: {
        ids: [],
        lead: [
          'Tell me about yourself.',
          '10 seconds: A nurse.',
          '90 seconds: All of it.',
          'Now, before, next.',
          '[All openers](/openers/#opener-about-yourself)',
        ],
        status: '',
      },
      spoken: 'Tell me about yourself. Prepared for 10 and 90 seconds.',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that nothing is prepared for an opener',
      answer: { kind: 'opener', opener: { id: 'salary', text: 'What salary?', advice: 'A range.', answers: [] } },
      shown: {
        ids: [],
        lead: [
          'What salary?',
          'You haven’t prepared an answer yet.',
          'A range.',
          '[All openers](/openers/#opener-salary)',
        ],
        status: '',
      },
      spoken: 'What salary? Not prepared yet.',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that a question asks nothing',
      answer: nothingAsked,
      shown: { ids: [], status: 'Keep typing: a time you did what?' },
      spoken: '',
      counts: undefined,
    },
    {
      name: 'all stories of a choice, without a question',
      answer: nothingAsked,
      choice: { format: ['project'] },
      shown: { ids: ['launch'], status: '1 story' },
      spoken: '1 story. The first: The launch',
      counts: { competency: 'ownership,1', company: 'globex,1', format: 'behavioral,1 project,1', fit: '' },
    },
  ])('$name', ({ answer, choice = {}, place = 'search-page', shown, spoken, counts }) => {
    const view = answerView(answer, evidence, { text: 'asked', choice: choose(choice), place });
    const { lead, note, status } = view;
    expect({ ids: ids(view), lead: saidIn(lead), note: saidIn(note), status }).toEqual(shown);
    expect(view.spoken).toBe(spoken);
    expect(countsOf(view)).toEqual(counts);
  });

  const delivery = { id: 'delivery', name: 'Delivery' };
  it.each([
    [undefined, [], ['Close, but doesn’t answer this', 'Close, but doesn’t answer this']],
    [delivery, [], ['Doesn’t show Delivery', 'Shows Delivery, but in a different situation']],
    [delivery, ['Kubernetes'], ['Doesn’t mention Kubernetes', 'Doesn’t mention Kubernetes']],
    [delivery, ['Kafka', 'Flink', 'Spark'], ['Doesn’t mention Kafka or Flink', 'Doesn’t mention Kafka or Flink']],
  ])('says what the nearest lack, for the competency %j and the words %j', (competency, unknown, lacks) => {
    const answer: Answer = { kind: 'nearest', stories: [near('launch'), near('slip')], question, competency, unknown };
    expect(lacksOf(answerView(answer, evidence, { text: '', choice: noChoice, place: 'pop-up' }))).toEqual(lacks);
  });

  it('leads from the pop-up to the search page with the question', () => {
    const { options } = answerView(both, evidence, { text: 'why & how', choice: noChoice, place: 'pop-up' });
    expect(options.at(-1)).toMatchObject({ kind: 'all', path: '/search/?q=why+%26+how' });
  });

  it('names the company of each story, with the mark that the site gives it', () => {
    const { options } = answerView(both, evidence, { text: '', choice: noChoice, place: 'search-page' });
    expect(options.map((option) => option.kind === 'story' && option.company)).toEqual([
      { name: 'Globex', shape: companyShape(1) },
      { name: 'Acme', shape: companyShape(0) },
    ]);
  });
});

describe('what is shown for the full text', () => {
  const counts = facetCounts([found('slip', 'strong')], noChoice);
  const passage = (story: string) => ({
    story,
    section: { id: 'results', name: 'Results' },
    excerpt: 'came <mark>late</mark>',
    url: `/stories/${story}/#results`,
  });

  it.each([
    [[passage('slip')], ['slip'], undefined, '1 story with these words', '1 story with these words'],
    [
      [passage('gone'), passage('launch')],
      ['launch'],
      undefined,
      '1 story with these words',
      '1 story with these words',
    ],
    [[], [], ['No story contains these words.'], '', '0 stories with these words'],
    [
      undefined,
      [],
      ['Full text can’t be searched here: its index didn’t load. Building the site makes it.'],
      '',
      'Full text can’t be searched here.',
    ],
  ])('%j', (passages, expectedIds, note, status, spoken) => {
    const view = passagesView(passages, evidence, counts);
    expect([ids(view), saidIn(view.lead), view.status, view.spoken]).toEqual([expectedIds, note, status, spoken]);
    expect(view.counts).toBe(counts);
  });

  it('keeps the words around and the way to them', () => {
    const [option] = passagesView([passage('slip')], evidence, counts).options;
    expect(option).toMatchObject({
      passage: { excerpt: 'came <mark>late</mark>', section: { name: 'Results' } },
      story: { url: '/stories/slip/#results', fit: undefined, reasons: [] },
    });
  });
});

describe('what is shown without an answer', () => {
  it('is what was asked before, and a way to forget it', () => {
    const view = recentView(['conflict', 'failure']);
    expect([ids(view), saidIn(view.note), view.status, view.label]).toEqual([
      ['conflict', 'failure'],
      ['forget-recent'],
      'Recent searches',
      'Recent searches',
    ]);
  });

  it('is nothing where nothing was asked before', () => {
    const view = recentView([]);
    expect([ids(view), saidIn(view.note), view.status, view.spoken]).toEqual([[], undefined, '', '']);
  });

  it('is that files are missing, and other ways', () => {
    const view = missingView();
    expect(view.spoken).toBe('Search isn’t available: its files didn’t load.');
    expect(saidIn(view.lead)).toEqual([
      view.spoken,
      'If you’re offline, open this page once while online.',
      'Browse instead: [questions](/questions/), [competencies](/competencies/), [stories](/stories/).',
    ]);
  });

  it('is that the search failed, without blaming files, and other ways', () => {
    const view = failedView();
    expect(saidIn(view.lead)).toEqual([
      'Search failed on this question.',
      'That’s our bug, not your mistake. Try other words.',
      'Browse instead: [questions](/questions/), [competencies](/competencies/), [stories](/stories/).',
    ]);
  });

  it('is that it is loading, and other ways meanwhile', () => {
    expect(saidIn(loadingView().lead)).toEqual([
      'Search is still loading.',
      'Browse instead: [questions](/questions/), [competencies](/competencies/), [stories](/stories/).',
    ]);
  });

  it.each([
    ['', 'What did they ask?', 'Search · Story bank'],
    ['When did you fail?', 'When did you fail?', 'When did you fail? · Story bank'],
  ])('the search page is called by its question: "%s"', (text, heading, title) => {
    expect(pageHeading(text)).toEqual({ heading, title });
  });
});
