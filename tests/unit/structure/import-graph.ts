import { posix } from 'node:path';
import { allImportsOf } from './script-of.ts';
import type { SourceFile } from './source-files.ts';

/** Who points at whom. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The path from the project's root of what a file imports by a relative path; without a query such as `?raw`. */
export const resolved = (from: string, target: string): string =>
  posix.join(posix.dirname(from), target).replace(/\?.*$/u, '');

/**
 * Files by what they import of each other.
 * @param withTypes whether imports of types count
 */
export const importGraph = (files: readonly SourceFile[], withTypes: boolean): Graph =>
  new Map(
    files.map((file) => [
      file.path,
      allImportsOf(file)
        .filter(({ target, isType }) => target.startsWith('.') && (withTypes || !isType))
        .map(({ target }) => resolved(file.path, target)),
    ]),
  );

/** Everything that can be reached, the starts included. */
export function reachableFrom(graph: Graph, starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** The circles of a graph: each is named once, by all who can reach each other. */
export function circlesIn(graph: Graph): string[][] {
  const reach = new Map([...graph].map(([one, targets]) => [one, reachableFrom(graph, targets)]));
  const turning = [...reach].filter(([one, reached]) => reached.has(one)).map(([one]) => one);
  const circles = turning.map((one) =>
    turning.filter((other) => reach.get(one)?.has(other) && reach.get(other)?.has(one)),
  );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}
