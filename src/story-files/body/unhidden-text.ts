/** What other programs and people call something that only its owner may read, as alternatives of a pattern. */
export const privateWords = 'private|secrets?|confidential|hidden|redact(?:ed)?';

const privateWord = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${privateWords})(?![\p{L}\p{N}])`, 'iu');

/** What is wrong where something that sounds private is none. */
export const unhiddenMessage = 'this looks private, but nothing hides it';

/** What to do where it cannot be told what to type. */
export const hideAdvice =
  'Put `<Private>` on a separate line before what’s private and `</Private>` on one after it, with empty lines around them.';

/** Whether the type of a block, with its classes if it has some, says that only the owner may read it. */
export const soundsPrivate = (type: string): boolean => privateWord.test(type);

/**
 * A private note on lines of its own.
 * @param title above the rest; it may be empty
 * @param content lines, without empty ones around them
 */
export const privateBlock = (title: string, content: readonly string[]): string =>
  ['<Private>', ...(title === '' ? [] : [title]), ...(content.length === 0 ? [] : [content.join('\n')]), '</Private>'].join('\n\n'); // prettier-ignore
