import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const checksum = (text: string): string => hash('sha256', text, 'base64url');

/**
 * Reads what `keepJson` of the same version wrote. A checksum in the first line proves that it is whole and ours, so
 * the value has the type that was written.
 * @param path the file
 * @param version the state of the code; what another state wrote is passed over
 * @returns undefined where there is nothing, and where what is there is damaged or of another version
 */
export async function readKeptJson(path: string, version: string): Promise<unknown> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const payload = text.slice(end + 1);
    return text.slice(0, end) === checksum(version + payload) ? JSON.parse(payload) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value for a later run. The file is whole or not there at all, also when two runs write at once. A file that
 * cannot be written is no error: the next run is slower.
 */
export async function keepJson(path: string, version: string, value: unknown): Promise<void> {
  const payload = JSON.stringify(value);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, `${checksum(version + payload)}\n${payload}`);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
