import { stemOf } from './stem.ts';

const fillers = new Set('a an the of in on at to for from by with and per our my their its is was were are be that which it as into over all year quarter fy during since until'.split(' ')); // prettier-ignore
const quarters = new Map(Object.entries({ first: '1', second: '2', third: '3', fourth: '4' }));

/** What a measure or a scope is about, whatever the order and the small words. */
export function contentOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/\b(first|second|third|fourth)[\s-]quarter\b/gu, (_, which: string) => `q${quarters.get(which) ?? ''}`)
    .replace(/\bpercentage\b/gu, 'share');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !fillers.has(word)).map(stemOf))].sort().join(' ');
}
