import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** A page loads, picks and renders; what is longer belongs in a component or in src/bank. */
const longestPage = 30;

const linesOf = ({ text }: SourceFile): number =>
  text
    .replace(/<style\b.*?<\/style>/gsu, '')
    .trim()
    .split('\n').length;

const longPages = (files: readonly SourceFile[]): string[] =>
  files.filter((file) => linesOf(file) > longestPage).map((file) => `${file.path}: ${linesOf(file)} lines`);

describe('pages', () => {
  it(`are thin: ${longestPage} lines or fewer`, () => {
    const files = sourceFiles('src/pages');
    expect(files.length).toBeGreaterThan(8);
    expect(longPages(files)).toEqual([]);
  });

  it('would be caught with a line more, styles apart', () => {
    const page = (lines: number, style = ''): SourceFile => ({
      path: 'src/pages/a.astro',
      text: `${'<p></p>\n'.repeat(lines)}${style}\n`,
    });
    expect(longPages([page(30)])).toEqual([]);
    expect(longPages([page(30, '<style>\na {\n}\n</style>')])).toEqual([]);
    expect(longPages([page(31)])).toEqual(['src/pages/a.astro: 31 lines']);
  });
});
