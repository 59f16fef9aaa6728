import { mdxToJs, type EstreeProgram, type HastPluginDefinition } from 'satteri';

/** A piece of JavaScript that could be read. */
export interface Code {
  /** Its syntax tree; places in it are offsets in the piece. */
  program: CodeNode;
  /** Names that it gives to what it imports, exports and defines for the rest of its story. */
  ownNames: string[];
  /** Names that it uses and does not define, each use once, with the offset in the piece. */
  freeNames: { name: string; offset: number }[];
}

/** A node of a syntax tree, seen without its type. */
export type CodeNode = Readonly<Record<string, unknown>> & { type: string; start: number; end: number };

/** Tells a node from whatever else stands in a tree. */
export const isCodeNode = (value: unknown): value is CodeNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/**
 * Visits a node and everything below it, in the order of the code.
 * @param value a node, a list of nodes, or whatever else stands in a tree
 */
export function visitCode(value: unknown, visit: (node: CodeNode) => void): void {
  if (Array.isArray(value)) for (const one of value) visitCode(one, visit);
  else if (isCodeNode(value)) {
    visit(value);
    for (const part of Object.values(value)) if (typeof part === 'object') visitCode(part, visit);
  }
}

/** Reads code with the parser of MDX, so that what passes here passes in the build. */
function parsed(mdx: string): EstreeProgram | undefined {
  const programs: EstreeProgram[] = [];
  const read = (node: { parseExpression(): EstreeProgram | null }): void => {
    const program = node.parseExpression();
    if (program) programs.push(program);
  };
  const plugin: HastPluginDefinition = {
    name: 'read',
    mdxjsEsm: read,
    mdxFlowExpression: read,
    mdxTextExpression: read,
  };
  try {
    mdxToJs(mdx, { features: { frontmatter: false }, hastPlugins: [plugin] });
    return programs[0];
  } catch {
    // What keeps the text from being compiled keeps the code from being read.
    return undefined;
  }
}

/** The parser counts bytes; in JavaScript a letter has one or two units, whatever its bytes. */
function offsetOfByte(code: string): (byte: number) => number {
  const bytes = Buffer.from(code);
  return bytes.length === code.length ? (byte) => byte : (byte) => bytes.subarray(0, byte).toString().length;
}

/** A tree with its places as offsets; eslint-scope wants them as pairs besides. */
function withPlaces(value: unknown, place: (byte: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withPlaces(one, place));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withPlaces(part, place)]));
  if (!('type' in value)) return parts;
  const [start, end] = isCodeNode(value) ? [place(value.start), place(value.end)] : [0, 0];
  return { ...parts, start, end, range: [start, end] };
}

/**
 * @param code what was parsed
 * @param shift number of signs that were put before the author's code
 */
async function codeOf(code: string, mdx: string, shift: number): Promise<Code | undefined> {
  const parsedProgram = parsed(mdx);
  if (!parsedProgram) return undefined;
  const offset = offsetOfByte(code);
  const program = withPlaces(parsedProgram, (byte) => Math.max(0, offset(byte) - shift));
  if (!isCodeNode(program)) return undefined;
  // Hardly any story has code, so what is needed to look at it is not loaded for the others.
  const { analyze } = await import('eslint-scope');
  const { scopes } = analyze(program, { ecmaVersion: 2022, sourceType: 'module', jsx: true, fallback: 'iteration' });
  return {
    program,
    ownNames: scopes.find(({ type }) => type === 'module')?.variables.map(({ name }) => name) ?? [],
    freeNames: (scopes[0]?.through ?? []).map(({ identifier: { name, range } }) => ({ name, offset: range[0] })),
  };
}

/**
 * Whether imports and exports can be read.
 * @param code one block of them, without an empty line at its ends
 */
export const isModule = (code: string): boolean => parsed(code) !== undefined;

/**
 * Reads imports and exports.
 * @returns undefined where it is not valid code
 */
export const readModule = (code: string): Promise<Code | undefined> => codeOf(code, code, 0);

/**
 * Reads what stands in braces.
 * @returns undefined where it is not valid code
 */
export const readExpression = (code: string): Promise<Code | undefined> => codeOf(code, `{${code}}`, 0);

/**
 * Reads what stands in braces in a tag and begins with three dots.
 * @returns undefined where it is not valid code
 */
export const readSpread = (code: string): Promise<Code | undefined> => codeOf(`({${code}})`, `{({${code}})}`, 2);
