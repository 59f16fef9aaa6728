import { hash } from 'node:crypto';
import { offeredCatalogue, withNamedEntries } from '../bank/catalogue-entries.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Problem } from '../checks/problem.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { ofEachList } from '../bank/lists.ts';
import { softwareState } from '../software/software-state.ts';
import { draftTargets } from './absent-targets.ts';
import { findBankFiles } from './bank-files.ts';
import { keptCatalogue } from './kept-catalogue.ts';
import { namedFiles } from './named-files.ts';
import { wholeStories, type ParsedBank } from './parsed-bank.ts';
import { pictureProblems } from './picture-problems.ts';
import { formerStories, readFormat } from './read-format.ts';
import { readFonts } from './read-fonts.ts';
import { readInterviews } from './read-interviews.ts';
import { missingList } from './read-list.ts';
import { readLists, type KeptLists } from './read-lists.ts';
import { readRedactions } from './read-redactions.ts';
import { readStories, type KeptStories } from './read-stories.ts';
import { readSourceBytes, type ReadSource } from './source-file.ts';
import { lookUpTexts } from './text-lookup.ts';

/** What is kept of a reading, so that what did not change is not parsed by the next one. */
export interface KeptReading {
  stories: KeptStories;
  lists: KeptLists | undefined;
}

/** How a bank is read. */
export interface ReadingOptions {
  /** What the last reading of the same state of the code kept. */
  kept?: KeptReading;
  /** Reads stories and lists, where not all of them need to be read. */
  readSource?: ReadSource;
}

const nothingKept: KeptReading = { stories: new Map(), lists: undefined };

/** A bank as read from its files. */
export interface BankReading {
  /** The owner's own edition, which hides nothing. */
  bank: ParsedBank;
  /** Everything that keeps a file from being read. */
  problems: Problem[];
  /** Tells any two states of the bank's texts apart, those of the catalogue included. */
  digest: string;
  /** Number of story files that were parsed; the others were kept. */
  parsed: number;
  /** What to hand to the next reading. */
  kept: KeptReading;
}

/** A bank of another form: none of its files says what it seems to say, so none of them is looked at. */
function unread(obstacle: Problem, catalogue: Catalogue): BankReading {
  const source: BankSource = {
    stories: [],
    interviews: [],
    lists: ofEachList<'source'>(missingList),
    catalogue,
    brokenStories: [],
    drafts: [],
    fonts: [],
    assets: [],
  };
  return {
    bank: { edition: 'private', source, stories: [], absent: draftTargets(source), shown: wholeStories },
    problems: [obstacle],
    digest: '',
    parsed: 0,
    kept: nothingKept,
  };
}

/**
 * Reads everything in stories/. Nothing that an author wrote makes it throw: what cannot be read is a problem, and the
 * rest is read all the same.
 * @param root the project's root, which holds stories/
 */
export async function readBank(
  root: string,
  { kept = nothingKept, readSource = (file) => readSourceBytes(root, file) }: ReadingOptions = {},
): Promise<BankReading> {
  const files = await findBankFiles(root);
  const shipped = await keptCatalogue();
  const format = await readFormat(root, files);
  if (format.obstacle) return unread(format.obstacle, shipped);
  const [{ lists: ownLists, problems: listProblems, kept: keptLists }, redactions, interviews, fonts] =
    await Promise.all([
      readLists(files, shipped, kept.lists, readSource),
      readRedactions(root, files),
      readInterviews(root, files.interviews),
      readFonts(root, files.fonts),
    ]);
  const named = namedFiles(files.stories);
  const catalogue = offeredCatalogue(shipped, ownLists);
  const texts = lookUpTexts({ lists: ownLists, catalogue });
  const stories = await readStories(root, named.files, texts, { kept: kept.stories, readSource });
  const storySources = stories.stories.map((story) => story.source);
  const parts = { stories: storySources, interviews: interviews.interviews, brokenStories: stories.broken, catalogue };
  const lists = withNamedEntries({ ...parts, lists: ownLists });
  const source = {
    ...parts,
    lists,
    drafts: [...files.drafts, ...stories.drafts],
    fonts: fonts.sources,
    assets: files.assets,
    pace: format.pace,
    searchEngines: format.searchEngines,
    redactions: redactions.source,
  };
  const problems = [
    ...files.problems,
    ...format.problems,
    ...listProblems,
    ...redactions.problems,
    ...interviews.problems,
    ...named.problems,
    ...stories.problems,
    ...fonts.problems,
  ];
  const former = format.format === undefined ? formerStories(problems) : undefined;
  if (former) return unread(former, shipped);
  return {
    bank: { edition: 'private', source, stories: stories.stories, absent: draftTargets(source), shown: wholeStories },
    problems: [...problems, ...(await pictureProblems(root, source))],
    digest: hash(
      'sha256',
      JSON.stringify([
        softwareState(),
        files,
        format.pace,
        format.searchEngines,
        fonts.sources,
        stories.digests,
        keptLists?.digests ?? ownLists,
        interviews.interviews,
        redactions.source?.entries,
      ]),
      'base64url',
    ),
    parsed: stories.parsed,
    kept: { stories: stories.kept, lists: keptLists },
  };
}
