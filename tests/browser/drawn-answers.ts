import type { Page } from 'playwright-core';
import type { Answer, FoundStory } from '../../src/search/answer/answer.ts';
import { answerView } from '../../src/search/answer/answer-view.ts';
import { noChoice } from '../../src/search/answer/facets.ts';
import { storyUrl } from '../../src/bank/urls.ts';

/** A story of the nurse's bank, as an answer names it. */
const story = (id: string, title: string, headline: string, given: Partial<FoundStory> = {}): FoundStory => ({
  id,
  title: [{ text: title, marked: false }],
  headline: [{ text: headline, marked: false }],
  company: 'st-brigid',
  format: 'behavioral',
  basis: 'lived',
  avoidIn: [],
  competencies: ['patient-safety'],
  angle: undefined,
  fit: undefined,
  nearest: false,
  score: 0.5,
  reasons: [{ kind: 'answers', question: 'When did you speak up for a patient?', fit: 'strong' }],
  url: storyUrl(id),
  ...given,
});

const longHeadline =
  'I held a potassium infusion that a resident insisted on, said why to his face and then to the charge nurse, and the repeat test proved that the first one was a mix-up of two samples.';
const longAngle =
  'Up the chain only after I had said it to his face, with the number on the screen between us, and what the ward changed afterwards';

/** Answers of every kind, whatever the ranking would say today. */
export const drawnAnswers = {
  found: {
    kind: 'found',
    stories: [
      story('potassium-order', 'I would not hang the potassium', longHeadline, { angle: longAngle, fit: 'strong' }),
      story('late-antibiotic', 'The antibiotic I gave three hours late, and what I told the family', longHeadline, {
        angle: longAngle,
      }),
      story('fall-huddles', 'The huddles that changed nothing', longHeadline, { angle: longAngle, fit: 'workable' }),
      story('bedside-handover', 'Handover moved to the bedside', longHeadline, { format: 'project' }),
    ],
    question: { id: 'speaking-up', text: 'When did you speak up for a patient?' },
  },
  nearest: {
    kind: 'nearest',
    stories: [
      story('potassium-order', 'I would not hang the potassium', longHeadline, { nearest: true, angle: longAngle }),
      story('fall-huddles', 'The huddles that changed nothing', 'I stopped my own falls huddle.', {
        nearest: true,
        competencies: ['teaching'],
      }),
    ],
    question: { id: 'mistake-at-work', text: 'Tell me about a mistake you made with a patient.' },
    competency: { id: 'teaching', name: 'Teaching' },
    unknown: [],
  },
  gap: {
    kind: 'no-story',
    question: { id: 'mistake-at-work', text: 'Tell me about a mistake you made with a patient.' },
    competency: undefined,
    gap: true,
  },
  opener: {
    kind: 'opener',
    opener: {
      id: 'about-yourself',
      text: 'Tell me about yourself.',
      advice: 'Where you are now, how you came to be there, and why this is next.',
      answers: [
        { seconds: 90, text: 'I trained in Cork, came to medical wards by accident and stayed by choice.' },
        { seconds: 10, text: 'I am a ward nurse who measures what she changes.' },
      ],
    },
  },
  unprepared: {
    kind: 'opener',
    opener: {
      id: 'salary',
      text: 'What salary do you expect?',
      advice: 'Say a range that you can stand behind, or ask for theirs.',
      answers: [],
    },
  },
} satisfies Record<string, Answer>;

const evidence = {
  stories: [],
  companies: [
    { id: 'st-brigid', name: 'St. Brigid Medical Center' },
    { id: 'harlan', name: 'Harlan County Hospital' },
  ],
};

/** Makes the search of a page answer every question with this, so that what is drawn does not hang on the ranking. */
export async function answerWith(page: Page, answer: Answer): Promise<void> {
  const views = Object.fromEntries(
    (['pop-up', 'search-page'] as const).map((place) => [
      place,
      answerView(answer, evidence, { text: 'a question', choice: noChoice, place }),
    ]),
  );
  await page.route('**/assets/search-engine.*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      // Maps become empty objects on the way, and then no facet is counted.
      body: `const views = ${JSON.stringify(views)};
        export const openEngine = async () => ({ answer: ({ place }) => ({ ...views[place], counts: undefined }) });`,
    }),
  );
}
