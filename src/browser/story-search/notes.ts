import type { Answer } from '../../story-bank/retrieval/answer.ts';
import { competencyUrl, promptUrl, siteUrls, withBase } from '../../story-bank/urls.ts';
import { make } from './elements.ts';

const link = (base: string, path: string, text: string): HTMLAnchorElement =>
  make('a', { href: withBase(base, path) }, text);

const otherWays = (base: string): HTMLElement =>
  make(
    'p',
    {},
    'All there is: ',
    link(base, siteUrls.prompts, 'prompts'),
    ', ',
    link(base, siteUrls.competencies, 'competencies'),
    ', ',
    link(base, siteUrls.stories, 'stories'),
    '.',
  );

/** What is shown in place of results when the bank has no story for a question. */
export function noStoryNote(answer: Extract<Answer, { kind: 'no-story' }>, base: string): HTMLElement {
  const { prompt, competency } = answer;
  const note = make('div', { class: 'none-yet' }, make('p', { class: 'note-title' }, 'No story for this yet.'));
  if (prompt) note.append(make('p', {}, 'The nearest prompt: ', link(base, promptUrl(prompt.id), prompt.text)));
  if (competency)
    note.append(make('p', {}, 'It would show: ', link(base, competencyUrl(competency.id), competency.name)));
  if (!prompt && !competency) note.append(make('p', {}, 'No prompt of the bank comes near it either.'));
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

/** What is shown besides when words could not be looked up in the full text. */
export const noFullTextNote = (): HTMLElement =>
  make(
    'p',
    { class: 'quiet' },
    'The full text was not searched: its index is missing here. Prompts, titles and short forms were.',
  );

/** What is shown when the chosen facets leave no story. */
export function nothingLeftNote(found: number, onClear: () => void): HTMLElement {
  const clear = make('button', { type: 'button', class: 'plain-button' }, 'Take the filters away');
  clear.addEventListener('click', onClear);
  const stories = found === 1 ? 'One story answers' : `${found} stories answer`;
  return make(
    'div',
    { class: 'none-yet' },
    make('p', {}, `${stories} this, but none of them passes the filters.`),
    clear,
  );
}
