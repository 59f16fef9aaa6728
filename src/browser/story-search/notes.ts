import type { Answer } from '../../search/answer/answer.ts';
import { counted } from '../../bank/counted.ts';
import { competencyUrl, questionUrl, siteUrls, withBase } from '../../bank/urls.ts';
import { make } from './elements.ts';

const link = (base: string, path: string, text: string): HTMLAnchorElement =>
  make('a', { href: withBase(base, path) }, text);

const otherWays = (base: string): HTMLElement =>
  make(
    'p',
    {},
    'All there is: ',
    link(base, siteUrls.questions, 'questions'),
    ', ',
    link(base, siteUrls.competencies, 'competencies'),
    ', ',
    link(base, siteUrls.stories, 'stories'),
    '.',
  );

/** What is shown in place of results when the bank has no story for a question. */
export function noStoryNote(answer: Extract<Answer, { kind: 'no-story' }>, base: string): HTMLElement {
  const { question, competency } = answer;
  const note = make('div', { class: 'none-yet' }, make('p', { class: 'note-title' }, 'No story for this yet.'));
  if (question)
    note.append(make('p', {}, 'The nearest question: ', link(base, questionUrl(question.id), question.text)));
  if (competency)
    note.append(make('p', {}, 'It would show: ', link(base, competencyUrl(competency.id), competency.name)));
  if (!question && !competency) note.append(make('p', {}, 'No question of the bank comes near it either.'));
  return note;
}

/** What is shown when the search has none of its files. */
export function missingNote(base: string): HTMLElement {
  return make(
    'div',
    { class: 'none-yet' },
    make('p', { class: 'note-title' }, 'The search cannot work here: its files are missing.'),
    make(
      'p',
      {},
      'They are written when the site is built. If you are offline, open this page once while you are not.',
    ),
    otherWays(base),
  );
}

/** Offers to look for the words themselves, which loads more than answering does. */
export function fullTextOffer(onLook: () => void): HTMLElement {
  const look = make('button', { type: 'button', class: 'plain-button' }, 'Look for these words in every full story');
  look.addEventListener('click', onLook);
  return make('p', { class: 'full-text-offer' }, look);
}

/** What is shown when the site has no index of the full text. */
export const noFullTextNote = (): HTMLElement =>
  make(
    'div',
    { class: 'none-yet' },
    make('p', {}, 'The full text cannot be searched here: its index is missing. It is written when the site is built.'),
  );

/** What is shown when the words stand nowhere. */
export const noPassageNote = (): HTMLElement =>
  make('div', { class: 'none-yet' }, make('p', {}, 'None of these words stands in any full story.'));

/** What is shown when the chosen facets leave no story. */
export function nothingLeftNote(found: number, onClear: () => void): HTMLElement {
  const clear = make('button', { type: 'button', class: 'plain-button' }, 'Take the filters away');
  clear.addEventListener('click', onClear);
  return make(
    'div',
    { class: 'none-yet' },
    make(
      'p',
      {},
      `${counted(found, 'story')} ${found === 1 ? 'answers' : 'answer'} this, but none of them passes the filters.`,
    ),
    clear,
  );
}
