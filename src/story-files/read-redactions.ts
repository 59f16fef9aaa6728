import { z } from 'zod';
import { redaction } from '../../schemas/index.ts';
import { redactionsFile } from '../bank/bank-format.ts';
import type { RedactionSource } from '../bank/bank-source.ts';
import { positionAt } from '../bank/source-position.ts';
import { whileReading } from '../checks/crash.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import type { BankFiles } from './bank-files.ts';
import { checkSchema } from './check-schema.ts';
import { decodeText, readSourceBytes } from './source-file.ts';
import { readYaml } from './yaml/yaml-document.ts';

/** What editions for others must not say, with what is wrong with it. */
export interface RedactionsReading {
  /** Undefined where nothing is redacted. */
  source: RedactionSource | undefined;
  problems: Problem[];
}

async function read(root: string): Promise<RedactionsReading> {
  const file = redactionsFile;
  const nothing = { source: undefined };
  const bytes = await readSourceBytes(root, file);
  if ('kind' in bytes) return { ...nothing, problems: [bytes] };
  const decoded = decodeText(file, bytes.bytes);
  if ('kind' in decoded) return { ...nothing, problems: [decoded] };
  const { value, positions, source, ...yaml } = readYaml(file, decoded.text, { schema: z.array(redaction) });
  const problems = [...decoded.problems, ...yaml.problems];
  if (value === undefined) return { ...nothing, problems };
  if (!Array.isArray(value)) {
    // A file with comments only redacts nothing yet.
    if (value !== null)
      problems.push(createProblem('not-a-list', { file, ...positionAt(positions, []) }, { list: 'redactions' }));
    return { ...nothing, problems };
  }
  const entries = value.flatMap((entry: unknown, index) => {
    const checked = checkSchema(redaction, { file, value: entry, positions, source, path: [index] });
    problems.push(...(checked.problems ?? []));
    return checked.data ? [{ value: checked.data, index }] : [];
  });
  return { source: entries.length === 0 ? undefined : { file, entries, positions }, problems };
}

/**
 * Reads what editions for others must not say.
 * @param root the project's root
 * @param files what there is in stories/
 */
export const readRedactions = async (root: string, files: BankFiles): Promise<RedactionsReading> =>
  files.hasRedactions ? whileReading(redactionsFile, () => read(root)) : { source: undefined, problems: [] };
