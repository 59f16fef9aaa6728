import type { NotePiece, SearchNote } from '../../search/answer/search-view.ts';
import { withBase } from '../../bank/urls.ts';
import { make } from '../elements.ts';

/**
 * Draws what is said in words, with its button.
 * @param note a title and lines stand in a box of their own, a button alone does not
 * @param base the site's base path
 */
export function noteElement({ title, lines, action }: SearchNote, base: string): HTMLElement {
  const piece = (part: NotePiece): Node | string =>
    typeof part === 'string' ? part : make('a', { href: withBase(base, part.path) }, part.text);
  const said = [
    ...(title === undefined ? [] : [make('p', { class: 'note-title' }, title)]),
    ...lines.map((line) => make('p', {}, ...line.map(piece))),
  ];
  const button = action && make('button', { type: 'button', class: 'plain-button' }, action.text);
  const offer = button ? [make('p', { class: 'note-action' }, button)] : [];
  return make('div', said.length > 0 ? { class: 'none-yet' } : {}, ...said, ...offer);
}
