import { mdxToJs, type EstreeProgram } from 'satteri';
import type { Problem } from '../../checks/problem.ts';
import type { SourcePosition } from '../../bank/source-position.ts';
import { markdownFeatures, mdxSyntaxProblem } from './story-tree.ts';

/** What a story with imports or exports brings along. */
export interface OwnCode {
  /** Names that it gives to components and values. */
  names: Set<string>;
  /** What it imports, as written after `from`, with the place of the imports that it stands among. */
  imports: { from: string; position: SourcePosition }[];
}

function namesOf(program: EstreeProgram): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map((specifier) => specifier.local.name);
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (!declaration) return [];
    if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
}

const importsOf = (program: EstreeProgram): string[] =>
  program.body.flatMap((statement) => (statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : []));

/**
 * Finds out what a story brings along, by compiling it.
 * @param file relative to the project's root, for the problem's location
 * @param body MDX whose lines are the lines of the file
 * @returns its code, or what keeps it from being compiled
 */
export function ownCode(file: string, body: string): OwnCode | Problem {
  const code: OwnCode = { names: new Set(), imports: [] };
  try {
    mdxToJs(body, {
      features: markdownFeatures,
      hastPlugins: [
        {
          name: 'own-code',
          options: { position: true },
          mdxjsEsm(node) {
            const program = node.parseExpression();
            if (!program) return;
            const { line = 1, column = 1 } = node.position?.start ?? {};
            for (const name of namesOf(program)) code.names.add(name);
            for (const from of importsOf(program)) code.imports.push({ from, position: { line, column } });
          },
        },
      ],
    });
    return code;
  } catch (error) {
    return mdxSyntaxProblem(file, body, error);
  }
}
