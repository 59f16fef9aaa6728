import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servedFiles } from '../bank/served-files.ts';
import { parsePageUrl } from '../bank/urls.ts';
import { checkRedactions } from '../checks/bank/check-redactions.ts';
import { pictureType } from '../publish/pictures/picture-type.ts';
import { withoutMetadata } from '../publish/pictures/without-metadata.ts';
import { findTerms, type FoundTerm } from '../publish/proof/find-terms.ts';
import { LeakError, type Leak } from '../publish/proof/leak-error.ts';
import { PrivateTerms } from '../publish/proof/private-terms.ts';
import { readingsOf } from '../publish/proof/readings.ts';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import { filesIn } from '../site-folder/files-in.ts';
import { softwareState } from '../software/software-state.ts';
import { bankMaterial } from './bank-material.ts';
import { contentDigest } from './build-record.ts';

/** What is to be published, and for whom. */
export interface SiteToProve {
  /** The bank's root. */
  root: string;
  /** The owner's own edition. */
  whole: ParsedBank;
  /** What is published. */
  edition: ParsedBank;
  /** The site as it would be published. */
  folder: string;
  /** What else stands in it: author, domain, base. */
  besides: readonly string[];
  /** Where it is kept what was looked at. */
  cacheFolder: string;
  onProgress: (doing: string) => void;
}

/** The names that an owner gave to something, and that have a redacted word in them. */
const redactedNames = ({ source }: ParsedBank): { id: string; told: string }[] =>
  checkRedactions(source).flatMap(({ kind, location: { file, line }, details }) =>
    kind === 'redacted-address'
      ? [
          {
            id: details.id.toLowerCase(),
            told: `the ${details.what} ${details.id}, ${file}:${line}: rename it, for example to ${details.instead}`,
          },
        ]
      : [],
  );

/** What the owner's own files, names and code bring into a file of the site. */
function ownersPart(
  file: string,
  { kind, text }: FoundTerm,
  { edition }: SiteToProve,
  names: ReturnType<typeof redactedNames>,
): string | undefined {
  const served = servedFiles(edition.source).find(({ path }) => path === `/${file}`);
  if (served) return `your file ${served.file}, which a story shows or links to, or which is for the host`;
  const name = names.find(({ id }) => kind === 'redacted' && id.includes(text.toLowerCase()));
  if (name) return name.told;
  const about = parsePageUrl(`/${file.replace(/index\.html$/u, '')}`);
  const id = about?.page === 'story' || about?.page === 'talk' ? about.id : undefined;
  const story = edition.stories.find(({ source, deferred }) => deferred && source.id === id);
  if (story) return `the code in ${story.source.file}, or what it imports`;
  const isAsset = /^assets\//u.test(file) && edition.stories.some(({ deferred }) => deferred);
  return isAsset ? 'what the code of a story imports' : undefined;
}

/** Where and when a picture was taken and the like: whatever is taken out of pictures must not be there any more. */
function metadataIn(bytes: Buffer): FoundTerm[] {
  const bare = withoutMetadata(bytes);
  if (bare === undefined || bare.equals(bytes)) return [];
  return [{ kind: 'metadata', text: 'what it says without showing it', from: '' }];
}

/** Where a term stands in the bank. */
async function placeOf({ kind, text, from }: FoundTerm, root: string): Promise<string> {
  const written = await readFile(join(root, from), 'utf8').catch(() => '');
  const needle = kind === 'words in a row' ? (text.split(' ')[0] ?? '') : text;
  const row = text.split(' ');
  const isHere = (line: string): boolean =>
    kind === 'words in a row'
      ? row.every((word) => line.toLowerCase().includes(word))
      : line.toLowerCase().includes(needle.toLowerCase());
  const line = written.split('\n').findIndex(isHere);
  return line === -1 ? from : `${from}:${line + 1}`;
}

/** Programs that Pagefind writes with every index, whatever is in it: any word may be a name in them. */
const programsOfPagefind = /^pagefind\/(?:pagefind\.js|wasm\.[\w-]+\.pagefind)$/u;

const keptKeys = (kept: unknown): ReadonlySet<unknown> => new Set(Array.isArray(kept) ? kept : []);

/**
 * Looks through every byte of a site before it is put into place, and lets nothing pass that only private material
 * holds. What was looked at before, for the same private material, is not looked at again.
 * @returns how many files there are
 * @throws LeakError; Error where a file that was made here cannot be read
 */
export async function proveSite(site: SiteToProve): Promise<number> {
  const { root, whole, edition, folder, besides, cacheFolder, onProgress } = site;
  onProgress('Looking for anything private in what would be published');
  const terms = new PrivateTerms(await bankMaterial(root, whole, edition, besides));
  const owners = new Set<string>();
  for (const { file, path } of servedFiles(edition.source))
    if (pictureType(await readFile(join(root, file))) === undefined) owners.add(path.slice(1));
  const key = contentDigest(JSON.stringify([terms.all, whole.source.redactions?.entries, [...owners]]));
  const keptFile = join(cacheFolder, `proved-${edition.edition}.json`);
  const version = `${softwareState()} ${key}`;
  const proved = keptKeys(await readKeptJson(keptFile, version));
  const files = filesIn(folder);
  const seen: string[] = [];
  const leaks: Pick<Leak, 'file' | 'term'>[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await readFile(join(folder, file));
    const digest = contentDigest(`${file}\n${contentDigest(bytes)}`);
    if (!proved.has(digest) && (owners.has(file) || !programsOfPagefind.test(file))) {
      const traits = { isOwners: owners.has(file), isCode: /\.(?:m?js|css|wasm)$/u.test(file) };
      const readings = await readingsOf(file, bytes);
      // What an owner adds goes out as it is; of what is made here it has to be known what it says.
      if (readings.isUnread && !owners.has(file)) throw new Error(`What ${file} says could not be read.`);
      const found = [...findTerms(file, readings, terms, traits), ...metadataIn(bytes)];
      for (const term of found) leaks.push({ file, term });
      if (found.length > 0) continue;
      onProgress(`Looking for anything private: ${index + 1} of ${files.length} files`);
    }
    seen.push(digest);
  }
  if (leaks.length > 0) {
    const names = redactedNames(whole);
    const told: Leak[] = [];
    for (const { file, term } of leaks)
      told.push({ file, term, place: await placeOf(term, root), owners: ownersPart(file, term, site, names) });
    throw new LeakError(told);
  }
  await keepJson(keptFile, version, seen);
  return files.length;
}
