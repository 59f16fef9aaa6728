import type { NotePiece, SearchNote } from '../../search/answer/search-view.ts';
import { withBase } from '../../bank/urls.ts';
import { make } from '../elements.ts';

/**
 * Draws what is said in words, with its button.
 * @param base the site's base path
 */
export function noteElements({ title, answers, lines, action }: SearchNote, base: string): HTMLElement[] {
  const piece = (part: NotePiece): Node | string =>
    typeof part === 'string' ? part : make('a', { href: withBase(base, part.path) }, part.text);
  const said = answers.flatMap(({ label, text }) => [
    make('dt', { class: 'label' }, label),
    make('dd', { dir: 'auto' }, text),
  ]);
  const button = action && make('button', { type: 'button', class: 'plain-button' }, action.text);
  return [
    ...(title === undefined ? [] : [make('h2', { class: 'note-title', dir: 'auto' }, title)]),
    ...(said.length > 0 ? [make('dl', { class: 'to-say' }, ...said)] : []),
    ...lines.map((line) => make('p', {}, ...line.map(piece))),
    ...(button ? [make('p', { class: 'note-action' }, button)] : []),
  ];
}
