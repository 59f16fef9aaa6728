const letters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** With the signs that stand among them: `ー` is no letter of one script, and `，` is wide as they are. */
const signs = `${letters}\\p{Script_Extensions=Hiragana}\\p{M}\\u3001-\\u303F\\uFF00-\\uFFEF`;

const unspacedLetter = new RegExp(`[${letters}]`, 'u');
const unspacedRun = new RegExp(`[${signs}]+`, 'gu');
const writtenSpace = new RegExp(`(?<=[${signs}])\\s+(?=[${signs}])`, 'gu');
/** Past the tags of marked words. */
const addedSpace = new RegExp(`(?<=[${signs}](?:</mark>)?) (?=(?:<mark>)?[${signs}])`, 'gu');
/** Stands for a space that the author typed: a sign that is neither seen nor searched for. */
const typedSpace = '\u2063';

let segmenter: Intl.Segmenter | undefined;

/** Whether some of a text is written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export const isUnspaced = (text: string): boolean => unspacedLetter.test(text);

/**
 * Cuts text into words and what stands between them; the pieces together are the text. Node and browsers have the
 * dictionaries for it.
 */
export function wordSegments(text: string): { text: string; isWord: boolean }[] {
  // Words are told by their script. A fixed language makes Node and every browser start from the same rules.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
    text: segment,
    isWord: isWordLike === true,
  }));
}

const spaced = (run: string): string =>
  isUnspaced(run)
    ? wordSegments(run)
        .map((segment) => segment.text)
        .join(' ')
    : run;

/**
 * Puts spaces between words where a script has none, for a search index that knows words by their spaces.
 * @example withWordSpaces('PR は締め切りの後') // 'PR は 締め切り の 後'
 */
export const withWordSpaces = (text: string): string =>
  isUnspaced(text) ? text.replace(writtenSpace, ` ${typedSpace} `).replace(unspacedRun, spaced) : text;

/**
 * Takes the spaces out again that withWordSpaces() put in.
 * @param excerpt HTML whose only element is `<mark>`
 */
export const withoutWordSpaces = (excerpt: string): string =>
  excerpt.replace(addedSpace, '').replaceAll(new RegExp(`\\s*${typedSpace}\\s*`, 'gu'), ' ');
