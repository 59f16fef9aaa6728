// Plain JavaScript, so that it can say where Node keeps what it compiled before there is anything for Node to compile.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

if (workerData.compileCache !== undefined) enableCompileCache(workerData.compileCache);
await import('./site-worker.ts');
