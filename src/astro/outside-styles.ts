import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What Astro makes of a component besides its code, such as its styles: `/home/me/bank/box.astro?astro&type=style`. */
const partOfComponent = /^\/.*\.astro\?(?:.*&)?astro(?:&|=|$)/u;

/**
 * Lets components outside the software's folder have styles. Astro takes the path of one for a path from its root
 * where the two folders have nothing above them in common, and does not find the component; with `/@fs` in front of it
 * Astro takes it as it is.
 */
export function outsideStyles(): Plugin {
  let load: Plugin['load'];
  return {
    name: 'outside-styles',
    configResolved({ plugins }) {
      load = plugins.find(({ name }) => name === 'astro:build')?.load;
    },
    load: {
      order: 'pre',
      filter: { id: partOfComponent },
      handler(id, options) {
        // A path from the root of the software looks the same, and is none on the disk.
        if (load === undefined || !existsSync(id.replace(/\?.*$/u, ''))) return undefined;
        const handler = typeof load === 'function' ? load : load.handler;
        return handler.call(this, `/@fs${id}`, options);
      },
    },
  };
}
