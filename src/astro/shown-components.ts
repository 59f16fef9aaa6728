import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pictureEnding } from '../story-files/bank-files.ts';

const componentFile = /\.astro$/u;
/** What Astro makes of a file besides its code, such as its styles: `/home/me/bank/box.astro?astro&type=style`. */
const partOfFile = /[?&]astro(?:&|=|$)/u;
/** A file that a style sheet loads: `url("./paper.png")`. */
const loadedByStyles = /url\(\s*["']?([^"')?#]+)/gu;

const fileOf = (id: string): string => id.replace(/[?#].*$/u, '');

/**
 * Keeps the development server from handing out parts of components that no page shows, and of what is no component:
 * Vite does not ask for them whether the file may be served. What stories import it serves by itself once a page shows
 * them; the pictures that their styles load are added to that.
 */
export function shownComponents(): Plugin {
  const shown = new Set<string>();
  let allowed: string[] = [];
  return {
    name: 'shown-components',
    apply: 'serve',
    configureServer({ config }) {
      allowed = config.server.fs.allow;
    },
    load: {
      order: 'pre',
      filter: { id: partOfFile },
      handler(id) {
        if (this.environment.name === 'client' && !shown.has(fileOf(id)))
          throw new Error('No page shows what was asked for.');
      },
    },
    transform: {
      order: 'pre',
      filter: { id: /\.astro(?:\?|$)/u },
      handler(code, id) {
        if (this.environment.name === 'client') return;
        const file = fileOf(id);
        if (componentFile.test(id)) shown.add(file);
        else if (partOfFile.test(id))
          for (const [, address = ''] of code.matchAll(loadedByStyles)) {
            const picture = resolve(dirname(file), address);
            if (pictureEnding.test(picture) && !allowed.includes(picture)) allowed.push(picture);
          }
      },
    },
  };
}
