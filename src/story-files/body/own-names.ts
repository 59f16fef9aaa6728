import { mdxToJs, type EstreeProgram } from 'satteri';
import { markdownFeatures, mdxSyntaxProblem } from './story-tree.ts';
import type { Problem } from '../../story-bank/problem.ts';

function namesOf(program: EstreeProgram): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map((specifier) => specifier.local.name);
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (!declaration) return [];
    if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
}

/**
 * The names that a story with imports or exports gives to its own components, found by compiling it.
 * @param file relative to the project's root, for the problem's location
 * @param body MDX whose lines are the lines of the file
 * @returns the names, or what keeps the story from being compiled
 */
export function ownNames(file: string, body: string): Set<string> | Problem {
  const names = new Set<string>();
  try {
    mdxToJs(body, {
      features: markdownFeatures,
      hastPlugins: [
        {
          name: 'own-names',
          mdxjsEsm(node) {
            const program = node.parseExpression();
            if (program) for (const name of namesOf(program)) names.add(name);
          },
        },
      ],
    });
    return names;
  } catch (error) {
    return mdxSyntaxProblem(file, body, error);
  }
}
