import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and stories/. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
