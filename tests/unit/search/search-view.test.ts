import { describe, expect, it } from 'vitest';
import type { Answer, FoundStory } from '../../../src/search/answer/answer.ts';
import { answerView, passagesView, type ViewEvidence } from '../../../src/search/answer/answer-view.ts';
import { facetCounts, facetNames, noChoice, type FacetChoice } from '../../../src/search/answer/facets.ts';
import { failedView, missingView, recentView, type SearchView } from '../../../src/search/answer/search-view.ts';
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
      competencies: ['delivery', 'ownership'],
    },
    {
      id: 'launch',
      title: 'The launch',
      headline: 'It came out.',
      company: 'globex',
      format: 'project',
      competencies: ['ownership'],
    },
  ],
};

const found = (id: string, fit: FoundStory['fit']): FoundStory => {
  const story = evidence.stories.find((one) => one.id === id);
  if (!story) throw new Error(`no story ${id}`);
  const [title, headline] = [[{ text: story.title, marked: true }], [{ text: story.headline, marked: false }]];
  return { ...story, title, headline, fit, score: 1, reasons: [], section: undefined, url: `/stories/${id}/` };
};
const both: Answer = { kind: 'found', stories: [found('launch', 'strong'), found('slip', 'stretch')] };
const noStory: Answer = { kind: 'no-story', question: undefined, competency: undefined };
const nothingAsked: Answer = { kind: 'nothing-asked' };

const choose = (chosen: Partial<FacetChoice>): FacetChoice => ({ ...noChoice, ...chosen });

const ids = ({ options }: SearchView): string[] =>
  options.map((option) => (option.kind === 'story' ? option.story.id : option.text));
