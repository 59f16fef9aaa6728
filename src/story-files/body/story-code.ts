import type { CodePiece } from './code-pieces.ts';
import { isCodeNode, visitCode, type CodeNode } from './javascript.ts';

/** Something that a story imports, or loads while it runs. */
export interface StoryImport {
  /** As written after `from`; undefined where it is computed. */
  from: string | undefined;
  /** Where it is written, in the text. */
  start: number;
  end: number;
}

/** What a story with code brings along. */
export interface StoryCode {
  /** Names that it gives to components and values. */
  names: ReadonlySet<string>;
  /** Of those names that are plain objects or functions, the members that can be known to be all. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of plain objects, which cannot be shown. */
  objects: ReadonlySet<string>;
  imports: readonly StoryImport[];
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const nameOf = (value: unknown): string | undefined =>
  isCodeNode(value) && value.type === 'Identifier' ? stringOf(value['name']) : undefined;

const isMeta = (value: unknown): boolean => isCodeNode(value) && value.type === 'MetaProperty';

/** What a node loads: a module, or with `import.meta.glob` every file that fits a pattern. */
function importOf(node: CodeNode): { source: CodeNode | undefined; node: CodeNode } | undefined {
  const source = isCodeNode(node['source']) ? node['source'] : undefined;
  const isGlob =
    node.type === 'MemberExpression' && isMeta(node['object']) && nameOf(node['property'])?.startsWith('glob') === true;
  if (/^(?:Import|Export(?:Named|All))Declaration$/u.test(node.type)) return source && { source, node };
  if (node.type === 'ImportExpression') return { source, node };
  return isGlob ? { source: undefined, node } : undefined;
}

function importsOf({ code, offsetOf }: CodePiece): StoryImport[] {
  const found: StoryImport[] = [];
  visitCode(code?.program, (node) => {
    const one = importOf(node);
    if (!one) return;
    const place = one.source ?? one.node;
    const from = one.source?.type === 'Literal' ? stringOf(one.source['value']) : undefined;
    found.push({ from, start: offsetOf(place.start), end: offsetOf(place.start) + place.end - place.start });
  });
  return found;
}

/** The members of a value, where the code says all of them: those of a plain object, and none of a function. */
function membersOf(value: unknown): Set<string> | undefined {
  if (!isCodeNode(value)) return undefined;
  if (/^(?:ArrowFunction|Function)(?:Expression|Declaration)$/u.test(value.type)) return new Set();
  const properties = value.type === 'ObjectExpression' ? value['properties'] : undefined;
  if (!Array.isArray(properties)) return undefined;
  const names = properties.map((property: unknown) =>
    isCodeNode(property) && property['computed'] === false ? nameOf(property['key']) : undefined,
  );
  return names.every((name) => name !== undefined) ? new Set(names) : undefined;
}

/** Values by the names under which a piece of code defines them. */
function definitionsOf({ code }: CodePiece): [name: string, value: unknown][] {
  const found: [string, unknown][] = [];
  visitCode(code?.program, (node) => {
    const name = nameOf(node['id']);
    if (name === undefined) return;
    if (node.type === 'VariableDeclarator') found.push([name, node['init']]);
    if (node.type === 'FunctionDeclaration') found.push([name, node]);
  });
  return found;
}

/** Names to whose members something is given later on. */
function changedNames({ code }: CodePiece): string[] {
  const found: string[] = [];
  visitCode(code?.program, (node) => {
    const target = node.type === 'AssignmentExpression' ? node['left'] : undefined;
    if (isCodeNode(target) && target.type === 'MemberExpression') found.push(nameOf(target['object']) ?? '');
  });
  return found;
}

/**
 * What a story's imports and exports bring along.
 * @param pieces all its code
 */
export function storyCode(pieces: readonly CodePiece[]): StoryCode {
  const modules = pieces.filter(({ kind }) => kind === 'module');
  const changed = new Set(modules.flatMap(changedNames));
  const definitions = modules.flatMap(definitionsOf).filter(([name]) => !changed.has(name));
  return {
    names: new Set(modules.flatMap(({ code }) => code?.ownNames ?? [])),
    members: new Map(definitions.flatMap(([name, value]) => {
      const members = membersOf(value);
      return members ? [[name, members] as const] : [];
    })), // prettier-ignore
    objects: new Set(
      definitions.flatMap(([name, value]) => (isCodeNode(value) && value.type === 'ObjectExpression' ? [name] : [])),
    ),
    imports: pieces.flatMap(importsOf),
  };
}
