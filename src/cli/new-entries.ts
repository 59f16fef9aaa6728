import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSchemas } from '../../schemas/lists.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { listFile, lists } from '../bank/lists.ts';
import { idFromText } from '../bank/story-id.ts';
import { nearestName } from '../bank/nearest-name.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { entryText, withEntry } from '../story-files/added-entry.ts';
import { replaceFile } from '../story-files/replace-file.ts';
import { isMissing } from '../story-files/unreadable-reason.ts';
import { askPlainly } from './ask-plainly.ts';
import { UsageError } from './command-line.ts';
import { isTaken } from './write-new-file.ts';

/** The lists to which a new story may add. */
type GrowingList = 'companies' | 'competencies';

/** An entry that a story names: one that is there, or one that has to be written. */
export interface NamedEntry {
  list: GrowingList;
  id: string;
  /** Undefined where the entry is there already. */
  entry: Record<string, string> | undefined;
}

const nameFromId = (id: string): string => id.replaceAll('-', ' ').replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** What is typed as an id is no name yet: `acme-labs` is Acme labs. */
const nameOf = (typed: string, id: string): string => (typed === id ? nameFromId(id) : typed);

/** An entry to be typed by hand, for a message. */
const toType = (list: GrowingList, entry: Record<string, string>): string =>
  `add this to ${listFile(list)}:\n\n${entryText(entry)}`;

function checked(list: GrowingList, entry: Record<string, string>): Record<string, string> {
  const { error } = listSchemas[list].safeParse(entry);
  if (error)
    throw new UsageError(
      `"${entry['name'] ?? ''}" can’t be the name of a ${lists[list].one}: it’s too long, or has characters that can’t be shown.`,
    );
  return entry;
}

