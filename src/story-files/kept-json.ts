import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const checksum = (version: string, payload: Uint8Array): string =>
  createHash('sha256').update(version).update(payload).digest('base64url');

const lineEnd = 0x0a;

/**
 * Reads what `keepJson` of the same version wrote. A checksum in the first line proves that it is whole and ours, so
 * the value has the type that was written.
 * @param path the file
 * @param version the state of the code; what another state wrote is passed over
 * @returns undefined where there is nothing, and where what is there is damaged or of another version
 */
export async function readKeptJson(path: string, version: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    const end = bytes.indexOf(lineEnd);
    const payload = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === checksum(version, payload)
      ? JSON.parse(payload.toString('latin1'))
      : undefined;
  } catch {
    return undefined;
  }
}

/** JSON in ASCII: it is read as it lies there, in half the room that other letters take in memory. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Keeps a value for a later run. The file is whole or not there at all, also when two runs write at once. A file that
 * cannot be written is no error: the next run is slower.
 */
export async function keepJson(path: string, version: string, value: unknown): Promise<void> {
  const payload = Buffer.from(asciiJson(value), 'latin1');
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, Buffer.concat([Buffer.from(`${checksum(version, payload)}\n`), payload]));
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
