import { join } from 'node:path';
import { softwareRoot } from '../../src/software/software-root.ts';
import { compileSoftware } from './compile.ts';

await compileSoftware(softwareRoot, join(softwareRoot, 'compiled'));
