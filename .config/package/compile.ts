import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What of the software an owner needs. */
const parts = ['schemas', 'src', '.vscode'];
/** What the software asks of its own package.json. */
const kept = ['name', 'version', 'type', 'bugs', 'dependencies'];

/** Names of files of ours, wherever they are named: in imports, and for workers and entries. */
const withNewEndings = (text: string): string =>
  text.replace(/(['"])(\.\.?\/[^'"\n]*)\.ts(\?[^'"\n]*)?\1/gu, '$1$2.js$3$1');

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

async function writeTo(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function compileFile(from: string, to: string): Promise<void> {
  if (from.endsWith('.d.ts')) return;
  if (!/\.(?:ts|mjs|astro)$/u.test(from)) {
    await cp(from, to);
    return;
  }
  const text = await readFile(from, 'utf8');
  const script = from.endsWith('.ts') ? ts.transpileModule(text, { compilerOptions }).outputText : text;
  await writeTo(to.replace(/\.ts$/u, '.js'), withNewEndings(script));
}

/**
 * Writes the software as it is published: JavaScript, since Node runs no TypeScript that lies in node_modules.
 * @param project the folder of package.json
 * @param target a folder, whose content is replaced
 */
export async function compileSoftware(project: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  for (const part of parts) {
    const entries = await readdir(join(project, part), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const from = join(entry.parentPath, entry.name);
      const to = join(target, from.slice(project.length));
      await mkdir(dirname(to), { recursive: true });
      await compileFile(from, to);
    }
  }
  const manifest: unknown = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const facts = Object.entries(Object(manifest)).filter(([name]) => kept.includes(name));
  await writeTo(join(target, 'package.json'), `${JSON.stringify(Object.fromEntries(facts), null, 2)}\n`);
}
