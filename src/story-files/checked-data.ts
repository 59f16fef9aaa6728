import type { PositionMap } from '../bank/source-position.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

/** Data to check, and where it stands. */
export interface CheckedData {
  file: string;
  /** As parsed from YAML. */
  value: unknown;
  positions: PositionMap;
  /** What the author typed; without it no line is corrected. */
  source?: YamlSource | undefined;
  /** Place of the data in its file: `[3]` for the fourth entry of a list. */
  path?: readonly PropertyKey[];
}

/** The part of some data at a place; nothing where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
}

/** A copy of a value with another one at a place. */
export function withValueAt(value: unknown, [step, ...rest]: readonly PropertyKey[], instead: unknown): unknown {
  if (step === undefined) return instead;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === step ? withValueAt(entry, rest, instead) : entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === step ? withValueAt(part, rest, instead) : part,
    ]),
  );
}

/** Whether two places are the same. */
export const isSamePath = (one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);
