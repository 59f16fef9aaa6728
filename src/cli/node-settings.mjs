// Plain JavaScript, since it comes before everything else that a command loads.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// Nothing that runs here may call home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';

// Two threads with a bank of 1,000 stories would let garbage pile up for 150 MB: it is collected when a heap has grown by
// 60 percent.
v8.setFlagsFromString('--heap-growing-percent=60');
// Memory that is touched for the first time costs more than collecting what is young more often in the same few pages.
v8.setFlagsFromString('--max-semi-space-size=4');

// Node keeps what it compiled, so that the next command starts faster.
const kept = module.enableCompileCache?.(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
// Where nobody may write beside the software, Node's usual place will do.
if (kept && kept.status === module.constants.compileCacheStatus.FAILED) module.enableCompileCache();
