import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, posix, relative } from 'node:path';
import { listNames } from '../../schemas/words.ts';
import { isOwn } from '../bank/lists.ts';
import { servedFiles } from '../bank/served-files.ts';
import { pictureType } from '../publish/pictures/picture-type.ts';
import type { Material, WrittenText } from '../publish/proof/private-terms.ts';
import { readingsOf } from '../publish/proof/readings.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { wordsOf } from '../publish/proof/private-terms.ts';
import { bankFolders } from '../story-files/bank-files.ts';
import { withSiteAddresses } from '../story-files/body/site-addresses.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import { softwareTexts } from './software-texts.ts';

/** Larger files are no texts that anybody wrote by hand, in bytes. */
const largestText = 1_000_000;

const placeKeys = new Set(['position', 'positions', 'file']);

/** Every text in a value. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (Array.isArray(value)) for (const part of value) yield* textsIn(part);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) if (!placeKeys.has(key)) yield* textsIn(part);
}

/** What is never shown itself: addresses as their author wrote them, which may lead to what is left out. */
const addressKeys = ['links', 'images', 'media'] as const;

/** Code without the comments that have lines of their own, or stand at the end of one. */
const withoutComments = (code: string): string => code.replace(/^\s*\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gmu, ' ');

/** Everything that an edition says and that is made of it. */
function* shownTexts({ source, stories, absent }: ParsedBank): Iterable<string> {
  for (const { id, frontmatter, outline } of source.stories) {
    yield* textsIn([id, frontmatter]);
    for (const [key, part] of Object.entries(outline))
      if (!addressKeys.some((name) => name === key)) yield* textsIn(part);
  }
  for (const { source: story, tree } of stories) {
    const { esm, content } = tree();
    yield* textsIn(withSiteAddresses(content, { file: story.file, story: story.id, base: '/', absent }));
    for (const { value } of esm) yield withoutComments(value);
  }
  const { figures } = source.lists;
  // A figure's company is not shown, unless a story is about it.
  const withoutCompanies = figures.entries.map(({ value }) => ({ ...value, company: '' }));
  yield* textsIn([{ ...source.lists, figures: withoutCompanies }, source.catalogue]);
  for (const { path } of servedFiles(source)) yield path;
}

/** Everything in the owner's own edition, text by text as it would be read. */
function* wholeTexts({ source }: ParsedBank): Iterable<WrittenText> {
  const from = (file: string, value: unknown): WrittenText[] =>
    [...textsIn(value)].flatMap((text) => text.split('\n').map((line) => ({ text: line, from: file })));
  for (const { file, frontmatter, outline } of source.stories) {
    const { passages, headings } = outline;
    yield* from(file, [frontmatter, passages.map(({ text }) => text), headings.map(({ text }) => text)]);
  }
  for (const name of listNames) {
    const { file, entries } = source.lists[name];
    yield* from(file, entries.filter(isOwn).map(({ value }) => value)); // prettier-ignore
  }
  for (const { file, value } of source.interviews) yield* from(file, value);
}

function* idsIn({ source }: ParsedBank): Iterable<WrittenText> {
  for (const { id, file, outline } of source.stories) {
    yield { text: id, from: file };
    for (const { slug } of outline.headings) yield { text: slug, from: file };
    for (const anchor of outline.anchors) yield { text: anchor, from: file };
  }
  for (const name of listNames) {
    const { file, entries } = source.lists[name];
    for (const { value } of entries.filter(isOwn)) yield { text: value.id, from: file };
  }
  for (const { id, file } of [...source.interviews, ...source.drafts]) yield { text: id, from: file };
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** The words of a file that somebody wrote; none of a file of another kind. */
async function writtenIn(root: string, file: string): Promise<string> {
  const path = join(root, file);
  const found = await stat(path).catch(() => undefined);
  if (!found || found.size > largestText || !/\.(?:mdx?|ya?ml|txt|csv|json|astro|m?[jt]s)~?$/iu.test(file)) return '';
  return readFile(path, 'utf8');
}

/** The files that the code of shown stories imports, and what these import. */
async function importedFiles(root: string, { stories }: ParsedBank): Promise<string[]> {
  const found = new Set<string>();
  const follow = async (code: string, from: string): Promise<void> => {
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/gu)) {
      const file = posix.join(dirname(from), path);
      if (found.has(file)) continue;
      found.add(file);
      if (extname(file) !== '.mdx') await follow(await writtenIn(root, file), file);
    }
  };
  for (const { source, tree } of stories) for (const { value } of tree().esm) await follow(value, source.file);
  return [...found];
}

/** What owners give as it is may use any word; but words in a row stay private. */
async function* wordsOfServed(root: string, { source }: ParsedBank): AsyncIterable<string> {
  for (const { file } of servedFiles(source)) {
    const bytes = await readFile(join(root, file));
    if (pictureType(bytes) !== undefined) continue;
    const { texts } = await readingsOf(file, bytes);
    for (const text of texts) yield* new Set(wordsOf(text));
  }
}

/**
 * Gathers all that follows for a bank and one of its editions from what is known of them: what may be published, and
 * what only private material holds.
 * @param root the bank's root
 * @param whole the owner's own edition
 * @param edition another one
 * @param besides what else stands in the site: author, domain, base
 */
export async function bankMaterial(
  root: string,
  whole: ParsedBank,
  edition: ParsedBank,
  besides: readonly string[],
): Promise<Material> {
  const files = (await Promise.all(bankFolders.map((folder) => filesBelow(root, folder)))).flat();
  const imported = await importedFiles(root, edition);
  const loose = await Promise.all(
    files.map(async (file) => ({ text: `${file}\n${await writtenIn(root, file)}`, from: file })),
  );
  const shown = [...shownTexts(edition), ...besides, ...imported];
  for (const file of imported) shown.push(withoutComments(await writtenIn(root, file)));
  for await (const word of wordsOfServed(root, edition)) shown.push(word);
  const software: string[] = [];
  for await (const text of softwareTexts()) software.push(text);
  const words = readWordTable();
  return {
    whole: [...wholeTexts(whole)],
    loose,
    shown,
    software,
    ids: [
      ...idsIn(whole),
      ...files.map((file) => ({ text: basename(file).replace(/\.[^.]*$/u, ''), from: file })),
      ...files.map((file) => ({ text: basename(dirname(file)), from: file })),
    ],
    redactions: whole.source.redactions?.entries.map(({ value }) => value) ?? [],
    isOrdinary: (word) => words.placeOf(word) !== undefined,
  };
}
