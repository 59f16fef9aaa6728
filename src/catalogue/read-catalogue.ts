import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { competency, lens, opener, plainText, question } from '../../schemas/index.ts';
import type { Catalogue } from './catalogue.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

const catalogueQuestion = question.extend({ scenes: z.array(plainText).default([]) });

/** @throws Error where a file is not as it should be, which is a mistake of ours */
async function readList<Entry extends z.ZodType>(file: string, entry: Entry): Promise<z.output<Entry>[]> {
  const text = await readFile(join(folder, file), 'utf8');
  const checked = z.array(entry).safeParse(parse(text, { prettyErrors: false }));
  if (!checked.success) throw new Error(`src/catalogue/${file}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}

async function readFiles(): Promise<Catalogue> {
  const files = (await readdir(join(folder, 'questions'))).filter((file) => file.endsWith('.yaml'));
  const [competencies, lenses, openers, ...questions] = await Promise.all([
    readList('competencies.yaml', competency),
    readList('lenses.yaml', lens),
    readList('openers.yaml', opener),
    ...files.sort().map((file) => readList(`questions/${file}`, catalogueQuestion)),
  ]);
  return { competencies, lenses, openers, questions: questions.flat() };
}

let catalogue: Promise<Catalogue> | undefined;

/** The catalogue that ships with the product. Its files belong to the code: they are read once. */
export function readCatalogue(): Promise<Catalogue> {
  catalogue ??= readFiles();
  return catalogue;
}