/** What may be named: everything that need not be written first. Of an entry that cannot be used only the id is known. */
function nameable(list: GrowingList, source: BankSource): { id: string; name: string }[] {
  const { entries, brokenIds } = source.lists[list];
  const shipped = list === 'competencies' ? source.catalogue.competencies : [];
  const all = [...entries.map(({ value }) => value), ...brokenIds.map((id) => ({ id, name: id })), ...shipped];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

const idsOf = (list: GrowingList, source: BankSource): string[] => nameable(list, source).map(({ id }) => id);

/** The id of what is named by its id or its name, however its letters are written. */
function idNamed(typed: string, list: GrowingList, source: BankSource): string | undefined {
  const folded = typed.toLowerCase();
  const id = idFromText(typed);
  const entries = nameable(list, source);
  const found = entries.find((entry) => entry.id === typed || entry.name.toLowerCase() === folded);
  return (found ?? entries.find((entry) => entry.id === id))?.id;
}

/** What an entry needs besides id and name. */
type More = (name: string) => Promise<Record<string, string>>;

async function namedEntry(typed: string, list: GrowingList, source: BankSource, more: More): Promise<NamedEntry> {
  const found = idNamed(typed, list, source);
  if (found !== undefined) return { list, id: found, entry: undefined };
  const id = idFromText(typed);
  if (id === '') throw new UsageError(`The name of a ${lists[list].one} needs a letter or a digit.`);
  const meant = nearestName(id, idsOf(list, source));
  const begun = { id, name: nameOf(typed, id) };
  if (meant !== undefined) {
    const instead = toType(list, {
      ...begun,
      ...(list === 'competencies' && { definition: 'What an interviewer looks for.' }),
    });
    throw new UsageError(
      `There’s no ${lists[list].one} "${typed}". Did you mean ${meant}? If it’s a new one, ${instead}`,
    );
  }
  return { list, id, entry: checked(list, { ...begun, ...(await more(begun.name)) }) };
}

/** The end of a sentence that says what there is to choose from. */
const choiceOf = (list: GrowingList, source: BankSource): string => {
  const known = idsOf(list, source);
  return known.length === 0 ? '' : ` You have: ${known.join(', ')}.`;
};

/**
 * The company of a story: one of the list, the only one there is, or a new one.
 * @param typed its id or its name
 * @throws UsageError where none is named and nobody can be asked
 */
export async function companyOf(typed: string | undefined, source: BankSource): Promise<NamedEntry> {
  const known = idsOf('companies', source);
  const [only] = known;
  if (typed === undefined && only !== undefined && known.length === 1)
    return { list: 'companies', id: only, entry: undefined };
  const choice = choiceOf('companies', source);
  const named =
    typed?.trim() || (await askPlainly(`Where did it happen?${choice} A new name is added to your companies.`));
  if (named === undefined)
    throw new UsageError(
      `Say where it happened: --company "Acme".${choice} A new company is added to ${listFile('companies')}.`,
    );
  return namedEntry(named, 'companies', source, async (name) => {
    const about =
      typed === undefined
        ? await askPlainly(`What does ${name} do, and what was your part? (Enter to skip)`)
        : undefined;
    return about === undefined ? {} : { about };
  });
}

/**
 * The competencies that a story shows: of the list, or new ones.
 * @param typed ids or names, with commas between them
 * @param definition of one that is new
 * @throws UsageError where a new one has no definition and nobody can be asked
 */
export async function competenciesOf(
  typed: string | undefined,
  definition: string | undefined,
  source: BankSource,
): Promise<NamedEntry[]> {
  const names = (typed ?? '').split(',').map((name) => name.trim());
  const found: NamedEntry[] = [];
  for (const name of names.filter((each) => each !== '')) {
    const entry = await namedEntry(name, 'competencies', source, async (shown) => {
      const meaning = definition ?? (await askPlainly(`${shown} is new. What does an interviewer look for?`));
      if (meaning !== undefined) return { definition: meaning };
      throw new UsageError(
        `There’s no competency "${name}" yet.${choiceOf('competencies', source)}\nTo add it, say what an interviewer looks for: --definition "Sees a thing through to its end."`,
      );
    });
    found.push(entry);
  }
  if (found.filter(({ entry }) => entry).length > 1 && definition !== undefined)
    throw new UsageError(
      'Two of these competencies are new, and --definition describes only one. Add them one at a time.',
    );
  return found;
}

/**
 * A list as its author wrote it.
 * @returns nothing where there is no such file
 * @throws Refusal where its letters are not known: what is not UTF-8 could not be written back as it is; and where it is
 * a link that leads nowhere
 */
async function listText(root: string, list: GrowingList): Promise<string | undefined> {
  const path = join(root, listFile(list));
  const bytes = await readFile(path).catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    if (!(await isTaken(path))) return undefined;
    throw new Refusal(
      `A new ${lists[list].one} can’t be added to ${listFile(list)}: it’s a link that leads nowhere. Nothing was written.\n` +
        'Delete the link, or put back what it leads to, and run the command again.',
    );
  });
  if (bytes === undefined || isUtf8(bytes)) return bytes?.toString('utf8');
  throw new Refusal(
    `A new ${lists[list].one} can’t be added to ${listFile(list)}: the file isn’t saved as UTF-8, and letters such as é or ü would be lost. Nothing was written.\n` +
      'Save it as UTF-8, and run the command again.',
  );
}

/**
 * Writes the entries that are new into their lists: all of them, or nothing.
 * @returns what was written, for a message
 * @throws UsageError where a list is written so that nothing can be added to it; Refusal where it is not UTF-8
 */
export async function writeEntries(root: string, named: readonly NamedEntry[]): Promise<string[]> {
  const texts = new Map<GrowingList, string>();
  const written: string[] = [];
  for (const { list, id, entry } of named) {
    if (!entry) continue;
    const after = withEntry(texts.get(list) ?? (await listText(root, list)), entry);
    if (after === undefined) throw new UsageError(`To name the ${lists[list].one} "${id}", ${toType(list, entry)}`);
    texts.set(list, after);
    written.push(`${listFile(list)}: ${entry['name'] ?? id} (${id})`);
  }
  for (const [list, text] of texts) await replaceFile(join(root, listFile(list)), text);
  return written;
}
