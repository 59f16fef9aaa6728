import { bodyProblems } from './kinds/body-problems.ts';
import { fileProblems } from './kinds/file-problems.ts';
import { figureProblems } from './kinds/figure-problems.ts';
import { lengthProblems } from './kinds/length-problems.ts';
import type { DetailsOf, ProblemKind } from './kinds/problem-kind.ts';
import { redactionProblems } from './kinds/redaction-problems.ts';
import { referenceProblems } from './kinds/reference-problems.ts';
import { schemaProblems } from './kinds/schema-problems.ts';
import { sheetProblems } from './kinds/sheet-problems.ts';
import { slideProblems } from './kinds/slide-problems.ts';
import { structureProblems } from './kinds/structure-problems.ts';
import { yamlProblems } from './kinds/yaml-problems.ts';

const table = {
  ...fileProblems,
  ...yamlProblems,
  ...schemaProblems,
  ...bodyProblems,
  ...referenceProblems,
  ...structureProblems,
  ...figureProblems,
  ...lengthProblems,
  ...redactionProblems,
  ...sheetProblems,
  ...slideProblems,
};

/** The name of a kind of problem. */
export type ProblemKindName = keyof typeof table;

/** What the message of each kind is told about the case. */
export type ProblemDetails = { [Kind in ProblemKindName]: DetailsOf<(typeof table)[Kind]> };

/** Every kind of problem with the parts of its message, in the order in which a file is looked at. */
export const problemKinds: { [Kind in ProblemKindName]: ProblemKind<ProblemDetails[Kind]> } = table;
