import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { figureStatuses } from '../../schemas/words.ts';
import { figureSign } from '../../src/bank/statement.ts';

/** What the check ought to do about a number. */
export const labels = ['in-ledger', 'unknown', 'told-as-reached', 'wrong-arithmetic', 'disagrees', 'silent'] as const;
export type Label = (typeof labels)[number];

const labelledFigure = z.strictObject({
  id: z.string(),
  measures: z.string(),
  scope: z.coerce.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.coerce.string(),
  status: z.enum(figureStatuses),
  say: z.coerce.string(),
  label: z.literal('disagrees').optional(),
});

const labelledText = z.strictObject({
  id: z.string(),
  place: z.enum(['prose', 'headline', 'results', 'slide', 'answer']).default('prose'),
  allowNumbers: z.array(z.string()).default([]),
  figures: z.array(labelledFigure),
  text: z.string(),
});

/** A number of a text with its label. */
export interface LabelledNumber {
  start: number;
  end: number;
  typed: string;
  label: Label;
}

/** One paragraph of a labelled text. */
export interface LabelledParagraph {
  text: string;
  /** Ids of its `<Figure>`s, in order. */
  figures: string[];
  numbers: LabelledNumber[];
}

/** A text with its ledger. */
export interface LabelledText extends Omit<z.output<typeof labelledText>, 'text'> {
  paragraphs: LabelledParagraph[];
}

const mark = /\[([^\]]*)\]\{([a-z-]+)\}/u;
const figureTag = /<Figure\s+id="([^"]*)"\s*\/>/gu;

function labelOf(name: string, id: string): Label {
  const label = labels.find((one) => one === name);
  if (label === undefined) throw new Error(`${id}: there is no label "${name}".`);
  return label;
}

function readParagraph(id: string, source: string): LabelledParagraph {
  const figures = [...source.matchAll(figureTag)].map(([, figure = '']) => figure);
  let rest = source.replace(figureTag, figureSign).replace(/\s*\n\s*(?!- )/gu, ' ');
  const numbers: LabelledNumber[] = [];
  for (let found = mark.exec(rest); found; found = mark.exec(rest)) {
    const [whole, typed = '', name = ''] = found;
    numbers.push({ start: found.index, end: found.index + typed.length, typed, label: labelOf(name, id) });
    rest = rest.slice(0, found.index) + typed + rest.slice(found.index + whole.length);
  }
  return { text: rest, figures, numbers };
}

/**
 * Reads a file of labelled texts.
 * @param path YAML: a list of texts, each with its ledger and its numbers as `[number]{label}`
 * @throws ZodError and Error where the file is not as it should be
 */
export function readLabelledTexts(path: string): LabelledText[] {
  const entries = z.array(labelledText).parse(parse(readFileSync(path, 'utf8')));
  return entries.map(({ text, ...entry }) => ({
    ...entry,
    paragraphs: text
      .trim()
      .split(/\n\s*\n/u)
      .flatMap((block) => block.split(/\n(?=\s*- )/u))
      .map((paragraph) => readParagraph(entry.id, paragraph.trim())),
  }));
}
