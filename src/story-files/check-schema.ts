import type { z } from 'zod';
import { nearestName } from '../checks/nearest-name.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { positionAt, type PositionMap, type SourceLocation } from '../bank/source-position.ts';
import { storyIdFromFile } from '../bank/story-id.ts';
import { exampleOfKey } from './key-examples.ts';
import { keysAt } from './schema-keys.ts';
import { valueMessage } from './value-message.ts';
import { kindOfValue, quotableValue, typeInWords } from './value-words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Data to check, and where it stands. */
export interface CheckedData {
  file: string;
  /** As parsed from YAML. */
  value: unknown;
  positions: PositionMap;
  /** Place of the data in its file: `[3]` for the fourth entry of a list. */
  path?: Path;
}

/** Data that fits its schema, or all that keeps it from fitting. */
export type SchemaResult<Data> = { data: Data; problems?: never } | { data?: never; problems: Problem[] };

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map(Object.entries(found)).get(String(step));
  }
  return found;
}

const isTypeOfWhole = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** Turns the issues of one value into problems. */
class SchemaProblems {
  readonly #schema: z.ZodType;
  readonly #checked: CheckedData;
  readonly #start: Path;

  constructor(schema: z.ZodType, checked: CheckedData) {
    this.#schema = schema;
    this.#checked = checked;
    this.#start = checked.path ?? [];
  }

  #location(path: Path, part: 'key' | 'value' = 'value'): SourceLocation {
    return { file: this.#checked.file, ...positionAt(this.#checked.positions, [...this.#start, ...path], part) };
  }

  /** @param outer path of the union that the issue was found in */
  of(issue: Issue, outer: Path = []): Problem[] {
    const path = [...outer, ...issue.path];
    const value = valueAt(this.#checked.value, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => this.#unknownKey(path, key));
    if (value === undefined) return [this.#missing(path)];
    if (issue.code === 'invalid_type') return [this.#wrongType(path, typeInWords(issue.expected), value)];
    if (issue.code === 'invalid_union') return this.#ofUnion(issue, path, value);
    return [this.#invalidValue(issue, path, value)];
  }

  #unknownKey(path: Path, key: string): Problem {
    const allowed = keysAt(this.#schema, path);
    const suggestion = nearestName(key, allowed);
    return createProblem('unknown-key', this.#location([...path, key], 'key'), { key, allowed, suggestion });
  }

  #missing(path: Path): Problem {
    const key = String(path.at(-1));
    return createProblem('missing-key', this.#location(path.slice(0, -1)), { key, example: exampleOfKey(key) });
  }

  #wrongType(path: Path, expected: string, value: unknown): Problem {
    return createProblem('wrong-type', this.#location(path), {
      path: [...this.#start, ...path],
      expected,
      received: kindOfValue(value),
    });
  }

  /** The problems of the choice that the author meant, or one that names what every choice expects. */
  #ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, value: unknown): Problem[] {
    const expected = issue.errors.flat().flatMap((inner) => {
      return inner.code === 'invalid_type' && isTypeOfWhole(inner) ? [typeInWords(inner.expected)] : [];
    });
    const known = keysAt(this.#schema, path);
    const isGroup = kindOfValue(value) === 'a group of keys';
    // `- Metric: it rose` is text to its author and a group of keys to YAML.
    if (isGroup && expected.includes('text') && !Object.keys(value ?? {}).some((key) => known.includes(key))) {
      return [this.#wrongType(path, 'text', value)];
    }
    const meant = issue.errors.find((choice) => !choice.some(isTypeOfWhole));
    if (meant) return meant.flatMap((inner) => this.of(inner, path));
    return [this.#wrongType(path, [...new Set(expected)].join(' or '), value)];
  }

  #invalidValue(issue: Issue, path: Path, value: unknown): Problem {
    const location = this.#location(path);
    if (path.length === 1 && path[0] === 'headline' && issue.code === 'too_big') {
      const length = String(value).trim().length;
      return createProblem('headline-too-long', location, { length, limit: Number(issue.maximum) });
    }
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const text = typeof value === 'string' ? value : '';
    const suggestion = allowed ? nearestName(text, allowed) : this.#identifierLike(issue, text);
    return createProblem('invalid-value', location, {
      path: [...this.#start, ...path],
      message: valueMessage(issue, value),
      received: quotableValue(value),
      allowed,
      suggestion,
    });
  }

  /** An id that the text probably stands for: `Scope creep` for `scope-creep`. */
  #identifierLike(issue: Issue, text: string): string | undefined {
    if (issue.code !== 'invalid_format' || !issue.message.startsWith('an id is')) return undefined;
    const id = storyIdFromFile(text.replace(/[./]+/gu, ' '));
    return id === '' || id === text ? undefined : id;
  }
}

/**
 * Checks data against its schema.
 * @param schema what an author may write
 * @param checked the data and where it stands
 * @returns the data as the schema gives it, or every problem with its place
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  checked: CheckedData,
): SchemaResult<z.output<Schema>> {
  const result = schema.safeParse(checked.value);
  if (result.success) return { data: result.data };
  const problems = new SchemaProblems(schema, checked);
  // Of a value that is not even of the right type, its size says nothing.
  const wrongTypes = new Set(
    result.error.issues.filter((issue) => issue.code === 'invalid_type').map((issue) => JSON.stringify(issue.path)),
  );
  const issues = result.error.issues.filter(
    (issue) => issue.code === 'invalid_type' || !wrongTypes.has(JSON.stringify(issue.path)),
  );
  return { problems: issues.flatMap((issue) => problems.of(issue)) };
}
