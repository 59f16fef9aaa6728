/** Negations with and without their apostrophe; dictation and phones leave it out. */
const negation = /\b(ca|wo|do|does|did|is|are|was|were|have|has|had|would|could|should)n['’]?t\b/g;
/** What an apostrophe shortens: `you've`, `team's`, `we'll`. None of it changes what a question is about. */
const shortened = /['’](?:s|re|ve|ll|d|m)\b/g;
/** Prefixes that people write with a hyphen, with a space or with neither. */
const hyphenPrefix = /\b(co|re|non|pre|e)-(?=\p{L})/gu;

/** English has nothing that could be spelled in several ways. */
const english = /^[\u0000-\u007F’]*$/u;

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    // Vowels of Thai and Lao that come apart and do not come together again.
    .replace(/\u0E4D\u0E32/gu, '\u0E33')
    .replace(/\u0ECD\u0EB2/gu, '\u0EB3');

/**
 * Brings text into the one spelling in which texts are compared: lower case, Latin letters without accents, negations
 * written out, no apostrophes. Marks of other scripts stay, since words change without them.
 * @param text any text
 * @example foldText("They couldn’t sign off the Résumé") // 'they could not sign off the resume'
 */
export function foldText(text: string): string {
  return (english.test(text) ? text : withoutAccents(text))
    .toLowerCase()
    .replace(negation, (_, verb: string) => `${verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb} not`)
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bnobody\b/g, 'no one')
    .replace(shortened, '')
    .replace(/['’]/g, '')
    .replace(hyphenPrefix, '$1')
    .replace(/\ba\/b\b/g, 'ab');
}
