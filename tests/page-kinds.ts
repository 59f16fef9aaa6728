import { readdirSync } from 'node:fs';
import { seededChoices } from './print/random.ts';

const pagesFolder = new URL('../src/pages/', import.meta.url);

/** A kind of page: what its file is called, and the paths that it has. */
interface PageKind {
  name: string;
  path: RegExp;
}

/** `cheat-sheets/[kind]/[id]/index.astro` as a kind; `[kind]` tells kinds apart, other brackets only pages. */
function kindOfFile(file: string): PageKind {
  const route = file.replaceAll('\\', '/').replace(/(?:^|\/)index\.astro$|\.astro$/u, '');
  const steps = route.split('/').filter((step) => step !== '');
  const patterns = steps.map((step) => step.replace(/\[(\w+)\]/gu, (_, name) => `(?<${name}>[^/]+)`));
  return { name: `/${route}`, path: new RegExp(`^/${patterns.map((pattern) => `${pattern}/`).join('')}$`, 'u') };
}

const kinds = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map(kindOfFile)
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The kinds of pages as their files are called: `/stories/[id]`. */
export const pageRoutes: readonly string[] = kinds.map(({ name }) => name);

const kindNamed = (path: string): PageKind | undefined =>
  kinds.find(({ name }) => name === path || `${name}/` === path) ?? kinds.find((kind) => kind.path.test(path));

/**
 * The file of `src/pages/` that renders a path, without its ending.
 * @returns the path itself where no file is known for it
 */
export const routeOfPage = (path: string): string => kindNamed(path)?.name ?? path;

/**
 * Which kind of page a path is: the file of `src/pages/` that renders it, for sheets also what they are about.
 * @param path from the site's root, such as `/stories/rufus/`
 * @returns such as `/stories/[id]` or `/cheat-sheets/talk/[id]`; the path itself where no file is known for it
 */
export function kindOfPage(path: string): string {
  const found = kindNamed(path);
  if (!found) return path;
  const { kind } = found.path.exec(path)?.groups ?? {};
  return kind === undefined ? found.name : found.name.replace('[kind]', kind);
}

/**
 * Chooses some pages of each kind, the same ones each time.
 * @param paths of a whole site
 * @param most so many of a kind; where there are fewer, all
 */
export function somePages(paths: readonly string[], most: number): string[] {
  const random = seededChoices(paths.length);
  return [...Map.groupBy(paths, kindOfPage).values()].flatMap((ofKind) => {
    const left = [...ofKind];
    return Array.from({ length: Math.min(most, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
  });
}
