import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';

/** The words of some texts, the first of each stem, in order. */
export function wordsOf(texts: readonly string[]): string[] {
  const byStem = new Map<string, string>();
  for (const word of texts.flatMap(splitWords)) {
    const stem = stemWord(word);
    if (!byStem.has(stem)) byStem.set(stem, word);
  }
  return [...byStem.values()];
}

/** Gives each stem a place and one word that stands for it. */
export class Vocabulary {
  readonly #places = new Map<string, number>();
  readonly words: string[] = [];

  #placeOf(word: string): number {
    const stem = stemWord(word);
    const found = this.#places.get(stem);
    if (found !== undefined) return found;
    const place = this.words.push(word) - 1;
    this.#places.set(stem, place);
    return place;
  }

  /** The places of some words, each once and in order: the first, then how much farther on each next one is. */
  distancesOf(words: readonly string[]): number[] {
    const ordered = [...Uint32Array.from(new Set(words.map((word) => this.#placeOf(word)))).sort()];
    return ordered.map((place, index) => place - (ordered[index - 1] ?? 0));
  }
}
