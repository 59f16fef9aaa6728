import { foldText } from '../../search/words/fold-text.ts';
import type { Readings } from './readings.ts';
import {
  numbersOf,
  wordsOf,
  wordsOfFolded,
  type PrivateTerm,
  type PrivateTerms,
  type TermKind,
} from './private-terms.ts';

/** Something private in what would be published. */
export interface FoundTerm extends Omit<PrivateTerm, 'kind'> {
  kind: TermKind | 'redacted' | 'metadata';
}

/** In bytes that are no text, shorter words and ids come up by chance, in letters. */
const shortestInBytes = 5;

/** The same by its meaning, so that a term is told once. */
const keyOf = ({ kind, text }: FoundTerm): string => `${kind} ${text}`;

/** What of a text only private material holds. */
function inText(text: string, terms: PrivateTerms): FoundTerm[] {
  const folded = foldText(text);
  return [
    ...[...new Set(wordsOfFolded(folded))].flatMap((word) => terms.word(word) ?? []),
    ...terms.rowsIn(folded),
    ...terms.idsIn(text),
    // `SWERVE1` is another name than `SWERVE`.
    ...[...new Set(text.match(/\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu))].flatMap((name) => terms.name(name) ?? []),
  ];
}

function inBytes(text: string, terms: PrivateTerms): FoundTerm[] {
  const folded = foldText(text);
  const words = new Set(wordsOfFolded(folded));
  return [
    ...[...words].flatMap((word) => (word.length < shortestInBytes ? [] : (terms.word(word) ?? []))),
    ...terms.rowsIn(folded),
    ...terms.idsIn(text),
  ];
}

/** What the redactor would have replaced, but for words that the software says itself. */
function redactedIn(text: string, { redactor, isSaidBySoftware }: PrivateTerms, withNumbers: boolean): FoundTerm[] {
  const words = redactor.wordsIn(text).filter((found) => !wordsOf(found).every(isSaidBySoftware));
  const numbers = withNumbers ? redactor.numbersIn(text) : [];
  return [...words, ...numbers].map((found) => ({ kind: 'redacted', text: found, from: 'stories/redactions.yaml' }));
}

/** What a file is, as far as it matters for what may stand in it. */
export interface FileTraits {
  /** What the owner gives as it is: it may use any word, but none that is redacted and nothing of a private text. */
  isOwners?: boolean;
  /** Code and styles of the software, in which any word may be a name. */
  isCode?: boolean;
}

/**
 * Finds in a file what only private material holds.
 * @param path of the file, which is read as well
 */
export function findTerms(
  path: string,
  { texts, bytes, words }: Readings,
  terms: PrivateTerms,
  { isOwners = false, isCode = false }: FileTraits = {},
): FoundTerm[] {
  const found = [
    ...inText(path, terms),
    ...texts.flatMap((text) => inText(text, terms)),
    ...bytes.flatMap((text) => inBytes(text, terms)),
    ...words.flatMap((text) => inText(text, terms).filter((term) => term.kind !== 'word' || !terms.isBeginningOfShown(term.text))), // prettier-ignore
    ...(isCode ? [] : texts.flatMap((text) => numbersOf(text).flatMap((number) => terms.number(number) ?? []))),
    ...[path, ...texts, ...words].flatMap((text) => redactedIn(text, terms, !isCode && text !== path)),
  ].filter(({ kind }) => !(isOwners && (kind === 'word' || kind === 'name' || kind === 'number')) && !(isCode && kind === 'name')); // prettier-ignore
  return [...new Map(found.map((term) => [keyOf(term), term])).values()];
}
