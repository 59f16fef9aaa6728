import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bankFromSource, type StoryBank } from '../../src/bank/story-bank.ts';
import { readBank } from '../../src/story-files/read-bank.ts';

/*
 * `npm run facts`: whether every figure and named fact of the three documents from which the bank in stories/ was written
 * still stands in it. facts.tsv has one line for each fact: where the documents have it, and what to look for. Ends with 1
 * where one is lost. With another bank in stories/ there is nothing to look for.
 */

interface Fact {
  /** Document and line. */
  origin: string;
  text: string;
  /** Names of files, without their endings, in which it may stand. */
  files: string[];
  /** All have to be found near the first. */
  patterns: string[];
}

interface TextFile {
  name: string;
  text: string;
}

/** So far from the first pattern, in characters, the others may stand. */
const near = 500;
const project = fileURLToPath(new URL('../..', import.meta.url));

const facts = readFileSync(new URL('facts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line): Fact => {
    const [origin = '', text = '', files = '', ...patterns] = line.split('\t');
    return { origin, text, files: files.split(','), patterns: patterns.filter((pattern) => pattern !== '') };
  });

/** A text as it is read: figures as they are said, and with their ids. */
const asRead = (text: string, { figureById }: StoryBank): string =>
  text
    .replace(/<Figure\s+id=["']([^"']+)["']\s*\/?>/gu, (_, id: string) => `${figureById.get(id)?.say ?? ''} ⟦${id}⟧`)
    .replace(/[*_`]/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ');

function filesBelow(folder: string, wanted: RegExp, bank: StoryBank): TextFile[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => ({
      name: basename(entry.parentPath) === 'interviews' ? 'interviews' : entry.name.replace(/\.[a-z]+$/u, ''),
      text: asRead(readFileSync(join(entry.parentPath, entry.name), 'utf8'), bank),
    }));
}

function stands({ patterns }: Fact, { text }: TextFile): boolean {
  const [first, ...others] = patterns.map((pattern) => new RegExp(pattern, 'gi'));
  if (!first) return false;
  return [...text.matchAll(first)].some(({ index, 0: found }) => {
    const around = text.slice(Math.max(0, index - near), index + found.length + near);
    return others.every((pattern) => around.search(pattern) >= 0);
  });
}

const { bank: read } = await readBank(project);
const bank = bankFromSource(read.source);
if (!facts.some(({ files }) => files.some((file) => bank.storyById.has(file)))) {
  console.log(`The bank in stories/ is not the one that facts.tsv is about.`);
} else {
  const stories = filesBelow('stories', /\.(?:mdx|yaml)$/u, bank);
  // Advice on making a talk one's own has become part of the software.
  const software = filesBelow('src', /\.astro$|(?:story-template|bank-templates|talk).*\.ts$/u, bank);
  const files = [...stories, ...software.map(({ text }) => ({ name: 'src', text }))];
  const lost = facts.filter((fact) => !files.some((file) => fact.files.includes(file.name) && stands(fact, file)));
  for (const { origin, text, files: names } of lost)
    console.log(`${origin}  ${text} (looked for in ${names.join(', ')})`);
  console.log(`${facts.length - lost.length} of ${facts.length} facts stand where they should.`);
  if (lost.length > 0) process.exitCode = 1;
}
