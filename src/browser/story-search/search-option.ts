import { formatNames } from '../../../schemas/words.ts';
import type { SearchOption, StoryOption } from '../../search/answer/search-view.ts';
import type { TextPiece } from '../../search/answer/marked-text.ts';
import type { Reason } from '../../search/answer/reasons.ts';
import { noChoice } from '../../search/answer/facets.ts';
import { searchQuery } from '../../search/answer/search-state.ts';
import { siteUrls, withBase } from '../../bank/urls.ts';
import { make } from '../elements.ts';

const marked = (pieces: readonly TextPiece[]): (Node | string)[] =>
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

/** Why it was found; how well it answers stands beside the company. */
function why(reason: Reason): Node[] {
  switch (reason.kind) {
    case 'answers':
      return [make('span', {}, 'Answers ', make('em', {}, reason.question))];
    case 'shows':
      return [make('span', {}, `${reason.term ?? 'Shows'}: `, make('em', {}, reason.competency))];
    case 'tells':
      return [make('span', {}, 'Tells of ', make('em', {}, reason.words.join(', ')))];
  }
}

function storyParts({ story, company, excerpt }: StoryOption): HTMLElement[] {
  const facts = make('span', { class: 'result-facts' }, companyMark(company));
  if (story.fit !== undefined) facts.append(fitMark(story.fit));
  if (story.format === 'project') facts.append(make('span', {}, formatNames.project));
  if (story.section) facts.append(make('span', {}, `in “${story.section.name}”`));
  const about = make('span');
  about.append(make('span', { class: 'result-headline', dir: 'auto' }, ...marked(story.headline)), facts);
  if (excerpt !== undefined)
    about.append(make('span', { class: 'result-excerpt', dir: 'auto' }, ...marked(excerptPieces(excerpt))));
  if (story.reasons.length > 0) about.append(make('span', { class: 'result-why' }, ...story.reasons.flatMap(why)));
  return [make('span', { class: 'result-title', dir: 'auto' }, ...marked(story.title)), about];
}

/**
 * Draws an option. It is a link, so that it opens in a new tab like any other.
 * @param option what it stands for
 * @param index among the options
 * @param base the site's base path
 */
export function optionElement(option: SearchOption, index: number, base: string): HTMLAnchorElement {
  const isStory = option.kind === 'story';
  const path = isStory ? option.story.url : siteUrls.search + searchQuery({ text: option.text, choice: noChoice });
  const attributes = {
    id: `option-${index}`,
    role: 'option',
    class: isStory ? 'result' : 'recent',
    tabindex: '-1',
    href: withBase(base, path),
    'aria-selected': 'false',
  };
  return make('a', attributes, ...(isStory ? storyParts(option) : [option.text]));
}
