import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder with stories/ in it, in a temporary place. */
export interface FixtureProject {
  /** The folder, which commands take as `--root`. */
  root: string;
  /** Writes a file, given by its path from the root. */
  write: (path: string, content: string | Uint8Array) => void;
  remove: () => void;
}

/**
 * Makes a folder whose stories/ holds exactly the given files.
 * @param files paths from stories/ and their texts
 * @param parent the folder in which the new one is made
 */
export function makeFixtureProject(files: Readonly<Record<string, string>>, parent = tmpdir()): FixtureProject {
  const root = mkdtempSync(join(parent, 'story-bank-fixture-'));
  const write: FixtureProject['write'] = (path, content) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, text] of Object.entries(files)) write(`stories/${path}`, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * One of the banks of tests/banks.
 * @param name such as `nurse`
 */
export const bankFolder = (name: string): string => fileURLToPath(new URL(`banks/${name}`, import.meta.url));

/**
 * Makes a folder whose stories/ is one of the banks of tests/banks.
 * @param name such as `nurse`
 */
export function makeBankProject(name: string): FixtureProject {
  const project = makeFixtureProject({});
  cpSync(bankFolder(name), join(project.root, 'stories'), { recursive: true });
  return project;
}

/** A small bank whose lists fit together; stories are added by the test. */
export const smallLists: Readonly<Record<string, string>> = {
  'competencies.yaml':
    '- { id: ownership, name: Ownership, definition: You see it through., synonyms: [accountability] }\n',
  'companies.yaml': '- { id: acme, name: Acme, about: They make everything. }\n',
  'questions.yaml':
    '- { id: failure, text: Tell me about a failure., wordings: [What went wrong once?], competencies: [ownership], kind: behavioral }\n',
  'figures.yaml':
    '- { id: delay, measures: how late we were, scope: the launch, value: 2, unit: weeks, status: result, company: acme, say: two weeks }\n',
  'lenses.yaml': '[]\n',
};

/**
 * The text of a small behavioral story.
 * @param given frontmatter lines to add or to put in place of the usual ones, by key
 * @param body the MDX after the frontmatter
 */
export function storyText(given: Readonly<Record<string, string>> = {}, body = 'I told them at once.\n'): string {
  const lines = {
    title: 'The launch that slipped',
    format: 'behavioral',
    company: 'acme',
    role: 'Engineer',
    headline: 'We were late, and I said so first.',
    competencies: '[ownership]',
    answers: '[{ question: failure, fit: strong }]',
    star: '{ situation: [A launch was due.], task: [It was mine.], actions: [I said so.], results: [They trusted us.] }',
    ...given,
  };
  return `---\n${Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n${body}`;
}
