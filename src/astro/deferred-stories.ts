import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ParsedBank } from '../story-files/parsed-bank.ts';

const name = 'virtual:deferred-stories';
/** The id under which Vite knows that module. */
export const deferredModule = `\0${name}`;

/** The stories of an edition that Astro compiles, by id, as paths relative to the bank's root. */
export const deferredFiles = ({ stories }: ParsedBank): Map<string, string> =>
  new Map(stories.filter(({ deferred }) => deferred).map(({ source: { id, file } }) => [id, file]));

/**
 * Gives the story page the stories that have to be compiled, as `virtual:deferred-stories`.
 * @param root the bank's root
 * @param files as they are when the module is asked for
 */
export function deferredStories(root: string, files: () => Promise<ReadonlyMap<string, string>>): Plugin {
  return {
    name: 'deferred-stories',
    resolveId: { filter: { id: new RegExp(`^${name}$`, 'u') }, handler: () => deferredModule },
    load: {
      filter: { id: new RegExp(`^${deferredModule}$`, 'u') },
      async handler() {
        const entries = [...(await files())].map(
          ([id, file]) => `[${JSON.stringify(id)}, () => import(${JSON.stringify(join(root, file))})]`,
        );
        return `export const deferredStories = new Map([${entries.join(', ')}]);`;
      },
    },
  };
}
