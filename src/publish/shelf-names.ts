// The places in which a browser keeps what a site has given it. Several sites may share a domain; and a site that was
// plain may become a vault, or the other way round, so each clears what the other kept.

/** Where the files of a plain site are kept for reading offline. */
export const shelfName = (base: string): string => `story-bank:${base}`;

/** Where the packs of a vault are kept, and in a database of this name its headers and the key. */
export const vaultShelfName = (base: string): string => `story-bank-vault:${base}`;

/**
 * Where an unlock page is kept.
 * @param page tells it from other ones; without it, how the names of all of them begin
 */
export const vaultPageShelfName = (base: string, page = ''): string => `story-bank-vault-page:${base}:${page}`;
