/**
 * What an attribute of HTML leads to: a page that readers go to, pictures, or what is played. `pictures` are several,
 * each with its size.
 */
export type AddressKind = 'link' | 'picture' | 'pictures' | 'media';

const attributes: ReadonlyMap<string, AddressKind> = new Map([
  ['a href', 'link'],
  ['img src', 'picture'],
  ['img srcset', 'pictures'],
  ['source srcset', 'pictures'],
  ['source src', 'media'],
  ['video src', 'media'],
  ['video poster', 'picture'],
  ['audio src', 'media'],
  ['track src', 'media'],
]);

/**
 * What the address in an attribute leads to.
 * @param tag name of a tag
 * @param attribute its name, in any spelling: `srcset`, `srcSet`
 * @returns undefined where there is no address in it
 */
export const addressKind = (tag: string, attribute: string): AddressKind | undefined =>
  attributes.get(`${tag} ${attribute.toLowerCase()}`);

/**
 * Changes each address in a list of pictures with their sizes.
 * @param list `plan.png 1x, large plan.png 2x`
 */
export const mapPictures = (list: string, change: (address: string) => string | undefined): string =>
  list
    .split(/,(?=\s)|,$/u)
    .flatMap((candidate) => {
      const [, address = '', size = ''] = /^\s*(\S*)(.*?)\s*$/su.exec(candidate) ?? [];
      const changed = address === '' ? undefined : change(address);
      return changed === undefined ? [] : [changed + size];
    })
    .join(', ');

/** The addresses in a list of pictures with their sizes. */
export function addressesOf(list: string): string[] {
  const found: string[] = [];
  mapPictures(list, (address) => {
    found.push(address);
    return address;
  });
  return found;
}
