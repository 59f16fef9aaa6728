import { describe, expect, it } from 'vitest';
import { projectFile, sourceFiles, styleFiles, type SourceFile } from './source-files.ts';

/** Rooms whose elements the style sheets in src/styles are for. */
const styledRooms = ['src/components', 'src/layouts', 'src/pages', 'src/browser', 'src/story-components'];
/** Rooms that give elements a class. */
const givingRooms = [...styledRooms, 'src/story-files', 'src/sheets/print'];

/** Classes that are a word of the data: how a sheet lies, the shape of a page, how well a competency is covered. */
const classesFromData = ['landscape', 'wide', 'thin', 'none'];

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Everything that a pattern's first group catches. */
const caught = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The classes in selectors. */
const styledClasses = (files: readonly SourceFile[]): string[] =>
  distinct(
    files
      .flatMap(({ text }) => caught(text.replaceAll(/\/\*.*?\*\//gsu, ''), /([^{};]*)\{/gu))
      .filter((selector) => !selector.trimStart().startsWith('@'))
      .flatMap((selector) => caught(selector, /\.([a-z][\w-]*)/gu)),
  );

/** The texts in which code gives an element its classes. */
const classTexts = ({ text }: SourceFile): string[] => [
  ...caught(text, /\bclass="([^"]*)"/gu),
  ...caught(text, /\bclass(?::list)?=\{(.*?)\}(?=[\s>])/gsu),
  ...caught(text, /\bclass(?:Name)?: ?(\[.*?\]|`[^`]*`|[^,}\n]*)/gsu),
  ...caught(text, /\bclassName = ([^;]*);/gu),
];

/** Classes with rules that no code gives: neither the whole name nor, in a template, its beginning. */
function unusedClasses(styles: readonly SourceFile[], code: readonly SourceFile[]): string[] {
  const given = code.flatMap(classTexts).join('\n');
  const names = new Set([...given.matchAll(/[\w-]+/gu)].map(([name]) => name));
  const compound = new Set(code.flatMap(({ text }) => caught(text, /'([a-z]+(?:-[a-z]+)+)'/gu)));
  const isGiven = (name: string): boolean =>
    names.has(name) ||
    compound.has(name) ||
    [...name.matchAll(/-/gu)].some(({ index }) => given.includes(`${name.slice(0, index + 1)}\${`));
  return styledClasses(styles).filter((name) => !isGiven(name) && !classesFromData.includes(name));
}

/** Classes that code gives in so many words and for which there is no rule. */
function unstyledClasses(styles: readonly SourceFile[], code: readonly SourceFile[]): string[] {
  const styled = new Set(styledClasses(styles));
  const written = code.flatMap(({ text }) => caught(text, /\bclass(?:=|: |Name: \[)["'`]([\w\s-]+)["'`]/gu));
  return distinct(written.flatMap((names) => names.split(/\s+/u))).filter((name) => !styled.has(name));
}

describe('the color of the browser around a page', () => {
  it('is the surface of the page, in both schemes', () => {
    const surface = /--surface: light-dark\((#\w+), (#\w+)\)/u
      .exec(projectFile('src/styles/tokens.css').text)
      ?.slice(1);
    expect(surface).toHaveLength(2);
    expect(caught(projectFile('src/layouts/base.astro').text, /name="theme-color" content="(#\w+)"/gu)).toEqual(
      surface,
    );
  });
});

describe('the classes in src/styles', () => {
  it('are given by code', () => {
    expect(styledClasses(styleFiles()).length).toBeGreaterThan(80);
    expect(unusedClasses(styleFiles(), sourceFiles(...givingRooms))).toEqual([]);
  });

  it('are all that code gives', () => {
    expect(unstyledClasses(styleFiles(), sourceFiles(...styledRooms))).toEqual([]);
  });

  const sheet = (text: string): SourceFile[] => [{ path: 'src/styles/a.css', text }];
  const code = (text: string): SourceFile[] => [{ path: 'src/components/a.astro', text }];

  it.each([
    ['.button { color: red }', '<button class="plain-button">a button</button>', ['button']],
    ['@media print { .one > .two:hover { color: red } }', '<p class="one">', ['two']],
    ['/* .note { } */ .fit-strong, .fit-weak {}', "class:list={['fit', `fit-${fit}`]} >", []],
    ['.readiness-safe {}', '<p class={`ready-${readiness}`} >', ['readiness-safe']],
    ['.with-rail {}', "const shape = 'with-rail';", []],
    ['.a { background: url(b.png); margin: 0.5em }', "make('p', { class: 'a', id: 'b' })", []],
  ])('would be noticed where nothing gives them: %s', (styles, markup, unused) => {
    expect(unusedClasses(sheet(styles), code(markup))).toEqual(unused);
  });

  it.each([
    ['.one {}', '<p class="one two">', ['two']],
    ['.one {}', "make('p', { class: 'one' })", []],
    ['.one {}', "html('p', { className: ['three'] })", ['three']],
  ])('would be missed: %s for %s', (styles, markup, unstyled) => {
    expect(unstyledClasses(sheet(styles), code(markup))).toEqual(unstyled);
  });
});
