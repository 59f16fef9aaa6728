import { join } from 'node:path';
import { compileCommands } from '../../src/astro/compile-commands.ts';
import { softwareRoot } from '../../src/software/software-root.ts';
import { compileSoftware } from './compile.ts';

const target = join(softwareRoot, 'compiled');
await compileSoftware(softwareRoot, target);
await compileCommands(target, { isFinal: true });
