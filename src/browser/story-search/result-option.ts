import type { FoundStory } from '../../search/answer/answer.ts';
import type { TextPiece } from '../../search/answer/marked-text.ts';
import type { Reason } from '../../search/answer/reasons.ts';
import { companyShape } from '../../bank/company-shape.ts';
import { withBase } from '../../bank/urls.ts';
import { make } from './elements.ts';

/** What results look up. */
export interface ResultContext {
  base: string;
  /** In the author's order, which gives each its mark. */
  companies: readonly { id: string; name: string }[];
}

const marked = (pieces: readonly TextPiece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/** The pieces of Pagefind's excerpt: its HTML has no element but `<mark>`, and its text is escaped. */
function excerptPieces(html: string): TextPiece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}

function companyMark(id: string, { companies }: ResultContext): HTMLElement {
  const index = companies.findIndex((company) => company.id === id);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', companyShape(index));
  svg.append(path);
  return make('span', { class: 'company-mark' }, svg, companies[index]?.name ?? id);
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

/**
 * The option that stands for a story in the list of results. It is a link, so that it opens in a new tab like any other.
 * @param story what was found
 * @param id of the option's element
 * @param excerpt of the full story, as HTML whose only element is `<mark>`
 */
export function resultOption(
  story: FoundStory,
  id: string,
  context: ResultContext,
  excerpt?: string,
): HTMLAnchorElement {
  const facts = make('span', { class: 'result-facts' }, companyMark(story.company, context));
  if (story.fit !== undefined) facts.append(fitMark(story.fit));
  if (story.format === 'project') facts.append(make('span', {}, 'Project'));
  if (story.section) facts.append(make('span', { class: 'result-section' }, `in “${story.section.name}”`));
  const about = make('span', { class: 'result-about' });
  about.append(make('span', { class: 'result-headline' }, ...marked(story.headline)), facts);
  if (excerpt !== undefined) about.append(make('span', { class: 'result-excerpt' }, ...marked(excerptPieces(excerpt))));
  if (story.reasons.length > 0) about.append(make('span', { class: 'result-why' }, ...story.reasons.flatMap(why)));
  return make(
    'a',
    {
      id,
      role: 'option',
      class: 'result',
      tabindex: '-1',
      href: withBase(context.base, story.url),
      'aria-selected': 'false',
    },
    make('span', { class: 'result-title' }, ...marked(story.title)),
    about,
  );
}
