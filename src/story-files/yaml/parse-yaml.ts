import { Composer, CST, Lexer, Parser, YAMLParseError, type Document, type ParsedNode } from 'yaml';

/** A word that says something about the value after it instead of being its text. */
export interface YamlMark {
  type: 'tag' | 'anchor' | 'alias' | 'directive';
  /** As typed: `!name`, `&name`, `*name`, `%NAME 1.0`. */
  typed: string;
  offset: number;
}

/** A YAML text as the library reads it. */
export interface ParsedYaml {
  document: Document.Parsed;
  /** In the order of the text. */
  marks: readonly YamlMark[];
}

/** Where a text goes beyond a limit. */
export interface YamlExcess {
  excess: 'depth' | 'size';
  offset: number;
}

/** Groups and lists inside one another: what a bank needs has six of them, and the library overflows at some 700. */
export const depthLimit = 24;

/** Words, signs and spaces of a file as the parser counts them; more take seconds to read. */
export const sizeLimit = 250_000;

const markTypes = new Map<string | null, YamlMark['type']>([
  ['tag', 'tag'],
  ['anchor', 'anchor'],
  ['alias', 'alias'],
  ['directive-line', 'directive'],
]);

/** What is found while the tokens pass by. */
interface Watch {
  marks: YamlMark[];
  excess: YamlExcess | undefined;
}

/** The tokens of a text, up to where it goes beyond a limit. */
function* watchedTokens(text: string, watch: Watch): Generator<CST.Token, void> {
  const parser = new Parser();
  let atScalar = false;
  let size = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = atScalar ? undefined : markTypes.get(CST.tokenType(lexeme));
    atScalar = lexeme === CST.SCALAR;
    if (type !== undefined) watch.marks.push({ type, typed: lexeme, offset: parser.offset });
    yield* parser.next(lexeme);
    size += 1;
    // The document itself stands at the bottom of the stack.
    const excess = parser.stack.length - 1 > depthLimit ? 'depth' : size > sizeLimit ? 'size' : undefined;
    if (excess !== undefined) {
      watch.excess = { excess, offset: parser.offset };
      return;
    }
  }
  yield* parser.end();
}

/**
 * Parses a YAML text within limits of depth and size, since the library has none. Keys are always text, and a key that
 * stands twice is no error yet: looking for it is left to the caller, because the library compares each key with all.
 * @param text one document
 */
export function parseYaml(text: string): ParsedYaml | YamlExcess {
  const watch: Watch = { marks: [], excess: undefined };
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false, resolveKnownTags: false });
  const tokens = watchedTokens(text, watch);
  let document: Document.Parsed<ParsedNode> | undefined;
  for (const next of composer.compose(tokens, true, text.length)) {
    if (watch.excess) return watch.excess;
    if (document) {
      const [start, end] = next.range;
      document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'There is a second document'));
      break;
    }
    document = next;
  }
  if (!document) throw new Error('The YAML library gave no document');
  return { document, marks: watch.marks };
}
