import { countWords } from '../bank/count-words.ts';

/** The sentence on which a section ends. */
export interface Landing {
  text: string;
  words: number;
  /** How long it takes to say, in whole seconds. */
  seconds: number;
}

/** The last sentence of a text, as its language ends sentences. */
function lastSentence(text: string, lang: string | undefined): string {
  const paragraph = text.split('\n').at(-1) ?? '';
  const sentences = [...new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' }).segment(paragraph)];
  return sentences.findLast(({ segment }) => countWords(segment) > 0)?.segment.trim() ?? '';
}

/**
 * The sentence to end a section on: the one that its author chose, else the last one that is said.
 * @param chosen as written in `<Section land>`
 * @param last the last part of the section in which something is said
 * @param seconds planned for that part; the sentence takes its share of them
 * @returns undefined where nothing is said and nothing was chosen
 */
export function landingOf(
  chosen: string | undefined,
  last: { said: string; words: number } | undefined,
  seconds: number,
  lang?: string,
): Landing | undefined {
  const text = chosen ?? (last ? lastSentence(last.said, lang) : '');
  const words = countWords(text);
  if (words === 0) return undefined;
  const share = last && last.words > 0 ? Math.min(1, words / last.words) : 0;
  return { text, words, seconds: Math.ceil(share * seconds) };
}
