import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { createProblem, type Problem } from '../checks/problem.ts';
import type { PositionMap, SourcePosition } from '../bank/source-position.ts';
import { openingPlace } from './opening-place.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** A YAML text as plain data, with the place of every key and value. */
export interface YamlDocument {
  /** Undefined when the text cannot be read at all. */
  value: unknown;
  positions: PositionMap;
  problems: Problem[];
}

const pointerStep = (key: unknown): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function collectPositions(contents: unknown, place: (offset: number) => SourcePosition): PositionMap {
  const positions: Record<string, SourcePosition> = {};
  const collect = (node: unknown, pointer: string): void => {
    if (!isNode(node) || !node.range) return;
    positions[pointer] = place(node.range[0]);
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      if (!isPair(item)) {
        collect(item, `${pointer}/${index}`);
        return;
      }
      const step = `${pointer}${pointerStep(isScalar(item.key) ? item.key.value : item.key)}`;
      if (isNode(item.key) && item.key.range) positions[`${step}#key`] = place(item.key.range[0]);
      collect(item.value, step);
    });
  };
  collect(contents, '');
  return positions;
}

/** The key that a duplicate-key error points at. */
function keyAt(contents: Node | null, offset: number): string {
  let found = '';
  visit(contents, {
    Pair(_index, { key }) {
      if (isScalar(key) && key.range?.[0] === offset) found = String(key.value);
    },
  });
  return found;
}

/** Where the first alias (`*name`) stands. */
function aliasOffset(contents: Node | null): number {
  let offset = 0;
  visit(contents, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Errors that are about a bracket or a quotation mark that was opened before. */
const unclosed = new Set<YAMLParseError['code']>(['MISSING_CHAR', 'BAD_INDENT']);

/** After the first error that is not about a key twice, the library reads on in the wrong place. */
const isNoEcho = (error: YAMLParseError, index: number, errors: readonly YAMLParseError[]): boolean =>
  error.code === 'DUPLICATE_KEY' || errors.findIndex((other) => other.code !== 'DUPLICATE_KEY') === index;

/**
 * Reads a YAML text.
 * @param file relative to the project's root, for locations
 * @param text the YAML
 * @param firstLine the line of the file on which the text begins
 * @returns the data with places counted from the top of the file; every error as a problem. After an error other than
 * a duplicate key the value is undefined.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const positions = collectPositions(document.contents, place);
  const problems = document.errors.filter(isNoEcho).map((error): Problem => {
    const start = error.pos[0];
    if (error.code === 'DUPLICATE_KEY') {
      return createProblem('duplicate-key', { file, ...place(start) }, { key: keyAt(document.contents, start) });
    }
    const offset = unclosed.has(error.code) ? (openingPlace(document.contents, start) ?? start) : start;
    const trouble = yamlTrouble(text, error, lineCounter.linePos(offset).line);
    return createProblem('broken-yaml', { file, ...place(offset) }, trouble);
  });
  if (problems.some((problem) => problem.kind === 'broken-yaml')) return { value: undefined, positions, problems };
  try {
    return { value: document.toJS() ?? (isMap(document.contents) ? {} : null), positions, problems };
  } catch (error) {
    // An alias without an anchor, or one that would unfold without end.
    const message = error instanceof Error ? error.message : String(error);
    problems.push(createProblem('broken-yaml', { file, ...place(aliasOffset(document.contents)) }, { message }));
    return { value: undefined, positions, problems };
  }
}
