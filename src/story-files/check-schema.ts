import type { z } from 'zod';
import { controlCharacter, referencesIn, textFlaw, type TextFlaw } from '../../schemas/index.ts';
import type { ValueKind } from '../checks/kinds/value-words.ts';
import { idFromText } from '../bank/story-id.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { positionAt, type SourceLocation } from '../bank/source-position.ts';
import { isSamePath, valueAt, withValueAt, type CheckedData } from './checked-data.ts';
import { exampleOfKey } from './key-examples.ts';
import { likelyGroup, likelyGroups, likelyText, likelyValue } from './likely-value.ts';
import { meantKey } from './meant-key.ts';
import { keysAt, requiredKeysAt, typesAt } from './schema-place.ts';
import { valueIssue } from './value-issue.ts';
import { kindOfType, kindOfValue, quotableValue } from './value-kinds.ts';
import { foreignSpace, withPlainSpaces, withSpace } from './yaml/corrected-line.ts';
import { entriesMeant } from './yaml/entries-meant.ts';
import { withoutFlaw } from './without-flaw.ts';
import { plainYaml, quotedYaml, withoutMarks } from './yaml/quoted-yaml.ts';
import { foreignSpaceMessage, missingSpaceMessage } from './yaml/yaml-trouble.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Of more issues than this in one value the rest is not told: they are the work of one slip. */
const issueLimit = 100;

/** Data that fits its schema, or all that keeps it from fitting. */
export type SchemaResult<Data> = { data: Data; problems?: never } | { data?: never; problems: Problem[] };

const isTypeOfWhole = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** A list of more entries is not written in brackets. */
const longestInBrackets = 20;

