import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { bankFromSource, type StoryBank } from '../../src/bank/story-bank.ts';
import { composeEvidence } from '../../src/search/evidence/evidence.ts';
import type { Evidence } from '../../src/search/evidence/evidence-data.ts';
import { openEvidence, type OpenEvidence } from '../../src/search/evidence/open-evidence.ts';
import { type Asked, readAsked } from '../../src/search/ranking/asked.ts';
import { compareStories, type ComparedStory } from '../../src/search/ranking/rank.ts';
import { readWordTable } from '../../src/search/index/read-word-table.ts';
import { readBank } from '../../src/story-files/read-bank.ts';

/** A question with the stories that truly answer it. */
export interface LabeledQuestion {
  ask: string;
  /** Ids of stories; none where the bank has no story for it. */
  answeredBy: string[];
}

/** Somebody's bank, with questions whose answers are known. */
export interface EvaluationBank {
  name: string;
  bank: StoryBank;
  evidence: OpenEvidence;
  questions: readonly LabeledQuestion[];
  /** The questions, each compared with every story: the slow part, done once. */
  compared: readonly ComparedQuestion[];
}

/** A labeled question, compared with every story of its bank. */
export interface ComparedQuestion extends LabeledQuestion {
  asked: Asked;
  stories: readonly ComparedStory[];
}

const banksFolder = fileURLToPath(new URL('../../tests/banks', import.meta.url));
const ending = '.questions.yaml';
const questionSet = z.array(z.strictObject({ ask: z.string().min(1), answeredBy: z.array(z.string()) })).min(1);

/** The names of the banks that have questions beside them. */
export const evaluationBankNames = (): string[] =>
  readdirSync(banksFolder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** The evidence of a bank as browsers get it: through JSON. */
export function sentEvidence(bank: StoryBank): OpenEvidence {
  const sent: Evidence = JSON.parse(JSON.stringify(composeEvidence(bank, readWordTable())));
  return openEvidence(sent);
}

function comparedBank(name: string, bank: StoryBank, questions: readonly LabeledQuestion[]): EvaluationBank {
  const evidence = sentEvidence(bank);
  const compared = questions.map((question) => {
    const asked = readAsked(question.ask, evidence);
    return { ...question, asked, stories: compareStories(asked, evidence) };
  });
  return { name, bank, evidence, questions, compared };
}

/** Reads a set of labeled questions. */
export const readQuestions = (file: string): LabeledQuestion[] => questionSet.parse(parse(readFileSync(file, 'utf8')));

/** @param file of the questions; a bank may have none */
function labeledBank(name: string, bank: StoryBank, file: string): EvaluationBank {
  const questions = existsSync(file) ? readQuestions(file) : [];
  const unknown = questions.flatMap(({ answeredBy }) => answeredBy).filter((id) => !bank.storyById.has(id));
  if (unknown.length > 0) throw new Error(`${file} names stories that are not there: ${unknown.join(', ')}`);
  return comparedBank(name, bank, questions);
}

/**
 * Opens one of the banks of tests/banks.
 * @param name such as `sales`
 * @throws Error when a label names a story that the bank does not have
 */
export async function openEvaluationBank(name: string): Promise<EvaluationBank> {
  const root = mkdtempSync(join(tmpdir(), 'story-bank-eval-'));
  try {
    symlinkSync(join(banksFolder, name), join(root, 'stories'));
    const { bank: read } = await readBank(root);
    return labeledBank(name, bankFromSource(read.source), join(banksFolder, `${name}${ending}`));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The file beside an owner's stories/ with questions whose answers are known. */
export const ownersQuestions = 'evaluation.yaml';

/**
 * Opens an owner's bank, with the questions of evaluation.yaml beside it, if there are any.
 * @param root the folder that stories/ lies in
 * @throws Error when a question names a story that the bank does not have
 */
export async function openOwnersBank(root: string): Promise<EvaluationBank> {
  const { bank: read } = await readBank(root);
  return labeledBank(root, bankFromSource(read.source), join(root, ownersQuestions));
}

/**
 * Opens the bank in stories/ with its own questions.
 * @param sets of questions/; nothing is ever fitted to them
 * @returns nothing where it is another bank than they were written for
 */
export async function openShippedBank(
  sets: readonly string[] = ['unseen', 'fresh'],
): Promise<EvaluationBank | undefined> {
  const { bank: read } = await readBank(fileURLToPath(new URL('../..', import.meta.url)));
  const bank = bankFromSource(read.source);
  const questions = sets.flatMap((set) =>
    readQuestions(fileURLToPath(new URL(`questions/${set}.yaml`, import.meta.url))),
  );
  const isIts = questions.every(({ answeredBy }) => answeredBy.every((id) => bank.storyById.has(id)));
  return isIts ? comparedBank('stories', bank, questions) : undefined;
}
