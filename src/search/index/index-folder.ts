/** The part of the site that holds the full-text index. */
export const indexFolder = 'pagefind';