const linesOf = ({ note }: SearchView): string[] =>
  (note?.lines ?? []).map((line) =>
    line.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.path})`)).join(''),
  );
const noteOf = (view: SearchView): string[] | undefined =>
  view.note && [view.note.title ?? '', ...linesOf(view), view.note.action?.does ?? ''].filter((text) => text !== '');
const countsOf = ({ counts }: SearchView): Record<string, string> | undefined =>
  counts && Object.fromEntries(facetNames.map((facet) => [facet, [...counts[facet]].join(' ')]));

const everything = {
  competency: 'ownership,2 delivery,1',
  company: 'globex,1 acme,1',
  format: 'project,1 behavioral,1',
};

describe('what is shown for an answer', () => {
  it.each([
    {
      name: 'stories, best first',
      answer: both,
      shown: { ids: ['launch', 'slip'], note: ['look-in-full-text'], status: '2 stories' },
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
      name: 'no more than there is room for, though all are counted',
      answer: both,
      most: 1,
      shown: { ids: ['launch'], note: ['look-in-full-text'], status: '2 stories' },
      spoken: '2 stories. The first: The launch',
      counts: { ...everything, fit: 'strong,1 stretch,1' },
    },
    {
      name: 'no look into the full text where that is not offered',
      answer: both,
      offersFullText: false,
      shown: { ids: ['launch', 'slip'], note: undefined, status: '2 stories' },
      spoken: '2 stories. The first: The launch',
      counts: { ...everything, fit: 'strong,1 stretch,1' },
    },
    {
      name: 'that the facets leave nothing',
      answer: both,
      choice: { company: ['globex'], format: ['behavioral'] },
      shown: {
        ids: [],
        note: ['2 stories answer this, but none of them passes the filters.', 'clear-facets'],
        status: '',
      },
      spoken: 'No story passes the filters.',
      counts: { competency: '', company: 'acme,1', format: 'project,1', fit: '' },
    },
    {
      name: 'that the facets leave nothing of one',
      answer: { kind: 'found', stories: [found('slip', 'strong')] } satisfies Answer,
      choice: { company: ['globex'] },
      shown: {
        ids: [],
        note: ['One story answers this, and it does not pass the filters.', 'clear-facets'],
        status: '',
      },
      spoken: 'No story passes the filters.',
      counts: { competency: '', company: 'acme,1', format: '', fit: '' },
    },
    {
      name: 'what comes near a question without a story',
      answer: {
        kind: 'no-story',
        question: { id: 'failure', text: 'When did you fail?' },
        competency: { id: 'ownership', name: 'Ownership' },
      } satisfies Answer,
      shown: {
        ids: [],
        note: [
          'No story for this yet.',
          'The nearest question: [When did you fail?](/questions/failure/)',
          'It would show: [Ownership](/competencies/ownership/)',
          'look-in-full-text',
        ],
        status: '',
      },
      spoken: 'No story for this yet. The nearest question: When did you fail?',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that nothing comes near',
      answer: noStory,
      offersFullText: false,
      shown: {
        ids: [],
        note: ['No story for this yet.', 'No question of the bank comes near it either.'],
        status: '',
      },
      spoken: 'No story for this yet.',
      counts: { competency: '', company: '', format: '', fit: '' },
    },
    {
      name: 'that a question asks nothing',
      answer: nothingAsked,
      shown: { ids: [], note: undefined, status: 'And what is it about?' },
      spoken: '',
      counts: undefined,
    },
    {
      name: 'all stories of a choice, without a question',
      answer: nothingAsked,
      choice: { format: ['project'] },
      shown: { ids: ['launch'], note: undefined, status: '1 story' },
      spoken: '1 story. The first: The launch',
      counts: { competency: 'ownership,1', company: 'globex,1', format: 'behavioral,1 project,1', fit: '' },
    },
  ])('$name', ({ answer, choice = {}, most = Infinity, offersFullText = true, shown, spoken, counts }) => {
    const view = answerView(answer, evidence, { choice: choose(choice), most, offersFullText });
    expect({ ids: ids(view), note: noteOf(view), status: view.status }).toEqual(shown);
    expect(view.spoken).toBe(spoken);
    expect(countsOf(view)).toEqual(counts);
  });

  it('names the company of each story, with the mark that the site gives it', () => {
    const { options } = answerView(both, evidence, { choice: noChoice, most: 2, offersFullText: false });
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
    [[], [], ['None of these words stands in any full story.'], '', '0 stories with these words'],
    [
      undefined,
      [],
      ['The full text cannot be searched here: its index is missing. It is written when the site is built.'],
      '',
      'The full text cannot be searched here.',
    ],
  ])('%j', (passages, expectedIds, note, status, spoken) => {
    const view = passagesView(passages, evidence, counts);
    expect([ids(view), noteOf(view), view.status, view.spoken]).toEqual([expectedIds, note, status, spoken]);
    expect(view.counts).toBe(counts);
  });

  it('keeps the words around and the way to them', () => {
    const [option] = passagesView([passage('slip')], evidence, counts).options;
    expect(option).toMatchObject({
      excerpt: 'came <mark>late</mark>',
      story: { url: '/stories/slip/#results', section: { name: 'Results' }, fit: undefined, reasons: [] },
    });
  });
});

describe('what is shown without an answer', () => {
  it('is what was asked before, and a way to forget it', () => {
    const view = recentView(['conflict', 'failure']);
    expect([ids(view), noteOf(view), view.status, view.label]).toEqual([
      ['conflict', 'failure'],
      ['forget-recent'],
      'Asked recently on this device',
      'Asked recently on this device',
    ]);
  });

  it('is nothing where nothing was asked before', () => {
    const view = recentView([]);
    expect([ids(view), noteOf(view), view.status, view.spoken]).toEqual([[], undefined, '', '']);
  });

  it('is that files are missing, and other ways', () => {
    const view = missingView();
    expect(view.spoken).toBe('The search cannot work here: its files are missing.');
    expect(noteOf(view)).toEqual([
      view.spoken,
      'They are written when the site is built. If you are offline, open this page once while you are not.',
      'All there is: [questions](/questions/), [competencies](/competencies/), [stories](/stories/).',
    ]);
  });

  it('is that the search failed, without blaming files, and other ways', () => {
    const view = failedView();
    expect(noteOf(view)).toEqual([
      'The search failed on this question.',
      'That is a mistake of the search, not of yours. Other words may get around it.',
      'All there is: [questions](/questions/), [competencies](/competencies/), [stories](/stories/).',
    ]);
  });
});