/** Longer texts are not printed as they should be, in characters. */
const correctedLimit = 2000;

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

  /** @param outer path of the union that the issues were found in */
  all(issues: readonly Issue[], outer: Path = []): Problem[] {
    return this.#toldOnce(this.#withoutMeant(issues, outer), outer).flatMap((issue) => this.#of(issue, outer));
  }

  /** Issues without those that say once more that a text is empty: too short, and of no form. */
  #toldOnce(issues: readonly Issue[], outer: Path): Issue[] {
    const isEmpty = ({ path }: Issue): boolean => {
      const value = valueAt(this.#checked.value, [...outer, ...path]);
      return typeof value === 'string' && value.trim() === '';
    };
    return issues.filter(
      (issue, place) => !isEmpty(issue) || issues.findIndex((other) => isSamePath(other.path, issue.path)) === place,
    );
  }

  #of(issue: Issue, outer: Path): Problem[] {
    const path = [...outer, ...issue.path];
    const value = valueAt(this.#checked.value, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, issueLimit).map((key) => this.#unknownKey(path, key));
    if (value === undefined) return [this.#missing(path)];
    if (issue.code === 'invalid_type') return [this.#wrongType(path, [kindOfType(issue.expected)], value)];
    if (issue.code === 'invalid_union') return this.#ofUnion(issue, path, value);
    const flaw = issue.code === 'custom' ? textFlaw.safeParse(issue.params).data : undefined;
    return [flaw ? this.#markup(path, flaw, value) : this.#invalidValue(issue, path, value)];
  }

  /** Issues without the missing keys that stand there under another name: both mended would be twice the same key. */
  #withoutMeant(issues: readonly Issue[], outer: Path): Issue[] {
    const meant = issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = [...outer, ...issue.path];
      return issue.keys
        .slice(0, issueLimit)
        .map((key) => JSON.stringify(meantKey({ schema: this.#schema, checked: this.#checked }, path, key).path));
    });
    return issues.filter((issue) => {
      const path = [...outer, ...issue.path];
      return !meant.includes(JSON.stringify(path)) || valueAt(this.#checked.value, path) !== undefined;
    });
  }

  #unknownKey(path: Path, key: string): Problem {
    const allowed = keysAt(this.#schema, path);
    const { suggestion, spaced, group, list, entry } = meantKey(
      { schema: this.#schema, checked: this.#checked },
      path,
      key,
    );
    const inBraces = group !== undefined && this.#checked.source?.isInBraces([...this.#start, ...path, group]);
    return createProblem('unknown-key', this.#location([...path, key], 'key'), {
      key,
      allowed,
      suggestion,
      spaced,
      ...(group !== undefined && { group, inBraces }),
      ...(list !== undefined && { list, entry }),
    });
  }

  #missing(path: Path): Problem {
    const key = String(path.at(-1));
    const group = path.slice(0, -1);
    const inBraces = this.#checked.source?.isInBraces([...this.#start, ...group]) ?? false;
    return createProblem('missing-key', this.#location(group), {
      key,
      example: exampleOfKey(key, { inBraces }),
      ...(inBraces && { inBraces }),
    });
  }

  /** A group that YAML takes for text, since no space follows the colon of its keys. */
  #unspacedGroup(path: Path, value: unknown): Problem | undefined {
    const known = keysAt(this.#schema, path);
    const startsWithKey = (line: string): boolean => known.some((key) => line.startsWith(`${key}:`));
    if (typeof value !== 'string' || !startsWithKey(value)) return undefined;
    const lines = this.#checked.source?.lines([...this.#start, ...path]) ?? [];
    const spaced = lines.map((line) => {
      const plain = withPlainSpaces(line);
      return startsWithKey(plain.replace(/^[\s-]*/u, '')) ? withSpace(plain) : plain;
    });
    const suggestion = spaced.join('\n');
    if (spaced.length === 0 || suggestion.length > correctedLimit) return undefined;
    const [foreign] = lines.flatMap((line) => foreignSpace(line) ?? []);
    const message = foreign === undefined ? missingSpaceMessage : foreignSpaceMessage(foreign);
    return createProblem('broken-yaml', this.#location(path), { message, suggestion });
  }

  /** The keys that a group needs, and its first one, by which people begin it. */
  #neededKeys(path: Path): string[] {
    const required = requiredKeysAt(this.#schema, path);
    return [...new Set([...keysAt(this.#schema, path).slice(0, 1), ...required])];
  }

  #wrongType(path: Path, expected: readonly ValueKind[], value: unknown): Problem {
    const unspaced = expected.includes('keys') ? this.#unspacedGroup(path, value) : undefined;
    if (unspaced) return unspaced;
    const whole = [...this.#start, ...path];
    const suggestion = this.#correctedType(path, expected, value);
    const place = expected.includes('list') ? [...path, 0] : path;
    const entryKeys = typesAt(this.#schema, place).text ? [] : this.#neededKeys(place);
    return createProblem('wrong-type', this.#location(path), {
      path: whole,
      expected,
      received: kindOfValue(value),
      suggestion,
      ...(entryKeys.length > 0 && { entryKeys }),
    });
  }

  /** The line with what was probably meant, if that would do. */
  #correctedType(path: Path, expected: readonly ValueKind[], value: unknown): string | undefined {
    const { source } = this.#checked;
    const whole = [...this.#start, ...path];
    if (expected.includes('text')) {
      const typed = source?.typed(whole);
      if (typed === undefined || /^-\s/u.test(typed)) return undefined;
      return this.#wouldFit(path, withoutMarks(typed)) ? source?.replaced(whole, quotedYaml(typed)) : undefined;
    }
    if (expected.includes('keys')) return this.#correctedGroup(path, value);
    const entries = expected.includes('list') ? entriesMeant(source?.lines(whole) ?? []) : undefined;
    if (entries && typesAt(this.#schema, [...path, 0]).text) return entries;
    const isOfGroups = expected.includes('list') && !typesAt(this.#schema, [...path, 0]).text;
    const likely = isOfGroups ? likelyGroups(this.#schema, path, value) : likelyValue(expected, value);
    return likely === undefined ? undefined : source?.replaced(whole, likely);
  }

  /** The line with a group in the place of a text: an entry of a list, or the only key that a group needs. */
  #correctedGroup(path: Path, value: unknown): string | undefined {
    const { source } = this.#checked;
    const whole = [...this.#start, ...path];
    if (typeof whole.at(-1) !== 'number') {
      const [only = '', ...others] = requiredKeysAt(this.#schema, path);
      const typed = source?.typed(whole);
      if (typed === undefined || others.length > 0 || !this.#wouldFit(path, { [only]: value })) return undefined;
      return source?.replaced(whole, `{ ${only}: ${typed} }`);
    }
    const list = path.slice(0, -1);
    const entries = valueAt(this.#checked.value, list);
    const isInBrackets = path.length > 0 && source?.typed(whole.slice(0, -1))?.startsWith('[') === true;
    // They all stand on one line, which is mended as a whole.
    if (isInBrackets && Array.isArray(entries) && entries.length <= longestInBrackets) {
      const groups = entries.map((entry, index) => likelyGroup(this.#schema, [...list, index], entry));
      return groups.includes(undefined) ? undefined : source.replaced(whole.slice(0, -1), `[${groups.join(', ')}]`);
    }
    const group = isInBrackets ? undefined : likelyGroup(this.#schema, path, value);
    return group === undefined ? undefined : source?.replaced(whole, group);
  }

  #wouldFit(path: Path, instead: unknown): boolean {
    const tried = withValueAt(this.#checked.value, path, instead);
    const issues = this.#schema.safeParse(tried).error?.issues ?? [];
    return !issues.some((issue) => path.every((step, index) => issue.path[index] === step));
  }

  /** The problems of the choice that the author meant, or one that names what every choice expects. */
  #ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, value: unknown): Problem[] {
    const expected = issue.errors.flat().flatMap((inner) => {
      return inner.code === 'invalid_type' && isTypeOfWhole(inner) ? [kindOfType(inner.expected)] : [];
    });
    const known = keysAt(this.#schema, path);
    const isGroup = kindOfValue(value) === 'keys';
    // `- Metric: it rose` is text to its author and a group of keys to YAML.
    if (isGroup && expected.includes('text') && !Object.keys(value ?? {}).some((key) => known.includes(key))) {
      return [this.#wrongType(path, ['text'], value)];
    }
    const meant = issue.errors.find((choice) => !choice.some(isTypeOfWhole));
    if (meant) return this.all(meant, path);
    return [this.#wrongType(path, [...new Set(expected)], value)];
  }

  #markup(path: Path, flaw: TextFlaw, value: unknown): Problem {
    const { source, file } = this.#checked;
    const whole = [...this.#start, ...path];
    const clean = withoutFlaw(String(value), flaw, correctedLimit);
    const words = flaw.typed.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);
    const pattern = flaw.flaw === 'control-character' ? controlCharacter : new RegExp(words, 'u');
    const place = source?.placeOf(whole, pattern);
    return createProblem('markup-in-text', place ? { file, ...place } : this.#location(path), {
      path: whole,
      ...flaw,
      suggestion: clean === '' ? undefined : source?.replaced(whole, plainYaml(clean)),
    });
  }

  #invalidValue(issue: Issue, path: Path, value: unknown): Problem {
    const location = this.#location(path);
    const found = valueIssue(issue, value);
    if (path.length === 1 && path[0] === 'headline' && found.kind === 'too-big') {
      return createProblem('headline-too-long', location, { length: found.found, limit: found.limit });
    }
    const typed = String(value);
    const named = referencesIn(this.#schema, this.#checked.value).find((one) => isSamePath(one.path, path));
    return createProblem('invalid-value', location, {
      path: [...this.#start, ...path],
      issue: found,
      received: quotableValue(value),
      suggestion: likelyText(found, typed),
      // What there is to name is known when the whole bank is.
      ...(named && { noId: { target: named.target, typed, id: idFromText(typed), known: [] } }),
    });
  }
}

/** The issues that say something: of a value that is not even of the right type, its size says nothing. */
function tellingIssues(issues: readonly Issue[]): Issue[] {
  const wrongTypes = new Set(
    issues.filter((issue) => issue.code === 'invalid_type').map((issue) => JSON.stringify(issue.path)),
  );
  return issues
    .filter((issue) => issue.code === 'invalid_type' || !wrongTypes.has(JSON.stringify(issue.path)))
    .slice(0, issueLimit);
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
  return { problems: problems.all(tellingIssues(result.error.issues)) };
}
