import type { Redaction } from '../../../schemas/index.ts';
import { foldText } from '../../search/words/fold-text.ts';
import { stemWord } from '../../search/words/stem-word.ts';
import { Redactor } from '../redaction/redactor.ts';

/** Something that is written somewhere in a bank. */
export interface WrittenText {
  text: string;
  /** The file in which it stands, relative to the project's root. */
  from: string;
}

/** What is known of a bank and an edition of it, from which follows what only private material holds. */
export interface Material {
  /** Everything in the bank, text by text, as it would be read. */
  whole: readonly WrittenText[];
  /** Everything in it that may be cut in pieces, such as whole files with their comments: its words count alone. */
  loose: readonly WrittenText[];
  /** Everything that the edition holds. */
  shown: Iterable<string>;
  /** What the software says itself, in every site. */
  software: Iterable<string>;
  /** Ids and names of files in the bank. */
  ids: readonly WrittenText[];
  redactions: readonly Redaction[];
  /** Whether a word is one of the language's own, and so tells nothing by itself. */
  isOrdinary: (word: string) => boolean;
}

/** The kinds of what only private material holds. */
export type TermKind = 'word' | 'name' | 'words in a row' | 'id' | 'number';

/** Something that only private material holds. */
export interface PrivateTerm {
  kind: TermKind;
  /** As it is written there. */
  text: string;
  from: string;
}

/** Words that stand in a row by themselves in so few texts that they tell where they come from. */
const rowLength = 5;
/** A row of small words tells nothing, in characters. */
const shortestRow = 22;
/** Shorter words come up by chance, in letters. */
const shortestWord = 4;

const wordForm = /[\p{L}\p{M}\p{N}]+/gu;
const idForm = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)+$/u;
/** Ids and what stands between them: a form of one id alone would be tried from each letter of a long word. */
const idsForm = /[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}-]+/gu;
const numberForm = /[$€£¥₹]?\d[\d.,\u00A0\u202F]*\d%?|\d%/gu;

/** The words of a text that is folded. */
export const wordsOfFolded = (folded: string): string[] => folded.match(wordForm) ?? [];

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => wordsOfFolded(foldText(text));

/** All rows of words, those with a number left out: minutes and dates stand behind all kinds of words. */
function rowsOf(words: readonly string[]): string[] {
  const rows: string[] = [];
  for (let from = 0; from + rowLength <= words.length; from += 1) {
    const row = words.slice(from, from + rowLength);
    if (!row.some((word) => /\d/u.test(word))) rows.push(row.join(' '));
  }
  return rows;
}

