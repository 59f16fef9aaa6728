import { seededChoices, type Random } from '../print/random.ts';
import { oddTexts, repeated } from './odd-texts.ts';

/** The texts of a bank by their path below stories/. */
export type BankTexts = ReadonlyMap<string, string>;

/** A bank in which one file was changed. */
export interface MutatedBank {
  /** The file's path; undefined in place of a file that is gone. */
  file: string;
  /** Its path before, where it was renamed. */
  renamedFrom: string | undefined;
  text: string;
}

type Mutation = (text: string, random: Random) => string;

/** A place in a text, at a line's start in half of the cases. */
function placeIn(text: string, random: Random): number {
  const place = random.below(text.length + 1);
  return random.below(2) === 0 ? place : text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
}

const inserted = (text: string, place: number, piece: string): string =>
  `${text.slice(0, place)}${piece}${text.slice(place)}`;

const pieceOf = (random: Random): string => {
  const kind = random.pick([oddTexts.yaml, oddTexts.mdx, oddTexts.mdx, oddTexts.yaml, oddTexts.names, oddTexts.signs]);
  return random.pick<string>(kind);
};

const insertPiece: Mutation = (text, random) => inserted(text, placeIn(text, random), pieceOf(random));

const insertRepeated: Mutation = (text, random) => {
  const piece = random.pick<string>(repeated);
  // Seldom very many: those are slow to write as well.
  const times = random.pick([3, 10, 30, 100, 300, 1000, 3000, random.below(20) === 0 ? 100_000 : 10]);
  return inserted(text, placeIn(text, random), piece.repeat(times));
};

const deletePart: Mutation = (text, random) => {
  const start = placeIn(text, random);
  return text.slice(0, start) + text.slice(start + random.below(random.pick([2, 10, 100, 1000])));
};

const repeatPart: Mutation = (text, random) => {
  const start = placeIn(text, random);
  const part = text.slice(start, start + random.below(random.pick([10, 100, 1000])));
  return inserted(text, start, part.repeat(random.pick([1, 2, 20])));
};

const swapLines: Mutation = (text, random) => {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  return lines
    .with(one, lines[other] ?? '')
    .with(other, lines[one] ?? '')
    .join('\n');
};

const indentLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const index = random.below(lines.length);
  const line = lines[index] ?? '';
  return lines.with(index, random.pick([`  ${line}`, `\t${line}`, line.trimStart(), `- ${line}`])).join('\n');
};

const replaceWord: Mutation = (text, random) => {
  const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)];
  const word = words[random.below(words.length)];
  if (!word) return text;
  return `${text.slice(0, word.index)}${pieceOf(random).trim()}${text.slice(word.index + word[0].length)}`;
};

const replaceValue: Mutation = (text, random) => {
  const values = [...text.matchAll(/(?<=:[ ])[^\n]*/gu)];
  const value = values[random.below(values.length)];
  if (!value) return text;
  const pieces = Array.from({ length: 1 + random.below(3) }, () => pieceOf(random));
  return `${text.slice(0, value.index)}${pieces.join(' ')}${text.slice(value.index + value[0].length)}`;
};

const mutations: readonly Mutation[] = [
  insertPiece,
  insertPiece,
  insertRepeated,
  deletePart,
  repeatPart,
  swapLines,
  indentLine,
  replaceWord,
  replaceValue,
];

const fileNames = [
  "don't panic",
  '01. First',
  'a.b',
  'constructor',
  '__proto__',
  'x\u200By',
  'größe'.normalize('NFD'),
  'x\u0007y',
  '🎉',
  ' ',
  'y'.repeat(120),
];

/**
 * Changes one file of a bank in a few places, as somebody does who types, pastes and deletes.
 * @param texts the bank
 * @param seed the same seed makes the same changes
 */
export function mutatedBank(texts: BankTexts, seed: number): MutatedBank {
  const random = seededChoices(seed);
  // The generator needs a few steps to forget that seeds are neighbors.
  for (let step = 0; step < 8; step += 1) random.below(2);
  const path = random.pick([...texts.keys()]);
  let text = texts.get(path) ?? '';
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes; change += 1) text = random.pick(mutations)(text, random);
  if (random.below(25) > 0) return { file: path, renamedFrom: undefined, text };
  const file = path.replace(/[^/]*(?=\.\w+$)/u, () => random.pick(fileNames));
  return { file, renamedFrom: path, text };
}
