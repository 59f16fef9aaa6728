import { formatNames } from '../../../schemas/words.ts';
import type { StoryOption } from '../../search/answer/search-view.ts';
import type { TextPiece } from '../../search/answer/marked-text.ts';
import type { Reason } from '../../search/answer/reasons.ts';
import { withBase } from '../../bank/urls.ts';
import { make } from '../elements.ts';

/** A text with what answers the question marked. */
const markedText = (pieces: readonly TextPiece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/** The pieces of Pagefind's excerpt: its HTML has no element but `<mark>`, and its text is escaped. */
function excerptPieces(html: string): TextPiece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}

function companyMark({ name, shape }: StoryOption['company']): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shape);
  svg.append(path);
  return make('span', { class: 'company-mark' }, svg, make('bdi', {}, name));
}

function fitMark(fit: string): HTMLElement {
  const dots = make('span', { class: 'fit-mark', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
  return make('span', { class: `fit fit-${fit}` }, dots, `${fit} fit`);
}

/** Company, fit and what the author would stress, in one line where they have room. */
function factPieces({ story, company, beware, lacks, passage }: StoryOption): (Node | string)[] {
  const facts = [
    companyMark(company),
    ...(story.format === 'behavioral' ? [] : [make('span', {}, formatNames[story.format])]),
    ...beware.map((text) => make('span', { class: 'result-beware' }, text)),
    ...(story.fit === undefined ? [] : [fitMark(story.fit)]),
    ...(lacks === undefined ? [] : [make('span', { class: 'result-lacks' }, lacks)]),
    ...(story.angle === undefined ? [] : [make('bdi', { class: 'result-angle' }, story.angle)]),
    ...(passage?.section ? [make('span', {}, `in “${passage.section.name}”`)] : []),
  ];
  const dot = (): (Node | string)[] => [' ', make('span', { 'aria-hidden': 'true' }, '·'), ' '];
  return facts.flatMap((fact, place) => (place === 0 ? [fact] : [...dot(), fact]));
}

/** What stands under the title: the headline, then company and angle, then the passage. */
function partsBelow(option: StoryOption, name: 'p' | 'span'): HTMLElement[] {
  const { story, passage } = option;
  return [
    make(name, { class: 'result-headline', dir: 'auto' }, ...markedText(story.headline)),
    make(name, { class: 'result-facts' }, ...factPieces(option)),
    ...(passage
      ? [make(name, { class: 'result-excerpt', dir: 'auto' }, ...markedText(excerptPieces(passage.excerpt)))]
      : []),
  ];
}

/** Why a story was found, in a sentence. */
function reasonLine(reason: Reason): HTMLElement {
  switch (reason.kind) {
    case 'answers':
      return make('li', {}, 'Answers: ', make('em', {}, reason.question), ` (${reason.fit} fit)`);
    case 'shows':
      return make('li', {}, `${reason.term ?? 'Shows'}: `, make('em', {}, reason.competency));
    case 'tells':
      return make('li', {}, 'Mentions: ', make('em', {}, reason.words.join(', ')));
  }
}

function why({ story }: StoryOption): HTMLElement[] {
  if (story.reasons.length === 0) return [];
  const summary = make('summary', {}, 'Why', make('span', { class: 'visually-hidden' }, ' does it match'), '?');
  return [make('details', { class: 'result-why' }, summary, make('ul', {}, ...story.reasons.map(reasonLine)))];
}

/** Keeps a story for tomorrow. */
export const storyStar = ({ story }: StoryOption): HTMLElement =>
  make('story-star', { 'data-story': story.id, 'data-title': story.title.map(({ text }) => text).join('') });

/** A story as an option of a combobox, which is one text to a screen reader. */
export const optionParts = (option: StoryOption): HTMLElement[] => [
  make('span', { class: 'result-title', dir: 'auto' }, ...markedText(option.story.title)),
  ...partsBelow(option, 'span'),
];

/**
 * A story in a list of results: a heading with a link, and why it was found.
 * @param base the site's base path
 */
export function itemParts(option: StoryOption, base: string): HTMLElement[] {
  const link = make('a', { href: withBase(base, option.story.url) }, ...markedText(option.story.title));
  const heading = make('h2', { class: 'result-title', dir: 'auto' }, link);
  return [heading, storyStar(option), ...partsBelow(option, 'p'), ...why(option)];
}
