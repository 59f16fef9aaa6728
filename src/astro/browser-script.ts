import { fileURLToPath } from 'node:url';
import { softwareRoot } from '../software/software-root.ts';

/**
 * A script for browsers as one file, with all that it imports.
 * @param entry the file with its first line
 * @param values stand for names in it
 */
export async function browserScript(entry: URL, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: softwareRoot,
    logLevel: 'silent',
    publicDir: false,
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${entry.href} does not fit into one file.`);
  return script.code;
}
