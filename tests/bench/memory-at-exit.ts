import { writeFileSync } from 'node:fs';

// Loaded before the program that is measured: when that ends, it writes down how much memory it had at most, in KB.
const file = process.env['BENCH_MEMORY_FILE'];
if (file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
