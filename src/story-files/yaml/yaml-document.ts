import { isAlias, isMap, visit, type Document, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { PositionMap, SourceLocation } from '../../bank/source-position.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import { checkSchema } from '../check-schema.ts';
import { typesAt } from '../schema-place.ts';
import type { SuitsAtLine } from './corrected-line.ts';
import { settleDoubtfulValues } from './doubtful-values.ts';
import type { ReportMisreading } from './misreading.ts';
import { findMisreadings } from './misreadings.ts';
import { openingPlace } from './opening-place.ts';
import { depthLimit, parseYaml, sizeLimit, type YamlExcess, type YamlMark } from './parse-yaml.ts';
import { placeNodes } from './placed-nodes.ts';
import { quotedYaml } from './quoted-yaml.ts';
import { joinSplitTexts, type TakesFreeText } from './split-texts.ts';
import { YamlSource } from './yaml-source.ts';
import { YamlText } from './yaml-text.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** A YAML text as plain data, with the place of every key and value. */
export interface YamlDocument {
  /** Undefined when the text cannot be read at all. */
  value: unknown;
  positions: PositionMap;
  problems: Problem[];
  /** What the author typed. */
  source: YamlSource;
}

/** Errors that are about a bracket or a quotation mark that was opened before. */
const unclosed = new Set<YAMLParseError['code']>(['MISSING_CHAR', 'BAD_INDENT']);

const directiveMessage = 'a line that starts with % is a command to the computer. Delete it';
const unfoldingMessage = 'the names that start with * expand to more than can be read';

/** A text that goes beyond a limit: nothing of it is read. */
function tooMuch(file: string, { excess, offset }: YamlExcess, text: YamlText): YamlDocument {
  const location = { file, ...text.place(offset) };
  const problem =
    excess === 'depth'
      ? createProblem('too-deep', location, { what: 'lists and groups of keys', limit: depthLimit })
      : createProblem('too-large', location, { what: 'words and marks', limit: sizeLimit });
  return { value: undefined, positions: {}, problems: [problem], source: new YamlSource([], text) };
}

/** What keeps a text from being read, and where. */
interface Obstacle {
  offset: number;
  trouble: { message: string; suggestion?: string | undefined };
}

function errorTrouble(document: Document.Parsed, error: YAMLParseError, text: YamlText, suits: SuitsAtLine): Obstacle {
  // After an error the library reads on in the wrong place, so only the first one counts.
  const [noticed] = error.pos;
  const begun = unclosed.has(error.code) ? (openingPlace(document.contents, noticed) ?? noticed) : noticed;
  const column = text.place(noticed).column - 1;
  const lines = { noticed: text.line(noticed), begun: text.line(begun), column };
  const { line, ...trouble } = yamlTrouble(text.text, error, lines, suits);
  const offset = line === lines.begun ? begun : line === lines.noticed ? noticed : text.textOfLine(line);
  return { offset, trouble };
}

/** Orders to the computer, and uses of names that no place before them gives. */
function markTrouble(marks: readonly YamlMark[], text: YamlText): Obstacle | undefined {
  const known = new Set<string>();
  for (const { type, typed, offset } of marks) {
    if (type === 'directive') return { offset, trouble: { message: directiveMessage } };
    if (type === 'anchor') known.add(typed.slice(1));
    if (type !== 'alias' || known.has(typed.slice(1))) continue;
    const last = offset + typed.length;
    const end = /^[ \t]+#/u.test(text.text.slice(last, last + 9)) ? text.lineEnd(last) : last;
    const suggestion = text.replaced(offset, end, quotedYaml(text.text.slice(offset, end)));
    return { offset, trouble: { message: 'a text that starts with * needs quotation marks', suggestion } };
  }
  return undefined;
}

/** Where the first alias (`*name`) stands. */
function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document.contents, (_key, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** Whether something is wrong with a line of a text whose grammar is right. */
function hasProblemAt(schema: z.ZodType, file: string, text: string, line: number): boolean {
  const yaml = readYaml(file, text, { schema });
  const { problems = [] } = checkSchema(schema, { file, ...yaml });
  return [...yaml.problems, ...problems].some(({ kind, location }) => location.line === line && kind !== 'missing-key');
}

/** What is known of a text before it is read. */
export interface YamlOptions {
  /** What its author may write; without it nothing is told of values that are wrong only at their place. */
  schema?: z.ZodType | undefined;
  /** The line of the file on which the text begins. */
  firstLine?: number | undefined;
}

/**
 * Reads a YAML text.
 * @param file relative to the project's root, for locations
 * @param text the YAML
 * @returns the data with places counted from the top of the file; everything as a problem that keeps it from being
 * read, and every place where YAML reads something else than what stands there. After an error other than a duplicate
 * key the value is undefined.
 */
export function readYaml(file: string, text: string, { schema, firstLine = 1 }: YamlOptions = {}): YamlDocument {
  const yamlText = new YamlText(text, firstLine);
  const parsed = parseYaml(text);
  if ('excess' in parsed) return tooMuch(file, parsed, yamlText);
  const { document, marks } = parsed;
  const problems: Problem[] = [];
  const locate = (offset: number): SourceLocation => ({ file, ...yamlText.place(offset) });
  const report: ReportMisreading = (offset, misreading) => {
    problems.push({ ...misreading, location: locate(offset) });
  };
  const [error] = document.errors;
  const takesFreeText: TakesFreeText = (path) => schema !== undefined && typesAt(schema, path).freeText;
  if (!error) joinSplitTexts(document.contents, yamlText, takesFreeText, report);
  const { positions, nodes, repeatedKeys } = placeNodes(document.contents, yamlText);
  for (const { key, offset } of repeatedKeys) problems.push(createProblem('duplicate-key', locate(offset), { key }));
  const read = { positions, problems, source: new YamlSource(nodes, yamlText) };
  const suits: SuitsAtLine = (tried, line) => schema === undefined || !hasProblemAt(schema, file, tried, line);
  const obstacle = error ? errorTrouble(document, error, yamlText, suits) : markTrouble(marks, yamlText);
  if (obstacle) {
    problems.push(createProblem('broken-yaml', locate(obstacle.offset), obstacle.trouble));
    return { value: undefined, ...read };
  }
  findMisreadings(nodes, marks, yamlText, report, (path) => schema !== undefined && typesAt(schema, path).list);
  if (schema) settleDoubtfulValues(nodes, { typesAt: (path) => typesAt(schema, path), text: yamlText, report });
  try {
    return { value: document.toJS() ?? (isMap(document.contents) ? {} : null), ...read };
  } catch {
    // Names for values that hold names for values multiply, and the library stops at some hundreds.
    problems.push(createProblem('broken-yaml', locate(firstAlias(document)), { message: unfoldingMessage }));
    return { value: undefined, ...read };
  }
}
