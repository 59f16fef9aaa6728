import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the software: that of package.json. */
export const softwareRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Whether the software is an installed package, and not the project itself. */
export const isInstalled = softwareRoot.split(sep).includes('node_modules');
