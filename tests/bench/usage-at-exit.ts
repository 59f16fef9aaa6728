import { writeFileSync } from 'node:fs';

// Loaded before the program that is measured: when that ends, it writes down what it used.
const file = process.env['BENCH_USAGE_FILE'];
if (file !== undefined) process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
