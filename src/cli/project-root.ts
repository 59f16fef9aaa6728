import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and stories/, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
