import { bodyProblems } from './problems/body-problems.ts';
import { fileProblems } from './problems/file-problems.ts';
import type { DetailsOf, ProblemKind } from './problems/problem-kind.ts';
import { referenceProblems } from './problems/reference-problems.ts';
import { schemaProblems } from './problems/schema-problems.ts';
import { sheetProblems } from './problems/sheet-problems.ts';
import { structureProblems } from './problems/structure-problems.ts';
import { yamlProblems } from './problems/yaml-problems.ts';

const table = {
  ...fileProblems,
  ...yamlProblems,
  ...schemaProblems,
  ...bodyProblems,
  ...referenceProblems,
  ...structureProblems,
  ...sheetProblems,
};

/** The name of a kind of problem. */
export type ProblemKindName = keyof typeof table;

/** What the message of each kind is told about the case. */
export type ProblemDetails = { [Kind in ProblemKindName]: DetailsOf<(typeof table)[Kind]> };

/** Every kind of problem with the parts of its message, in the order in which a file is looked at. */
export const problemKinds: { [Kind in ProblemKindName]: ProblemKind<ProblemDetails[Kind]> } = table;
