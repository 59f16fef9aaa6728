import { countWords } from '../count-words.ts';
import { toldParagraphs, toldWords, type ToldParagraph, type ToldPassage } from '../told-passage.ts';
import type { ShortFormed } from '../short-form.ts';
import { contentWords } from './content-words.ts';
import { partsOfTold } from './told-parts.ts';

/** Where the outcome of a story is first told. */
export interface FirstOutcome {
  /** As a share of the words of the full story: 0 at its start. */
  share: number;
  paragraph: ToldParagraph;
}

/** The words of the results that the other parts do not say. */
function outcomeWords({ star }: ShortFormed): Set<string> {
  const textsOf = (parts: readonly (readonly { text: string }[] | undefined)[]): string =>
    parts.flatMap((bullets) => (bullets ?? []).map(({ text }) => text)).join('\n');
  const elsewhere = contentWords(textsOf([star?.situation, star?.task, star?.actions]));
  return new Set([...contentWords(textsOf([star?.results]))].filter((word) => !elsewhere.has(word)));
}

/** The headline is looked for in the end of the full story from here on, as a share of its words. */
const endShare = 0.6;

/** How an English sentence comes to what followed, or says how much it was. */
const consequence =
  /\b(?:since|because|until|once|so that|therefore|now|never|nobody|ended?|became|half|halved|twice|doubled?|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ten|eleven|twelve|hundreds?|thousands?|millions?)\b/iu;

/** The paragraphs in the end of a full story. */
function endOf(told: readonly ToldPassage[]): string[] {
  const total = toldWords(told);
  let before = 0;
  return toldParagraphs(told).flatMap(({ text, words }) => {
    before += words;
    return before > total * endShare ? [text] : [];
  });
}

/**
 * Whether a headline says something of what came of it: a number, or words of what was done, of the results or of the end
 * of the full story. People say an outcome in other words each time, so only a headline that shares nothing but the
 * beginning is told to say none.
 */
export function saysOutcome(headline: string, told: readonly ToldPassage[], story: ShortFormed): boolean {
  if (/\p{N}/u.test(headline) || consequence.test(headline)) return true;
  const { star } = story;
  const first = contentWords([...(star?.situation ?? []), ...(star?.task ?? [])].map(({ text }) => text).join('\n'));
  const own = [...contentWords(headline)].filter((word) => !first.has(word));
  const isSaidIn = (texts: readonly string[]): boolean => {
    const words = contentWords(texts.join('\n'));
    return own.some((word) => words.has(word));
  };
  const bullets = [...(star?.actions ?? []), ...(star?.results ?? []), ...(star?.reflection ?? [])];
  // The bullets are short, and mostly tell.
  return isSaidIn(bullets.map(({ text }) => text)) || isSaidIn(endOf(told));
}

/**
 * Finds where the full story of an event comes to its outcome: the part that tells it, or an earlier paragraph that says
 * a good deal of it.
 * @returns undefined where that cannot be told
 */
export function firstOutcome(told: readonly ToldPassage[], story: ShortFormed): FirstOutcome | undefined {
  const outcome = outcomeWords(story);
  const ofResults = partsOfTold(told, story)?.find(({ part }) => part === 'results')?.paragraphs[0];
  const total = toldWords(told);
  let before = 0;
  for (const paragraph of toldParagraphs(told)) {
    const shared = [...contentWords(paragraph.text)].filter((word) => outcome.has(word)).length;
    if (paragraph === ofResults || shared >= Math.max(2, outcome.size / 4)) return { share: before / total, paragraph };
    before += countWords(paragraph.text);
  }
  return undefined;
}
