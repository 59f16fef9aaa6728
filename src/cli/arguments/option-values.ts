import { resolve } from 'node:path';

/** A value that an option cannot have: the text says what it can be. */
export class WrongValue extends Error {
  override readonly name = 'WrongValue';
}

/**
 * Reads the path of a folder.
 * @returns an absolute path
 * @throws WrongValue
 */
export function folder(typed: string): string {
  if (typed.trim() === '') throw new WrongValue('It has to be the name of a folder.');
  return resolve(typed);
}

const isBase = (path: string): boolean =>
  /^\/(?:[\w.~-]+\/)*$/u.test(path) && !path.split('/').some((name) => name === '.' || name === '..');

/**
 * Reads the folder of its domain under which a site is served.
 * @returns with a slash at both ends: `/` or `/bank/`
 * @throws WrongValue
 */
export function basePath(typed: string): string {
  if (isBase(typed)) return typed;
  const mended = `/${typed.replace(/^\/+|\/+$/gu, '')}/`;
  throw new WrongValue(
    `It has to begin and end with a slash${isBase(mended) && mended !== '//' ? `: ${mended}` : ', such as /bank/'}`,
  );
}

/**
 * Reads the address of a site: a domain, or a folder of one.
 * @throws WrongValue
 */
export function siteAddress(typed: string): URL {
  const address = /^https?:\/\//u.test(typed) ? URL.parse(typed) : null;
  if (!address) throw new WrongValue('It has to be an address such as https://example.org');
  if (address.search !== '' || address.hash !== '' || address.username !== '' || address.password !== '')
    throw new WrongValue(`It has to end with the domain or a folder of it: ${address.origin}${address.pathname}`);
  if (!isBase(address.pathname.replace(/\/?$/u, '/')))
    throw new WrongValue('Its folders can have letters, digits, hyphens and dots only.');
  return address;
}

/**
 * Reads the port at which a site is served.
 * @throws WrongValue
 */
export function portNumber(typed: string): number {
  const port = /^\d{1,5}$/u.test(typed) ? Number(typed) : 0;
  if (port < 1 || port > 65_535) throw new WrongValue('It has to be a number from 1 to 65535, such as 8080.');
  return port;
}

/**
 * Reads the address at which a server listens.
 * @throws WrongValue
 */
export function hostAddress(typed: string): string {
  if (!/^[\w.:-]+$/u.test(typed))
    throw new WrongValue('It has to be an address of this computer, such as 192.168.0.5.');
  return typed;
}

/**
 * Reads how many are wanted.
 * @throws WrongValue
 */
export function count(typed: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(typed)) throw new WrongValue('It has to be a whole number, 1 or more.');
  return Number(typed);
}

/** Takes any text. */
export const text = (typed: string): string => typed;
