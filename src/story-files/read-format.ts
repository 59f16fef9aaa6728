import { currentFormat, settings } from '../../schemas/settings.ts';
import { formerQuestionsFile, settingsFile } from '../bank/bank-format.ts';
import { listFile } from '../bank/lists.ts';
import { positionAt } from '../bank/source-position.ts';
import { whileReading } from '../checks/crash.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import type { BankFiles } from './bank-files.ts';
import { checkSchema } from './check-schema.ts';
import { decodeText, readSourceBytes } from './source-file.ts';
import { readYaml } from './yaml/yaml-document.ts';

/** In which form a bank is written, as far as it says so. */
export interface FormatReading {
  /** Undefined where the bank does not say it: it may be one from before there were marks. */
  format: number | undefined;
  /** Words a minute that the owner says, where the bank says it. */
  pace?: number | undefined;
  /** Whether search engines may find the public edition, where the bank says it. */
  searchEngines?: boolean | undefined;
  problems: Problem[];
  /** The problem of a bank that cannot be read in the form that it says to have: then no other one means anything. */
  obstacle: Problem | undefined;
}

async function marked(root: string): Promise<FormatReading> {
  const file = settingsFile;
  const nothing = { format: undefined, obstacle: undefined };
  const bytes = await readSourceBytes(root, file);
  if ('kind' in bytes) return { ...nothing, problems: [bytes] };
  const decoded = decodeText(file, bytes.bytes);
  if ('kind' in decoded) return { ...nothing, problems: [decoded] };
  const { value, positions, source, problems } = readYaml(file, decoded.text, { schema: settings });
  if (value === undefined) return { ...nothing, problems: [...decoded.problems, ...problems] };
  const checked = checkSchema(settings, { file, value: value ?? {}, positions, source });
  const found = [...decoded.problems, ...problems, ...(checked.problems ?? [])];
  if (checked.data === undefined) return { ...nothing, problems: found };
  const { format, pace, searchEngines } = checked.data;
  const place = { file, ...positionAt(positions, ['format']) };
  const details = { format, current: currentFormat };
  if (format === currentFormat) return { format, pace, searchEngines, problems: found, obstacle: undefined };
  const kind = format < currentFormat ? 'old-format' : 'newer-format';
  return { format, problems: found, obstacle: createProblem(kind, place, details) };
}

const oldFormat = (location: Problem['location']): Problem =>
  createProblem('old-format', location, { format: 1, current: currentFormat });

/**
 * Reads in which form a bank is written.
 * @param root the project's root
 * @param files what there is in stories/
 */
export async function readFormat(root: string, files: BankFiles): Promise<FormatReading> {
  if (files.hasSettings) return whileReading(settingsFile, () => marked(root));
  const has = (name: string): boolean => files.problems.some(({ location }) => location.file === name);
  const isOld = has(formerQuestionsFile) && !files.lists.some(({ file }) => file === listFile('questions'));
  const obstacle = isOld ? oldFormat({ file: formerQuestionsFile, line: 1, column: 1 }) : undefined;
  return { format: undefined, problems: [], obstacle };
}

/**
 * The problem of a bank of the first form that has no list of that form and does not say its form: its stories tell.
 * @param problems all that was found while reading
 */
export function formerStories(problems: readonly Problem[]): Problem | undefined {
  const former = problems.find(
    (problem): problem is Problem<'unknown-key'> =>
      problem.kind === 'unknown-key' && problem.details.key === 'prompt' && problem.details.allowed.includes('fit'),
  );
  return former && oldFormat(former.location);
}
