import { expect, it } from 'vitest';
import { circlesIn, importGraph } from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

it('no file imports itself by way of others, not even a type', () => {
  const graph = importGraph(sourceFiles('src', 'schemas', '.config', 'tests'), true);
  expect(graph.size).toBeGreaterThan(300);
  expect([...graph.values()].flat().length).toBeGreaterThan(900);
  expect(circlesIn(graph)).toEqual([]);
});

it.each([
  [{ a: ['b'], b: ['a'], c: ['a'] }, [['a', 'b']]],
  [{ a: ['b'], b: ['c'], c: ['a'], d: [] }, [['a', 'b', 'c']]],
  [{ a: ['a'] }, [['a']]],
  [
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [{ a: ['b', 'c'], b: ['c'], c: ['elsewhere'] }, []],
])('in %j the circles are %j', (graph, circles) => {
  expect(circlesIn(new Map(Object.entries(graph)))).toEqual(circles);
});

it('finds the circle of two files of which one takes only a type', () => {
  const files = [
    { path: 'src/bank/a.ts', text: "import { b } from './deep/b.ts';" },
    { path: 'src/bank/deep/b.ts', text: "import type { A } from '../a.ts';" },
  ];
  expect(circlesIn(importGraph(files, true))).toEqual([['src/bank/a.ts', 'src/bank/deep/b.ts']]);
  expect(circlesIn(importGraph(files, false))).toEqual([]);
});
