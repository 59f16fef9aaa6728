import type { HighlighterCore, ThemedToken } from 'shiki/core';

/** A piece of code in one color; without a class it has the color of plain text. */
export interface CodePiece {
  text: string;
  /** Class of the piece, which src/styles/prose.css gives a color in both schemes. */
  className: string | undefined;
}

/** What the theme tells apart, by the classes that src/styles/prose.css colors; the rest looks like plain text. */
const classes: Readonly<Record<string, string>> = {
  comment: 'code-comment',
  keyword: 'code-keyword',
  string: 'code-string',
  'string-expression': 'code-string',
  link: 'code-string',
  inserted: 'code-string',
  constant: 'code-number',
  changed: 'code-number',
  deleted: 'code-keyword',
  function: 'code-name',
};
const tokenColor = /^var\(--code-token-([a-z-]+)\)$/u;

/** A longer line is data, not code that anybody reads, and could take long: it stays plain. */
const longestColoredLine = 2000;

let highlighter: Promise<HighlighterCore> | undefined;

async function createHighlighter(): Promise<HighlighterCore> {
  const [{ createHighlighterCore, createCssVariablesTheme }, { createJavaScriptRegexEngine }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/javascript'),
  ]);
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'code', variablePrefix: '--code-' })],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}

async function withLanguage(language: string): Promise<HighlighterCore | undefined> {
  if (language === '') return undefined;
  const { bundledLanguages } = await import('shiki/langs');
  const grammar = new Map(Object.entries(bundledLanguages)).get(language);
  if (!grammar) return undefined;
  highlighter ??= createHighlighter();
  const ready = await highlighter;
  if (!ready.getLoadedLanguages().includes(language)) await ready.loadLanguage(grammar);
  return ready;
}

const classOf = (token: ThemedToken): string | undefined => {
  const name = tokenColor.exec(token.color ?? '')?.[1];
  return name === undefined ? undefined : classes[name];
};

/** Joins neighbors of one color; white space joins whatever stands before it. */
function joinedPieces(lines: readonly ThemedToken[][]): CodePiece[] {
  const pieces: CodePiece[] = [];
  const add = (text: string, className: string | undefined): void => {
    const last = pieces.at(-1);
    if (last && (last.className === className || text.trim() === '')) last.text += text;
    else pieces.push({ text, className });
  };
  lines.forEach((line, index) => {
    if (index > 0) add('\n', undefined);
    for (const token of line) add(token.content, classOf(token));
  });
  return pieces;
}

/** Code in the color of plain text. */
export const plainPiece = (text: string): CodePiece => ({ text, className: undefined });

/**
 * Colors code. Grammars are loaded when their language is first used.
 * @param code source text
 * @param language its name or alias as written after the fence; an unknown one is plain text
 */
export async function highlightCode(code: string, language: string): Promise<CodePiece[]> {
  const ready = await withLanguage(language.toLowerCase());
  if (!ready) return [plainPiece(code)];
  // By default Shiki gives a line half a second and colors what it got to: on a busy machine the same code looks different.
  const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: longestColoredLine };
  return joinedPieces(ready.codeToTokensBase(code, { lang: language.toLowerCase(), theme: 'code', ...limits }));
}
