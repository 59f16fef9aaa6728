import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const shortDigest = (...parts: readonly string[]): string => hash('sha256', parts.join('\n')).slice(0, 8);

const orNothing = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** When a process started, in a form to compare; the same number may be given to another process later. */
function startOf(id: number): string {
  const inLinux = orNothing(() => readFileSync(`/proc/${id}/stat`, 'utf8'));
  // The program's name stands in parentheses and may hold anything; the start is the twentieth value after it.
  if (inLinux !== '') return inLinux.slice(inLinux.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  if (process.platform === 'win32') return '';
  const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(id)], { encoding: 'utf8', env: environment }).stdout ?? '';
}

/** Where process numbers mean the same: this machine, and on it this container. */
const machine = shortDigest(
  hostname(),
  orNothing(() => readlinkSync('/proc/self/ns/pid')),
);

const nameOf = (id: number): string => `${id}-${machine}-${shortDigest(startOf(id))}`;

let ownName: string | undefined;

/** The name of this process: its number, its machine, and when it started. No other process ever has the same. */
export const ownProcessName = (): string => (ownName ??= nameOf(process.pid));

const isThere = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const namePattern = /^(\d+)-([0-9a-f]{8})-[0-9a-f]{8}/u;

/** Tells whether a text begins with the name of a process. */
export const beginsWithProcessName = (text: string): boolean => namePattern.test(text);

/** The number in a process's name. */
export const processNumber = (name: string): number => Number.parseInt(name, 10);

/**
 * Tells whether a process that gave its name to some work still runs.
 * @param name as `ownProcessName()` was there; anything may follow it
 * @param silence how long that work has shown nothing, and how long it may, in milliseconds; it counts where the process
 * cannot be seen, because it runs on another machine or in another container
 */
export function isRunning(name: string, silence: { lasts: number; allowed: number }): boolean {
  const [, id, where] = namePattern.exec(name) ?? [];
  if (id === undefined) return false;
  if (where !== machine) return silence.lasts < silence.allowed;
  return isThere(Number(id)) && name.startsWith(nameOf(Number(id)));
}