/** What stands in one sentence and on one line. What stands beside it by chance says nothing. */
const sentencesOf = (folded: string): string[] => folded.split(/[.!?;:|]\s|[\n"“”<>{}[\]]/u);

/**
 * Ids in a text, and the parts of them that may be ids, such as `night-shift` in `the-night-shift`.
 * @param isWanted whether those are wanted that begin with this
 */
export function idsOf(text: string, isWanted: (first: string) => boolean = () => true): string[] {
  const found = new Set<string>();
  const ids = [...text.toLowerCase().matchAll(idsForm)].flatMap(([run]) =>
    run.includes('-') ? run.split(/--+/u) : [],
  );
  for (const id of ids) {
    const parts = id.split('-').filter((part) => part !== '');
    // A longer one is a title, or no id at all.
    if (parts.length > 16) continue;
    for (const [from, first] of parts.entries()) {
      if (!isWanted(first)) continue;
      for (let to = from + 2; to <= parts.length; to += 1) found.add(parts.slice(from, to).join('-'));
    }
  }
  return [...found];
}

const firstOf = (text: string, between: string): string => text.slice(0, text.indexOf(between));

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/u.test(number);

/** Numbers in a text that are rare enough to tell where they come from: `4,217`, `$38.60`, `12.5%`. */
export const numbersOf = (text: string): string[] =>
  (text.match(numberForm) ?? [])
    .map((number) => number.replace(/[,\u00A0\u202F]/gu, '').replace(/\.$/u, ''))
    .filter((number) => {
      const digits = number.replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
      return !isYear(number) && (digits.length >= 4 || (digits.length >= 3 && /[$€£¥₹%]/u.test(number)));
    });

/** Names as they are written in the middle of a sentence, which are no other words. */
const namesOf = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll}\p{N},;’)] )\p{Lu}[\p{L}\p{M}’]+/gu)].map(([name]) => name.replace(/[’']s?$/u, ''));

/**
 * What only private material holds: rare words, names, words in a row, ids and numbers that stand in the bank and not in
 * what an edition shows.
 */
export class PrivateTerms {
  readonly redactor: Redactor;
  readonly #terms = new Map<string, PrivateTerm>();
  readonly #shownWords = new Set<string>();
  /** With what rows and ids begin: most of what is looked through is passed over by it. */
  readonly #firstOfRows = new Set<string>();
  readonly #firstOfIds = new Set<string>();
  /** Whether the software itself says a word, in every site. */
  readonly isSaidBySoftware: (word: string) => boolean;

  constructor({ whole, loose, shown, software, ids, redactions, isOrdinary }: Material) {
    this.redactor = new Redactor(redactions);
    const stems = new Set<string>();
    const rows = new Map<string, PrivateTerm>();
    for (const { text, from } of whole)
      for (const row of sentencesOf(foldText(text)).flatMap((sentence) => rowsOf(wordsOfFolded(sentence)))) {
        if (row.length < shortestRow || rows.has(row)) continue;
        rows.set(row, { kind: 'words in a row', text: row, from });
        this.#firstOfRows.add(firstOf(row, ' '));
      }
    const shownIds = new Set<string>();
    const numbers = new Set<string>();
    const know = (text: string): void => {
      const words = wordsOf(text);
      for (const word of words) {
        this.#shownWords.add(word);
        stems.add(stemWord(word));
      }
      for (const row of this.#rowsOf(words)) rows.delete(row);
      for (const id of idsOf(text)) shownIds.add(id);
      for (const number of numbersOf(text)) numbers.add(number);
    };
    for (const text of software) know(text);
    const softwareWords = new Set(this.#shownWords);
    this.isSaidBySoftware = (word) => softwareWords.has(word);
    for (const text of shown) know(text);
    const add = (key: string, term: PrivateTerm): void => {
      if (!this.#terms.has(key)) this.#terms.set(key, term);
    };
    const isShown = (word: string): boolean => this.#shownWords.has(word) || stems.has(stemWord(word));
    for (const { text, from } of [...whole, ...loose, ...ids]) {
      for (const word of wordsOf(text)) {
        if (word.length < shortestWord || /^\d/u.test(word) || isShown(word) || isOrdinary(word)) continue;
        add(`word ${word}`, { kind: 'word', text: word, from });
      }
    }
    for (const { text, from } of whole) {
      for (const name of namesOf(text)) {
        const [word = ''] = wordsOf(name);
        if (word.length >= shortestWord && !isShown(word) && isOrdinary(word))
          add(`name ${name}`, { kind: 'name', text: name, from });
      }
      for (const number of numbersOf(text))
        if (!numbers.has(number)) add(`number ${number}`, { kind: 'number', text: number, from });
    }
    for (const [row, term] of rows) add(`row ${row}`, term);
    for (const { text, from } of ids) {
      const id = text.toLowerCase();
      if (!idForm.test(id) || shownIds.has(id)) continue;
      add(`id ${id}`, { kind: 'id', text: id, from });
      this.#firstOfIds.add(firstOf(id, '-'));
    }
  }

  /** All of them. */
  get all(): readonly PrivateTerm[] {
    return [...this.#terms.values()];
  }

  word(word: string): PrivateTerm | undefined {
    return this.#terms.get(`word ${word}`);
  }

  name(name: string): PrivateTerm | undefined {
    return this.#terms.get(`name ${name}`);
  }

  /** Rows of words, as far as one of those that are looked for begins in the same way. */
  #rowsOf(words: readonly string[]): string[] {
    return words.flatMap((word, from) =>
      this.#firstOfRows.has(word) && from + rowLength <= words.length
        ? [words.slice(from, from + rowLength).join(' ')]
        : [],
    );
  }

  /** The rows of words in a text that is folded. */
  rowsIn(folded: string): PrivateTerm[] {
    return sentencesOf(folded)
      .flatMap((sentence) => this.#rowsOf(wordsOfFolded(sentence)))
      .flatMap((row) => this.#terms.get(`row ${row}`) ?? []);
  }

  /** The ids in a text. */
  idsIn(text: string): PrivateTerm[] {
    return idsOf(text, (first) => this.#firstOfIds.has(first)).flatMap((id) => this.#terms.get(`id ${id}`) ?? []);
  }

  number(number: string): PrivateTerm | undefined {
    return this.#terms.get(`number ${number}`);
  }

  /** Whether a word is the beginning of one that is shown, as the stems of a full-text index are. */
  isBeginningOfShown(word: string): boolean {
    for (const shown of this.#shownWords) if (shown.startsWith(word)) return true;
    return false;
  }
}
